"""The site, by MkDocs with Material: a folder to build from, then the built site.

docs            the folder: docs/ + mkdocs.yml + overrides/
settings        mkdocs.yml: name, colours, navigation, words
policy          the Content-Security-Policy, with the hashes of the theme's own scripts
engine          the folder -> site/: MkDocs beside the old site, which it replaces as a whole
engine_process  what MkDocs' own process runs
finish          what is done to a fresh site before it replaces the old one
"""

from countertalk.outputs.mkdocs.docs import write
from countertalk.outputs.mkdocs.engine import EngineError, build

__all__ = ["EngineError", "build", "write"]
