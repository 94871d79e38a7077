"""From pages to a site: the only stage that writes.

settings  mkdocs.yml: name, colours, navigation, words
policy    the Content-Security-Policy, with the hashes of the theme's own scripts
folders   folders that chalktalk made, and may therefore clear
publish   pages -> build/: docs/ + mkdocs.yml + overrides/, only what changed is written
engine    build/ -> site/: MkDocs beside the old site, which it replaces as a whole
"""

from chalktalk.site.engine import EngineError, build
from chalktalk.site.folders import FolderError, held
from chalktalk.site.publish import publish

__all__ = ["EngineError", "FolderError", "build", "held", "publish"]
