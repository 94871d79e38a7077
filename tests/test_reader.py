"""Text in, plain data with places out; files with mistakes are in `broken/`."""

from __future__ import annotations

import pytest

from countertalk.load.reader import MAX_DEPTH, read
from countertalk.load.source import Source
from examples import within


def data_of(text: str) -> object:
    reading = read(text, "a.yml")
    assert reading.problems == ()
    return reading.data


@pytest.mark.parametrize(
    "typed", ["No", "on", "true", "00123", "0104233", "12:30", "9:15", "1.10", "1e3", "0x1F", "2026-03-01", "=", ".inf"]
)
def test_every_scalar_is_the_text_that_was_typed(typed: str) -> None:
    assert data_of(f"a: {typed}\nb: [{typed}]\nc: {{d: {typed}}}\n{typed}: e") == {
        "a": typed,
        "b": [typed],
        "c": {"d": typed},
        typed: "e",
    }


def test_styles_of_text() -> None:
    text = "a: 'it''s'\nb: \"x\\u00e9y\"\nc: |\n  two\n  lines\nd: >-\n  one\n  line\ne: plain\n  goes on"
    assert data_of(text) == {"a": "it's", "b": "xéy", "c": "two\nlines\n", "d": "one line", "e": "plain goes on"}


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (r"two\nlines", None),
        (r"Two.\nLines", "Two.\nLines"),
        (r"Dear Ann,\nthank you", "Dear Ann,\nthank you"),
        (r"a \"word\"", 'a "word"'),
        (r"C:\\new\\table", r"C:\new\table"),
        (r"C:\new", None),
        ("C:\\\tnew", None),
        (r"C:\u0041", None),
        (r"C:\ new", None),
        (r"see \\\\shop\reports", None),
        (r".\new", None),
        (r"%HOME%\new", None),
        (r"and\/or", "and/or"),
        (r"10\_kg", "10\u00a0kg"),
        (r"caf\xe9", "café"),
        (r"caf\u00e9", "café"),
        (r"lib\x64", None),
        (r"\table", None),
        (r"Hello,\n\nthank you", "Hello,\n\nthank you"),
        (r"a \"word\"\nand more", 'a "word"\nand more'),
        (r"Ordner\nächste", None),
        (r"C:\\\new", None),
        (r"$\theta$", None),
        (r"snake\_case", None),
        (r"the end\e", None),
        ("Save it in\n  C:\\new\n  today.", None),
        ("Save it in\n  C:\\\\new\n  today.", r"Save it in C:\new today."),
        ("no blank \\\n  here", "no blank here"),
        ("as a program\\nwraps\\\n  \\ it", "as a program\nwraps it"),
        (r"\u201cWhat\nhappened?\u201d, he said.\u201d", "“What\nhappened?”, he said.”"),
        (r"C:\new, \u201cread me\u201d", None),
    ],
)
def test_backslash_inside_double_quotes(typed: str, text: str | None) -> None:
    reading = read(f'a: "{typed}"', "a.yml")
    assert [problem.code for problem in reading.problems] == ([] if text else ["YML-15"])
    assert text is None or reading.data == {"a": text}


def test_backslash_on_the_second_line_of_a_text_has_its_place() -> None:
    (problem,) = read('a: "Don\'t save it in\n  C:\\new"', "a.yml").problems
    assert (problem.place.line, problem.place.column, problem.place.length) == (2, 5, 2)
    assert problem.hint.startswith("for a backslash, write it twice;"), "the text has an apostrophe"


@pytest.mark.parametrize("around", ['"C:\\{}ab12345678"', '"a\\{}"', '"\\{}"', '"x\\{}y"'])
def test_whatever_is_behind_a_backslash_is_text_or_a_problem(around: str) -> None:
    for sign in map(chr, range(1, 127)):
        reading = read(f"a: {around.format(sign)}", "a.yml")
        assert reading.problems or reading.data, sign


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "PDF\u200cها",
        "👩\u200d👩\u200d👧",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3",
        "❤\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "葛\U000e0100城",
        "ᠠ\u180bᠨ",
        "ന്\u200d ക",
        "שָׁלוֹם",
        "e\u0301",
    ],
)
def test_signs_that_belong_to_a_script_are_text(text: str) -> None:
    assert data_of(f"a: {text}") == {"a": text}


@pytest.mark.parametrize(
    "text",
    [
        "caf\u00e9\u200d",
        "\u00e9\u200cx",
        "\u00e9\ufe0f",
        "👩\u200d\u200d👩",
        "😀" + "\ufe0f\u200d" * 9,
        "🏴\U000e0075\U000e0073\U000e007f",
        "a\U000e0100",
        "葛\U000e0100\U000e0101",
        "x\u180b",
    ],
)
def test_invisible_signs_that_nothing_needs_are_refused(text: str) -> None:
    assert {problem.code for problem in read(f"a: {text}", "a.yml").problems} == {"YML-02"}


def test_joiners_do_not_divide_a_pile_of_accents() -> None:
    assert [problem.code for problem in read("a: ا" + ("\u064e" * 8 + "\u200d") * 9, "a.yml").problems] == ["YML-16"]


@pytest.mark.parametrize("null", ["~", "null"])
def test_null_means_no_value(null: str) -> None:
    assert data_of(f"a: {null}\nb: c") == {"b": "c"}


@pytest.mark.parametrize("text", ["a: 'null'\nb: '~'", 'a: "null"\nb: "~"'])
def test_quoted_null_is_text(text: str) -> None:
    assert data_of(text) == {"a": "null", "b": "~"}


@pytest.mark.parametrize(
    "text",
    [
        "# above\na: b  # beside, after two blanks\n# below\nc: d",
        "a: b\n\n# between\n\nc: d",
        "a:\n  #e: f\n  b: d",
        "a:\n  - b\n  #- c\n  - d",
        "a: b\n#c: d",
        "a: 'b' # after a text in quotes",
        "a: |\n  b #c\n  d",
        "a: b#c",
        "a: [b, c] # after a list",
        "a: # after a key\n  - b",
        "a: | # after the sign of a block\n  b",
        "a:\n  - # after a hyphen\n    b",
        "a: [b, # after a comma\n  c]",
        "a: [ # after a bracket\n  b]",
        "# before everything\n# and more\na: b",
        "a: b\n\n  # far below\nc: d",
        "a: 'b#c d'\ne: f#g",
        "a:\n  - b: |\n      c\n    #d: e\n  - f: g",
        "a: b  # comment\n  #d\nc: d",
    ],
)
def test_genuine_comments_are_ignored(text: str) -> None:
    assert data_of(text)


@pytest.mark.parametrize(
    "text", ["a: b\n\n  #c", "a: |\n    b\n  ## c\nd: e", "a: >-\n    b\n\n  #c", "a: b\n\n  c\n\n  #d"]
)
def test_hash_sign_below_a_text_and_indented_like_it_is_no_comment(text: str) -> None:
    assert [problem.code for problem in read(text, "a.yml").problems] == ["YML-12"]


@pytest.mark.parametrize(
    "text", ["a: x 👩‍👩‍👧 y", "a: می‌خواهم", "a: ❤️", "a: naïve – “quoted” … €", "a: שלום", "a: x\u00a0y", "a: \tx"]
)
def test_any_script_is_text(text: str) -> None:
    assert data_of(text) == {"a": text.removeprefix("a: ").strip("\t")}


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\x1b",
        "\x7f",
        "\x85",
        "\xad",
        "\u061c",
        "\u200b",
        "\u200e",
        "\u2028",
        "\u202a",
        "\u2066",
        "\u3164",
        "\ufeff",
        "\ufffe",
        "\ud800",
        "\U000e0041",
    ],
)
def test_invisible_character_is_refused_raw_and_escaped(character: str) -> None:
    raw = read(f"a: b\nc: de{character}f", "a.yml").problems
    assert [(problem.code, problem.place.line, problem.place.column) for problem in raw] == [("YML-02", 2, 6)]
    assert character not in raw[0].place.text + raw[0].message
    escaped = read(f'a: b\nc: "de\\U{ord(character):08x}f"', "a.yml").problems
    assert {problem.code for problem in escaped} <= {"YML-02", "YML-01"}
    assert escaped


@pytest.mark.parametrize(
    "entity", ["&shy;", "&#173;", "&#xAD;", "&ZeroWidthSpace;", "&#x202E;", "&lrm;", "&InvisibleTimes;"]
)
def test_invisible_character_is_refused_as_an_entity(entity: str) -> None:
    assert [problem.code for problem in read(f"a: b {entity} c", "a.yml").problems] == ["YML-02"]


@pytest.mark.parametrize("text", ["AT&T; R&D", "a &amp; b", "a &nbsp; b", "&quot;", "a&shy b", "&#99999999;"])
def test_other_entities_are_text(text: str) -> None:
    assert data_of(f"a: '{text}'") == {"a": text}


def test_nesting_is_allowed_up_to_the_limit() -> None:
    deepest = "a: " + "[" * (MAX_DEPTH - 2) + "b" + "]" * (MAX_DEPTH - 2)
    assert read(deepest, "a.yml").problems == ()
    assert [problem.code for problem in read(deepest.replace("b", "[b]"), "a.yml").problems] == ["YML-10"]


@pytest.mark.parametrize(
    "text",
    [
        *(sign * 250_000 for sign in "[{'a#\\!\t|>,:"),
        "- " * 120_000,
        "? " * 120_000,
        "a: &a [*a]",
        "a: |\n" + " b\n" * 80_000,
        '"\\' * 120_000,
        "&a " * 80_000,
        "a: x" + " " * 250_000 + "y: z",
    ],
)
def test_largest_text_is_read_quickly(text: str) -> None:
    with within(5):
        read(text, "a.yml")


def test_places_of_keys_and_values() -> None:
    reading = read("a:\n  - b: c d\n    'e': [f, gh]\n", "a.yml")
    source = Source("a.yml", reading.spans, reading.lines)
    spots = {
        ("a", 0, "b"): (2, 8, 3),
        ("a", 0, "e"): (3, 10, 1),
        ("a", 0, "e", 1): (3, 14, 2),
        ("a", 0, "missing"): (2, 5, 1),
        ("a", 7, "b"): (2, 3, 1),
        (): (1, 1, 1),
    }
    for loc, spot in spots.items():
        place = source.place(loc)
        assert (place.line, place.column, place.length) == spot, loc
        assert place.text == reading.lines[place.line - 1]
    assert (source.place(("a", 0, "e"), key=True).column, source.place(("a", 0, "e"), key=True).length) == (5, 3)


def test_place_at_the_end_of_the_text_is_on_its_last_line() -> None:
    (problem,) = read("---", "a.yml").problems
    assert (problem.place.line, problem.place.text) == (1, "---")


def test_words_inside_a_text_are_found_on_their_line() -> None:
    reading = read("x: w w\na: |\n  one\n  two w three\n", "a.yml")
    source = Source("a.yml", reading.spans, reading.lines)
    assert (source.find(("a",), "w t").line, source.find(("a",), "w t").column) == (4, 7)
    assert source.find(("a",), "not there").line == 2
