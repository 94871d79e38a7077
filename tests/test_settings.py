"""mkdocs.yml and the Content-Security-Policy, as the built pages show them."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from building import page_at, parse, run, tree
from countertalk.outputs.mkdocs.policy import content_security_policy
from countertalk.project import publish_project, read_project
from examples import TODAY, Example, copy_handbook


def configured(example: Example, text: str = "") -> dict[str, Any]:
    """mkdocs.yml as it is written when site_config.yml also says `text`."""
    with (example.root / "site_config.yml").open("a", encoding="utf-8") as file:
        file.write(text)
    publish_project(read_project(example.root, TODAY), example.root / "build")
    found: dict[str, Any] = yaml.safe_load((example.root / "build/mkdocs.yml").read_text(encoding="utf-8"))
    return found


def more(example: Example, count: int) -> None:
    hat = (example.playbooks / "shop/rain-hat.yml").read_text()
    for number in range(count):
        example.write(f"shop/hat-{number}.yml", hat.replace("00124", f"H{number}"))


def test_folder_builds_without_countertalk(example: Example) -> None:
    settings = configured(example)
    assert "hooks" not in settings
    assert settings["plugins"] == [{"search": {"enabled": False}}]
    assert "!!" not in (example.root / "build/mkdocs.yml").read_text()


def test_navigation_leads_to_every_page_except_personal_lists(example: Example) -> None:
    settings = configured(example)
    docs = example.root / "build/docs"
    listed = re.findall(r"[\w/-]+\.md", json.dumps(settings["nav"]))
    own = [
        "review",
        "progress",
        "progress/team",
        "progress/receipt",
        "role/associate/practice",
        "role/trainer/practice",
    ]
    assert sorted([*listed, *(f"{page}/index.md" for page in own)]) == sorted(
        p.relative_to(docs).as_posix() for p in docs.rglob("*.md")
    )


@pytest.mark.parametrize(("count", "pruned"), [(60, False), (90, True)])
def test_navigation_is_pruned_on_a_large_site(example: Example, count: int, pruned: bool) -> None:
    more(example, count)
    assert ("navigation.prune" in configured(example)["theme"]["features"]) is pruned


def test_long_list_is_only_on_the_page_of_its_section(example: Example) -> None:
    more(example, 140)
    navigation = json.dumps(configured(example)["nav"])
    assert "product/" not in navigation
    assert "checklist/opening" in navigation
    section = (example.root / "build/docs/section/shop/index.md").read_text()
    assert all(f'href="../../product/hat-{number}/"' in section for number in range(140))


@pytest.mark.parametrize(("typed", "shown"), [("de", "de"), ("en", "en"), ("xx", "en")])
def test_theme_uses_the_language_of_the_site_or_english(example: Example, typed: str, shown: str) -> None:
    assert configured(example, f"language: {typed}\n")["theme"]["language"] == shown


def test_brand_colours_reach_the_style_sheet(example: Example) -> None:
    configured(example, 'brand:\n  primary: "#123456"\n')
    assert "--ct-primary:#123456" in (example.root / "build/docs/assets/countertalk.css").read_text()


def test_address_of_the_site_ends_with_a_slash(example: Example) -> None:
    assert configured(example, "url: https://example.com/team\n")["site_url"] == "https://example.com/team/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built site below a path of its host."""
    example = copy_handbook(tmp_path_factory.mktemp("settings") / "example")
    with (example.root / "site_config.yml").open("a", encoding="utf-8") as file:
        file.write("url: https://example.com/team\n")
    assert run("build", example) == 0
    return example.root / "site"


def test_policy_of_every_page_allows_exactly_its_inline_scripts(site: Path) -> None:
    pages = [name for name in tree(site) if name.endswith(".html")]
    assert {"index.html", "404.html", "review/index.html", "product/rain-jacket/index.html"} <= set(pages)
    for name in pages:
        page = parse((site / name).read_text(encoding="utf-8"))
        policy = page.one("meta", http_equiv="Content-Security-Policy").attributes["content"]
        allowed = _sources(policy, "script-src")
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "data:"} & allowed
        for script in page.all("script"):
            if "src" not in script.attributes and script.attributes.get("type") != "application/json":
                source = "".join(part for part in script.inside if isinstance(part, str))
                assert f"'sha256-{_digest(source)}'" in allowed, f"{name}: {source[:80]}"
        assert not [element for element in page.all() if any(name.startswith("on") for name in element.attributes)]


def test_policy_comes_before_every_script(site: Path) -> None:
    for name, content in tree(site).items():
        if name.endswith(".html"):
            assert content.index(b"Content-Security-Policy") < content.index(b"<script"), name


def test_policy_lists_what_pages_may_load(site: Path) -> None:
    policy = page_at(site, "").one("meta", http_equiv="Content-Security-Policy").attributes["content"]
    for rule in ("default-src", "object-src", "base-uri", "form-action", "img-src"):
        assert _sources(policy, rule) <= {"'self'", "'none'", "data:"}


def test_policy_does_not_depend_on_built_pages() -> None:
    """Injected code cannot allow itself: the hashes come from the installed theme's files."""
    folder = Path(str(find_spec("material").origin)).parent / "templates/partials/javascripts"  # type: ignore[union-attr]
    scripts = re.findall(r"<script>(.*?)</script>", (folder / "palette.html").read_text(), re.DOTALL)
    assert scripts
    policy = content_security_policy([".", ".."])
    assert all(f"'sha256-{_digest(script)}'" in policy for script in scripts)
    assert content_security_policy([".."]) != content_security_policy(["."])


def _sources(policy: str, rule: str) -> set[str]:
    return set(next(part for part in policy.split("; ") if part.startswith(rule)).split()[1:])


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
