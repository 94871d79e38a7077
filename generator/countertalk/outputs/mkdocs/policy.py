"""The Content-Security-Policy that every page carries: no script but our files and the theme's own inline ones.

The inline scripts are allowed by hash (https://www.w3.org/TR/CSP3/#script-src), and the hashes are taken from the
theme's files, never from built pages: what slipped into a page cannot allow itself.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

_PARTIALS = ("base.html", "palette.html", "content.html")
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_BASE_URL = re.compile(r"\{\{ config\.extra\.scope \| d\(base_url(?:, true)?\) \}\}")

# Zensical 0.0.73 shares all of these scripts with Material but the first, whose base address it completes.
# tests/browser/test_other_engines.py compares it with the installed theme.
_ZENSICAL_BASE = (
    '__md_scope=new URL("{base_url}",location),__md_scope.pathname.endsWith("/")||(__md_scope=new URL('
    '__md_scope.pathname+"/",location)),__md_hash=e=>[...e].reduce(((e,t)=>(e<<5)-e+t.charCodeAt(0)),0),'
    '__md_get=(e,t=localStorage,_=__md_scope)=>JSON.parse(t.getItem(_.pathname+"."+e)),'
    '__md_set=(e,t,_=localStorage,a=__md_scope)=>{{try{{_.setItem(a.pathname+"."+e,JSON.stringify(t))}}catch(e){{}}}},'
    'document.documentElement.setAttribute("data-platform",navigator.platform)'
)


def content_security_policy(base_urls: Iterable[str]) -> str:
    """The policy for pages whose path to the site's root is one of `base_urls`."""
    scripts = sorted({_hash(script) for base_url in base_urls for script in _inline_scripts(base_url)})
    rules = (
        "default-src 'self'",
        f"script-src 'self' {' '.join(scripts)}",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
    )
    return "; ".join(rules)


def _inline_scripts(base_url: str) -> Iterator[str]:
    for name in _PARTIALS:
        for script in _SCRIPT.findall((theme_folder() / "partials" / "javascripts" / name).read_text("utf-8")):
            yield _BASE_URL.sub(base_url, script)
    yield _ZENSICAL_BASE.format(base_url=base_url)


def theme_folder() -> Path:
    """Where the installed theme keeps its templates."""
    spec = find_spec("material")
    assert spec is not None, "mkdocs-material is a dependency"
    assert spec.origin is not None, "mkdocs-material is installed as files"
    return Path(spec.origin).parent / "templates"


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
