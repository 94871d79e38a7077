"""Filters for templates: merge fields are marked, and existing markup is not broken."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markupsafe import Markup

from countertalk.pages.environment import environment, json_attribute, merge_fields
from countertalk.pages.words import Words
from countertalk.resources import templates_folder


def test_field_to_fill_in_is_marked() -> None:
    assert merge_fields("Hello {{first_name}} & {{ company }}") == (
        'Hello <mark class="ct-merge">{{first_name}}</mark> &amp; <mark class="ct-merge">{{ company }}</mark>'
    )


@pytest.mark.parametrize("text", ["{first_name}", "{{First Name}}", "{{}}", "<b>"])
def test_everything_else_is_text(text: str) -> None:
    assert "<" not in merge_fields(text)


def test_tags_stay_as_they_are() -> None:
    link = Markup('<a href="https://example.com" title="{{x}}">{{x}}</a>')
    marked = '<a href="https://example.com" title="{{x}}"><mark class="ct-merge">{{x}}</mark></a>'
    assert merge_fields(link) == marked


def test_compiled_template_contains_no_words(tmp_path: Path) -> None:
    (tmp_path / "price.j2").write_text("{{ 'EUR' | currency }} {{ words('free') }}", "utf-8")
    shown = [
        environment(tmp_path, Words({"currencies": {"EUR": name}, "free": free}), lambda _: None)
        .get_template("price.j2")
        .render()
        for name, free in (("€", "or free"), ("Euro", "oder gratis"))
    ]
    assert shown == ["€ or free", "Euro oder gratis"]


def test_template_that_changes_is_compiled_again(tmp_path: Path) -> None:
    for text in ("before", "after"):
        (tmp_path / "page.j2").write_text(text, "utf-8")
        assert environment(tmp_path, Words({}), lambda _: None).get_template("page.j2").render() == text


def test_no_template_puts_quotes_around_json_which_brings_its_own() -> None:
    templates = {path.name: path.read_text("utf-8") for path in templates_folder().rglob("*.j2")}
    assert any("| json }}" in text for text in templates.values())
    quoted = re.compile(r"""=["']\{\{[^}]*\| json\b""")
    assert [name for name, text in templates.items() if quoted.search(text)] == []


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))


@pytest.mark.parametrize(
    "text", ["it's “so”", "'><script>", '"', "&quot; &amp;", "\\u0027 \\", "\n\t\x00\x02\x1f\u2028", "Ä 😀"]
)
def test_json_is_the_value_of_one_attribute(text: str) -> None:
    reader = Reader()
    reader.feed(f"<p data-ct-words={json_attribute({text: [text]})} hidden>")
    ((tag, ((name, value), hidden)),) = reader.found
    assert (tag, name, hidden) == ("p", "data-ct-words", ("hidden", None))
    assert json.loads(str(value)) == {text: [text]}
