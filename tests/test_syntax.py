"""Syntax errors in words: what is wrong, where, and a remedy that works when it is typed."""

from __future__ import annotations

import pytest

from countertalk.load.reader import read

COLON = "there is a colon with a space after it inside the text"
QUOTES = "put quotes around the whole text"
SINGLE, DOUBLE = (f"put the whole text in {kind} quotes" for kind in ("single", "double"))
BLOCK = "write it as a block: a | after the colon or the hyphen, the text indented on the next line"
TWICE = "write the backslash twice"


def special(sign: str) -> str:
    return f"text that starts with '{sign}' has a special meaning in YAML"


@pytest.mark.parametrize(
    ("text", "column", "message", "hint"),
    [
        # inside braces and brackets
        ("a: {b: c: d}", 9, COLON, QUOTES),
        ("a: [b: c: d, e]", 9, COLON, QUOTES),
        ('a: {b: "c" d}', 10, 'the text continues after the closing quotation mark (")', f"{QUOTES}, of the kind"),
        ('a: ["b" "c"]', 8, "a comma is missing here", "write a comma between the two texts"),
        ("a: [b,, c]", 7, "there is nothing before this comma", "delete it"),
        ("a: [b}]", 6, "'}' does not close what '[' opens", "write ']', or put quotes"),
        ("a: [#1 fan, b]", 5, "the rest of the line is read as a comment", "put quotes around the text with #"),
        ('a: {b: "c #", d: e #1}\nf: g', 20, "the rest of the line is read as a comment", "put quotes"),
        ("a: {b: @c}", 8, special("@"), QUOTES),
        ("a: {b: - c}", 8, special("-"), QUOTES),
        ("a: [**b**, c]", 5, special("*"), QUOTES),
        ("a: [!b]", 5, special("!"), QUOTES),
        ('a: {b: "\\q"}', 9, "'\\q' is not an escape that YAML knows", TWICE),
        ('a: {b: "c}', 8, 'the quotation mark that opens here (") is never closed', "add it where the text ends"),
        ("a: {b: c", 4, "the { that opens here is never closed", "add }"),
        ("a: [b\nc: d", 4, "the [ that opens here is never closed", "add ]"),
        ("a: {b: c {d} e}", 10, "there is a '{' inside the text", QUOTES),
        ("a: [b [c]: d]", 7, "there is a '[' inside the text", QUOTES),
        ("a: [b] and [c]", 4, special("["), QUOTES),
        ("a: {b} c", 4, special("{"), DOUBLE),
        # elsewhere
        ("a: -", 4, special("-"), DOUBLE),
        ('a: "C:\\Users"', 7, "'\\U' is not an escape that YAML knows", TWICE),
        ('a: "\\u{e9}"', 5, "'\\u' is not an escape that YAML knows", TWICE),
        ("a: @b", 4, special("@"), DOUBLE),
        ('a: He said: "no"', 11, COLON, SINGLE),
        ("a: Z: C:\\new", 5, COLON, SINGLE),
        ('a: She didn\'t say: "no"', 18, COLON, BLOCK),
    ],
)
def test_cause_and_remedy(text: str, column: int, message: str, hint: str) -> None:
    problems = read(text, "a.yml").problems
    assert [(problem.code, problem.place.line) for problem in problems] == [("YML-01", 1)], problems
    assert (problems[0].message, problems[0].place.column) == (message, column)
    assert problems[0].hint.startswith(hint)


COMMA = "a comma is missing here"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('a: [\n  "b"\n  "c"\n]', (2, 6), COMMA),
        ("a: {\n  b: c\n  d: e\n}", (2, 7), COMMA),
        ("a: {b: c\n\n  d: e}", (1, 9), COMMA),
        ("a: [\n  - b\n  - c\n]", (2, 3), special("-")),
        ("a: [\n  b,\n  c #1,\n  d]", (3, 5), "the rest of the line is read as a comment"),
        ('a:\n  b: ["c"\n  d: e', (2, 6), "the [ that opens here is never closed"),
    ],
)
def test_line_inside_brackets(text: str, place: tuple[int, int], message: str) -> None:
    (problem,) = read(text, "a.yml").problems
    assert ((problem.place.line, problem.place.column), problem.message) == (place, message)


def test_tab_behind_a_hyphen() -> None:
    (problem,) = read("a:\n  -\tb", "a.yml").problems
    assert (problem.message, problem.place.line, problem.place.column) == ("there is a tab here", 2, 4)


def test_lost_text_that_breaks_the_brackets_is_reported_once() -> None:
    assert [problem.code for problem in read("a: [b, #c]\nd: e", "a.yml").problems] == ["YML-12"]


def test_line_that_is_no_part_of_what_is_above() -> None:
    (*_, problem) = read("Introduction\n# comment\na: b", "a.yml").problems
    assert (problem.place.line, problem.message) == (3, "this line does not belong to what is above it")


@pytest.mark.parametrize(
    "text", ["Note: well", 'He said: "no"', r"at: C:\new", '@ "home"', "- so", "[x] y", "{x} y", "`x`"]
)
def test_remedy_works_when_it_is_typed(text: str) -> None:
    (problem,) = read(f"a: {text}", "a.yml").problems
    mark = "'" if "single" in problem.hint else '"'
    reading = read(f"a: {mark}{text}{mark}", "a.yml")
    assert (reading.problems, reading.data) == ((), {"a": text})
