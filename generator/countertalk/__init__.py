"""Countertalk: structured YAML playbooks become a searchable training site.

load      playbooks/**/*.yml  ->  list[Playbook]    every file read, typed and checked; all problems at once
handbook  list[Playbook]      ->  Handbook          references resolved both ways; the whole, read-only
checks    Handbook            ->  list[Problem]     rules across playbooks
pages     Handbook            ->  list[Page]        Markdown through templates/; nothing written
site      list[Page]          ->  build/ -> site/   MkDocs with Material; replaced as a whole or not at all

`project` walks this way, `cli` is how people start it. Imports run one way: problems, model <- kinds <- load <-
config, handbook <- checks <- pages <- site <- project <- cli.
"""

__version__ = "0.1.0"
