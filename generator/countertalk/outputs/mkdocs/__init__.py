"""The site: pages -> build/ -> site/, by MkDocs with Material.

settings  mkdocs.yml: name, colours, navigation, words
policy    the Content-Security-Policy, with the hashes of the theme's own scripts
publish   pages -> build/: docs/ + mkdocs.yml + overrides/, only what changed is written
engine    build/ -> site/: MkDocs beside the old site, which it replaces as a whole
"""

from countertalk.outputs.mkdocs.engine import EngineError, build
from countertalk.outputs.mkdocs.publish import publish

__all__ = ["EngineError", "build", "publish"]
