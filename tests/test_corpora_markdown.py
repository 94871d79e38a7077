"""CommonMark's own examples: what an author types renders as the specification says."""

from __future__ import annotations

import json

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from countertalk.model.markup import COMMONMARK, Prose, Text
from examples import CORPORA

EXAMPLES = json.loads((CORPORA / "commonmark/spec.json").read_text(encoding="utf-8"))
WITH_HTML = MarkdownIt("commonmark", {"html": True})


def contains_html(markdown: str) -> bool:
    """Whether to exclude an example: a parser that allows HTML finds some in it, which ours shows as text."""
    return any(token.type in ("html_block", "html_inline") for token in flat(WITH_HTML.parse(markdown)))


def flat(tokens: list[Token]) -> list[Token]:
    return [inner for token in tokens for inner in (token, *flat(token.children or []))]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["example"]))
def test_example_renders_as_the_specification_says(example: dict[str, str]) -> None:
    html = COMMONMARK.render(example["markdown"])
    if contains_html(example["markdown"]):
        assert not any(token.type.startswith("html") for token in flat(COMMONMARK.parse(example["markdown"])))
    else:
        # The specification puts a line break between the tags of an empty quote, which nobody sees.
        assert html.replace(">\n<", "><") == example["html"].replace(">\n<", "><")


def test_few_examples_are_excluded() -> None:
    excluded = [example for example in EXAMPLES if contains_html(example["markdown"])]
    assert len(EXAMPLES) >= 650
    assert len(excluded) < 90


@pytest.mark.parametrize("kind", [Text, Prose])
def test_words_and_links_of_every_example_can_be_read(kind: type[Text] | type[Prose]) -> None:
    for example in EXAMPLES:
        text = kind(example["markdown"])
        assert "\n" not in text.plain()
        assert all(isinstance(link.target, str) for link in text.links())
