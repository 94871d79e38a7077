"""Countertalk: structured YAML playbooks become a searchable training site.

load      playbooks/**/*.yml  ->  list[Playbook]    every file read, typed and checked; all problems at once
handbook  list[Playbook]      ->  Handbook          references resolved both ways; read-only
rules     Handbook            ->  list[Problem]     rules across playbooks
edition   Handbook            ->  Edition           what the staff may see, or a customer
pages     Edition             ->  Site              pages, assets and navigation through templates/; nothing written
outputs   Site                ->  build/ -> site/   MkDocs with Material; replaced as a whole or not at all

`project` runs these stages, and `cli` starts it. Imports run one way: interruption, folding, problems, problem_codes,
model <- kinds <- load <- config, handbook, schema <- edition, search, rules <- pages <- outputs <- resources, starter
<- project <- arguments, progress, report, serve <- cli <- __main__.
"""

__version__ = "0.1.0"
