"""From pages to a site: the only stage that writes.

settings  mkdocs.yml: name, colours, navigation, words
policy    the Content-Security-Policy, with the hashes of the theme's own scripts
folders   folders that countertalk made, and may therefore clear
publish   pages -> build/: docs/ + mkdocs.yml + overrides/, only what changed is written
engine    build/ -> site/: MkDocs beside the old site, which it replaces as a whole
"""

from countertalk.site.engine import EngineError, build
from countertalk.site.folders import FolderError, held
from countertalk.site.publish import publish

__all__ = ["EngineError", "FolderError", "build", "held", "publish"]
