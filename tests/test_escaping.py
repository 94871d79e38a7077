"""Every text of every kind is escaped where a template prints it, before the engine makes HTML of the page."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown import Markdown
from markdown.util import HTML_PLACEHOLDER

from building import pages_of, parse
from examples import Example, copy_examples

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PLAIN = "Plain words"
HOSTILE = "\"'></p><script>x()</script>&lt;b&#62; {{ 7*7 }} {: #x } # {% raw %} <!--"


@pytest.fixture
def examples(tmp_path: Path) -> Example:
    return copy_examples(tmp_path / "examples")


def fill(example: Example, text: str) -> int:
    """Put `text`, with a number, in place of every text of several words; returns how many there are."""
    number = count(100)

    def filled(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: filled(entry, name) for name, entry in value.items()}
        if isinstance(value, list):
            return [filled(entry, key) for entry in value]
        return f"{next(number)} {text}" if " " in value and key != "fill" else value

    for path in sorted(example.playbooks.rglob("*.yml")):
        path.write_text(json.dumps(filled(yaml.load(path.read_text("utf-8"), _LOADER))), "utf-8")
    return next(number) - 100


def elements(example: Example) -> dict[str, Counter[tuple[str, ...]]]:
    """How often each element is on each page, with the names of its attributes.

    Texts decide the order of cards, and into how many lines a drawing breaks them.
    """
    pages = ((path, parse(page.markdown).all()) for path, page in pages_of(example).items())
    shown = ((path, [one for one in found if one.tag != "text"]) for path, found in pages)
    return {path: Counter((one.tag, *sorted(one.attributes)) for one in found) for path, found in shown}


def test_page_of_every_kind_has_the_same_elements_whatever_is_typed(tmp_path: Path, examples: Example) -> None:
    plain = copy_examples(tmp_path / "plain")
    assert fill(plain, PLAIN) == fill(examples, HOSTILE) > 400
    assert elements(examples) == elements(plain)


def test_engine_takes_nothing_for_markdown_but_headings(examples: Example) -> None:
    """What authors typed is in HTML blocks, which it leaves alone; in inline HTML it would find links and emphasis."""
    for ending in ("mp3", "mp4", "png", "pdf"):
        examples.write(f"collateral/files/shown.{ending}", b"a file")
        guide = (examples.playbooks / "collateral/bike-guide.yml").read_text("utf-8")
        examples.write(f"collateral/{ending}.yml", re.sub("file: .*", f"file: files/shown.{ending}", guide))
    engine, number = Markdown(), r"\d+"
    for path, page in pages_of(examples).items():
        lines = page.markdown.split("\n")
        for step in ("normalize_whitespace", "html_block"):
            lines = engine.preprocessors[step].run(lines)
        outside = [line for line in lines if line.strip() and not re.match(rf"#+ |{HTML_PLACEHOLDER % number}$", line)]
        assert outside == [], path
