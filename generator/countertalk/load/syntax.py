"""YAML syntax errors, explained to somebody who does not know YAML: where the cause is, and what to type."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from countertalk.load import brackets, escapes
from countertalk.problems import Place, Problem

_VALUE = re.compile(r"\s*(?:-\s+)*(?:[A-Za-z_][\w-]*:\s+)?(?P<text>\S.*)")
_GLUED = re.compile(r"^\s*(?:-\s+)*[A-Za-z_][\w-]*(:)(?=[^\s:/])(?!.*:\s)")
_KEY = re.compile(r"^\s*([A-Za-z_][\w-]*):")
_BLOCK = "write it as a block: a | after the colon or the hyphen, the text indented on the next line"
_SIGNS = "@`%*&!>|[]{},"


Mark = tuple[int, int]
"""A line and a column, counted from 0."""


@dataclass(frozen=True)
class SyntaxFinding:
    """The place (counted from 0) and the words of a syntax problem."""

    line: int
    column: int
    length: int
    message: str
    hint: str


def explain_syntax(error: yaml.MarkedYAMLError, lines: list[str]) -> SyntaxFinding:
    """Say what libyaml's `error` means, and where its cause is."""
    at = _mark(error.problem_mark or error.context_mark, lines)
    since = _mark(error.context_mark, lines) if error.context_mark else at
    problem, context = error.problem or "", error.context or ""
    by_text = _by_text(lines, at[0]) or (_by_text(lines, since[0]) if context.startswith("while scanning") else None)
    by_context = _by_context(context, lines, since, at) or _quote_left_open(problem, lines, since, at)
    return by_text or by_context or _by_sign(problem, lines, since, at) or _by_problem(problem, lines, *at)


def is_echo(problem: Problem, mistake: Place) -> bool:
    """Whether a value only seems to be missing or cut, because of a mistake on its line or on the next."""
    lines = mistake.line - problem.place.line
    return (problem.code == "YML-14" and lines in (0, 1)) or (problem.code == "YML-13" and lines == 0)


def _mark(mark: Any, lines: list[str]) -> Mark:
    """Where libyaml's mark is: at the end of the text, it is on the line below."""
    if mark is None:
        return 0, 0
    last = len(lines) - 1
    return (mark.line, min(mark.column, len(lines[mark.line]))) if mark.line <= last else (last, len(lines[last]))


def _by_text(lines: list[str], number: int) -> SyntaxFinding | None:
    """The slips that can be recognised from the line itself."""
    line = lines[number]
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return SyntaxFinding(number, line.index("\t"), 1, "this line is indented with a tab", "indent with spaces")
    glued = _GLUED.match(line)
    if glued:
        return SyntaxFinding(number, glued.start(1), 1, "a space is missing after the colon", "write 'key: value'")
    match = _VALUE.match(line.rstrip())
    if not match or line.lstrip().startswith("#"):
        return None
    text, start = match["text"], match.start("text")
    finding = _quotes(text) or _first_sign(text) or _inside(text)
    if not finding:
        return None
    offset, length, message, hint = finding
    return SyntaxFinding(number, start + offset, length, message, hint)


def _quotes(text: str) -> tuple[int, int, str, str] | None:
    quote = text[0]
    if quote not in "\"'":
        return None
    end = _closing_quote(text, quote)
    bad = escapes.unknown(text[:end]) if quote == '"' else None
    if bad:
        return bad.start(), 2, _unknown(bad[0]), "write the backslash twice"
    if end is None:
        return (
            0,
            1,
            f"the quotation mark that opens here ({quote}) is never closed",
            f"add {quote} at the end of the text",
        )
    rest = text[end + 1 :].strip()
    if rest and not rest.startswith(("#", ":", ",")):
        return end, 1, f"the text continues after the closing quotation mark ({quote})", _BLOCK
    return None


def _unknown(escape: str) -> str:
    return f"'{escape}' is not an escape that YAML knows"


def _quoting(text: str) -> str:
    """How to write a text that has a special meaning without quotes."""
    if '"' not in text and "\\" not in text:
        return "put the whole text in double quotes"
    return _BLOCK if "'" in text else "put the whole text in single quotes"


def _closing_quote(text: str, quote: str) -> int | None:
    position = 1
    while position < len(text):
        if quote == '"' and text[position] == "\\":
            position += 2
        elif text[position] == quote:
            if quote == "'" and text[position + 1 : position + 2] == "'":
                position += 2
            else:
                return position
        else:
            position += 1
    return None


def _first_sign(text: str) -> tuple[int, int, str, str] | None:
    sign = text[0]
    if sign in "{[":
        close = "}" if sign == "{" else "]"
        end = text.rfind(close)
        if text.startswith("{{"):
            return 0, 2, brackets.special(sign), _quoting(text)
        if end == -1:
            return None
        if text[end + 1 :].strip() and not text[end + 1 :].lstrip().startswith(("#", ":")):
            return 0, 1, brackets.special(sign), _quoting(text)
        return None
    if sign in _SIGNS and not re.fullmatch(r"[|>][+-]?\d?[+-]?(\s+#.*)?", text):
        return 0, 1, brackets.special(sign), _quoting(text)
    if text.startswith(("- ", "? ")) or text in ("?", "-"):
        return 0, 1, brackets.special(sign), _quoting(text)
    return None


def _inside(text: str) -> tuple[int, int, str, str] | None:
    match = re.search(r":(?=\s|$)", text)
    if match and text[0] not in "{[" and not re.fullmatch(r"[A-Za-z_][\w-]*:", text):
        return match.start(), 1, "there is a colon with a space after it inside the text", _quoting(text)
    return None


def _by_context(context: str, lines: list[str], since: Mark, at: Mark) -> SyntaxFinding | None:
    """What libyaml had begun to read and could not finish."""
    if not context.startswith("while parsing a flow"):
        return None
    line, column, message, hint = brackets.explain(lines, since, at)
    return SyntaxFinding(line, column, 1, message, hint)


def _quote_left_open(problem: str, lines: list[str], since: Mark, at: Mark) -> SyntaxFinding | None:
    """The unclosed quotation mark above a line with other quotes, which close it by mistake."""
    line, column = at
    if not problem.startswith("did not find expected key") or not lines[line][:column].strip():
        return None
    for number in range(line - 1, since[0] - 1, -1):
        match = _VALUE.match(lines[number].rstrip())
        if match and match["text"][0] in "\"'" and _closing_quote(match["text"], match["text"][0]) is None:
            return _by_text(lines, number)
    return None


def _line_without_colon(lines: list[str], line: int, column: int) -> int:
    """The line that should have been a key and a value, where libyaml missed the colon at a mark below its start."""
    number = max(0, line - 1) if column == 0 else line
    while number > 0 and (not lines[number].strip() or _KEY.match(lines[number])):
        number -= 1
    return number


def _by_sign(problem: str, lines: list[str], since: Mark, at: Mark) -> SyntaxFinding | None:
    """A sign that libyaml stumbled over in the middle of a line."""
    if problem.startswith("found unexpected end of stream"):
        message = f"the quotation mark that opens here ({_sign(lines, since)}) is never closed"
        return SyntaxFinding(*since, 1, message, "add it where the text ends")
    if problem.startswith(("found unknown escape", "did not find expected hexdecimal")):
        line, column = at[0], lines[at[0]].rindex("\\", 0, at[1] + 1)
        escape = lines[line][column : column + 2]
        return SyntaxFinding(line, column, 2, _unknown(escape), "write the backslash twice")
    if _sign(lines, at) == "\t":
        return SyntaxFinding(*at, 1, "there is a tab here", "write a space")
    place = _special_sign(problem, lines, since, at)
    message = brackets.special(_sign(lines, place)) if place else ""
    return SyntaxFinding(*place, 1, message, "put quotes around the whole text") if place else None


def _special_sign(problem: str, lines: list[str], since: Mark, at: Mark) -> Mark | None:
    """Where a text begins with a sign that means something else: an alias, an anchor, a tag, a list in brackets, …"""
    line, column = at
    if _sign(lines, since) in ("&", "*", "!"):
        return since
    if problem.startswith("found character that cannot start"):
        return at
    value = _VALUE.match(lines[line]) if problem.startswith("did not find expected key") else None
    return (line, value.start("text")) if value and value["text"][0] in "[{" and value.start("text") < column else None


def _sign(lines: list[str], at: Mark) -> str:
    line, column = at
    return lines[line][column : column + 1]


def _by_problem(problem: str, lines: list[str], line: int, column: int) -> SyntaxFinding:
    """Everything else, some of it in libyaml's own words."""
    if problem.startswith("could not find expected ':'"):
        number = _line_without_colon(lines, line, column)
        length = len(lines[number].strip())
        indent = len(lines[number]) - len(lines[number].lstrip())
        return SyntaxFinding(
            number,
            indent,
            length,
            "this line has no colon",
            "write 'key: value', or indent it as part of the text above",
        )
    indented = _KEY.match(lines[line])
    if "mapping values are not allowed" in problem and indented and indented.end() - 1 == column:
        hint = "start it in the same column as the lines above"
        return SyntaxFinding(line, indented.start(1), 1, "this line is indented more than the lines above", hint)
    if "mapping values are not allowed" in problem:
        return SyntaxFinding(
            line, column, 1, "a colon is not expected here", "put quotes around the text, or check the indentation"
        )
    if problem.startswith(("did not find expected key", "did not find expected '-'")):
        hint = "start it in the same column as the lines above"
        return SyntaxFinding(line, column, 1, "the indentation of this line does not match the lines above", hint)
    if problem.startswith("did not find expected <document start>"):
        message = "this line does not belong to what is above it"
        return SyntaxFinding(line, column, 1, message, "write 'key: value' lines alone, from the first line on")
    if "control characters" in problem or "special characters" in problem:
        return SyntaxFinding(line, column, 1, "YAML does not allow this character", "delete it")
    words = problem or "this is not YAML"
    return SyntaxFinding(line, column, 1, words, "compare the line with those above, or put quotes around the text")
