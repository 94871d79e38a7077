"""What authors type is text on every built page: in titles, headings, navigation, descriptions and attributes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from building import Element, found_pages, page_at, parse, run, search_index, tree
from countertalk.search import Entry, SiteContext, index_files, synonyms
from examples import Example, copy_handbook

pytestmark = pytest.mark.slow

PLAIN = "Plain words"
HOSTILE = [
    "</title><script>x()</script>{{ 7*7 }} {: #__config }",
    "<![foo] *x* __y__ [z](javascript:x) # {% raw %}",
    '`a` <!-- b --> " onload="x() \' &lt;b&gt; &#60; [TOC] \\',
    "![i](x.png) <https://a.b> | c | --- wzxhzdk:0 :smile: ++d++",
]
_LINE = re.compile(
    r"^((?:- | )*(?:title|summary|name|term|says|customer|industry|working_title|description): ).*$", re.M
)
_TEXT = re.compile(r"^((?:- | )*(?:headline|one_liner|acknowledge|definition|feature|say_this|ask|because): ).*$", re.M)


def fill(example: Example, text: str) -> Example:
    """Put `text` into every plain field, and into CommonMark fields where it has no special meaning there."""
    inline = text if text in (PLAIN, HOSTILE[0]) else PLAIN
    for path in [*example.playbooks.rglob("*.yml"), example.root / "site_config.yml"]:
        number = iter(range(100, 999))
        filled = _LINE.sub(lambda m: f"{m[1]}{json.dumps(f'T{next(number)} {text}')}", path.read_text())  # noqa: B023
        path.write_text(_TEXT.sub(lambda m: m[1] + json.dumps(f"T {inline}"), filled))
    return example


@pytest.fixture(scope="module", params=[PLAIN, *HOSTILE], ids=["plain", *map(str, range(len(HOSTILE)))])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    example = fill(copy_handbook(tmp_path_factory.mktemp("filled") / "example"), request.param)
    assert run("build", example) == 0
    return request.param, example.root / "site"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    example = fill(copy_handbook(tmp_path_factory.mktemp("plain") / "example"), PLAIN)
    assert run("build", example) == 0
    return example.root / "site"


def shape(page: Element) -> list[tuple[str, ...]]:
    return [(element.tag, *sorted(element.attributes), element.attributes.get("id", "")) for element in page.all()]


def test_page_has_the_same_elements_whatever_is_typed(filled: tuple[str, Path], plain: Path) -> None:
    _, site = filled
    pages = [name for name in tree(plain) if name.endswith(".html")]
    assert len(pages) > 15
    for name in pages:
        assert shape(parse((site / name).read_text())) == shape(parse((plain / name).read_text())), name


@pytest.mark.parametrize(
    ("address", "number"), [("product/rain-jacket/", 100), ("section/shop/", 100), ("role/associate/", 102)]
)
def test_title_is_shown_as_typed(filled: tuple[str, Path], address: str, number: int) -> None:
    text, site = filled
    page = page_at(site, address)
    shown = f"T{number} {text}"
    assert page.all("title")[0].text.startswith(f"{shown} - T100 ")
    assert page.one("h1").text == shown
    assert page.one("meta", name="description").attributes["content"].rstrip(".").endswith(text)
    navigation = [link.text for link in page.all("nav", class_="md-nav--primary")[0].all("a")]
    assert shown in navigation


def test_headings_and_fields_are_shown_as_typed(filled: tuple[str, Path]) -> None:
    text, site = filled
    shown = " ".join(text.split())
    assert page_at(site, "glossary/words/").one("h2", id="membrane").text == f"T102 {shown}"
    assert page_at(site, "objections/outdoor/").one("h2", id="too-expensive").text == f"“T102 {shown}”"
    assert shown in page_at(site, "case_study/hill-club/").one("article").text
    assert shown in page_at(site, "").one("article").text


def test_search_assigns_what_was_typed_and_does_nothing_else(filled: tuple[str, Path]) -> None:
    text, site = filled
    assert found_pages(site)["product/rain-jacket/"][0] == f"T100 {text}"


@pytest.mark.parametrize(
    "typed",
    [
        "\u2028x()//",
        "\u2029x()//",
        '";x();"',
        "\\",
        '\\\\";x()//',
        "</script><script>x()",
        "<!--",
        "\r\nx()",
        "${x()}`",
    ],
)
def test_no_text_ends_a_file_of_the_search(tmp_path: Path, typed: str) -> None:
    """Not even one with a character that the loader refuses."""
    entry = Entry(
        address="x/", title=typed, language="en", kind=typed, answer=typed, fact=typed, numbers=(typed,), text=typed
    )
    site = SiteContext(
        sections={"x": typed},
        roles={"x": (typed, "x")},
        used={},
        fillers=(typed,),
        synonyms=synonyms([]),
    )
    for name, script in index_files([entry], site).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(script, "utf-8", newline="")
    files = search_index(tmp_path)
    assert files["entries-0"] == [[typed, "x/", typed, typed]]
    assert (files["index"]["kinds"], files["index"]["sections"]) == ([typed], [["x", typed]])


ODD = ["true", "null", "~", "1.0", "- a", "key: value", "日本語", "\u00a0nbsp", "a\u2028b", "\u202eabc", "😀", "%", "@"]


def test_front_matter_says_what_was_typed(example: Example) -> None:
    """MkDocs silently ignores front matter that is not valid YAML."""
    kept = []
    for number, title in enumerate([*ODD, *HOSTILE]):
        example.write(
            f"shop/typed-{number}.yml",
            f"kind: tags\ntitle: {json.dumps(title)}\nsummary: s\naliases: [odd]\n"
            f"words:\n  - {{id: w{number}, name: w}}\n",
        )
        if any(f"typed-{number}.yml" in problem.place.path for problem in example.problems()):
            (example.playbooks / f"shop/typed-{number}.yml").unlink()
        else:
            kept.append((number, title))
    assert len(kept) > 12
    assert run("build", example) == 0
    for number, title in kept:
        written = (example.root / f"build/docs/tags/typed-{number}/index.md").read_text()
        meta = yaml.safe_load(written.split("---\n")[1])
        assert parse(meta["title"]).text == " ".join(title.split())
        assert page_at(example.root / "site", f"tags/typed-{number}/").one("h1").text == " ".join(title.split())
