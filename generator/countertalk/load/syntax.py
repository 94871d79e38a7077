"""YAML syntax errors, explained to somebody who does not know YAML: where the cause is, and what to type."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VALUE = re.compile(r"\s*(?:-\s+)*(?:[A-Za-z_][\w-]*:\s+)?(?P<text>\S.*)")
_GLUED = re.compile(r"^\s*(?:-\s+)*[A-Za-z_][\w-]*(:)(?=[^\s:/])(?!.*:\s)")
_KEY = re.compile(r"^\s*([A-Za-z_][\w-]*):")
_QUOTE = "put the whole text in double quotes"
_ESCAPES = '0abtnvfre "/\\N_LPxuU\t'
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


def explain_syntax(problem: str, lines: list[str], at: Mark, context: str, since: Mark) -> SyntaxFinding:
    """Say what libyaml's `problem` at the mark `at` means, and where its cause is.

    `context` is what libyaml was doing, and `since` the mark at which it had begun to.
    """
    by_text = _by_text(lines, at[0]) or (_by_text(lines, since[0]) if context.startswith("while scanning") else None)
    by_context = _by_context(context, lines, since, at) or _quote_left_open(problem, lines, since, at)
    return by_text or by_context or _by_problem(problem, lines, *at)


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
    escapes = re.finditer(r"\\.", text[:end]) if quote == '"' else ()
    bad = next((escape for escape in escapes if escape[0][1] not in _ESCAPES), None)
    if bad:
        return bad.start(), 2, f"'{bad[0]}' is not an escape that YAML knows", "write the backslash twice"
    if end is None:
        return (
            0,
            1,
            f"the quotation mark that opens here ({quote}) is never closed",
            f"add {quote} at the end of the text",
        )
    rest = text[end + 1 :].strip()
    if rest and not rest.startswith(("#", ":", ",")):
        hint = "write it as a block: a | after the colon, the text indented on the next line"
        return end, 1, f"the text continues after the closing quotation mark ({quote})", hint
    return None


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
            return 0, 2, "text that starts with '{' has a special meaning in YAML", _QUOTE
        if end == -1:
            if " #" in text:
                return (
                    text.index(" #") + 1,
                    1,
                    "the rest of the line is read as a comment",
                    "put quotes around the text with #",
                )
            return None
        if text[end + 1 :].strip() and not text[end + 1 :].lstrip().startswith(("#", ":")):
            return 0, 1, f"text that starts with '{sign}' has a special meaning in YAML", _QUOTE
        return None
    if sign in _SIGNS and not re.fullmatch(r"[|>][+-]?\d?[+-]?(\s+#.*)?", text):
        return 0, 1, f"text that starts with '{sign}' has a special meaning in YAML", _QUOTE
    if text.startswith(("- ", "? ")) or text == "?":
        return 0, 1, f"text that starts with '{sign}' has a special meaning in YAML", _QUOTE
    return None


def _inside(text: str) -> tuple[int, int, str, str] | None:
    match = re.search(r":(?=\s|$)", text)
    if match and text[0] not in "{[" and not re.fullmatch(r"[A-Za-z_][\w-]*:", text):
        return match.start(), 1, "there is a colon with a space after it inside the text", _QUOTE
    return None


def _by_context(context: str, lines: list[str], since: Mark, at: Mark) -> SyntaxFinding | None:
    """What libyaml had begun to read and could not finish."""
    if not context.startswith("while parsing a flow"):
        return None
    line, column = since
    if lines[line][column : column + 1] in ("?", ":"):
        sign = lines[line][column]
        return SyntaxFinding(line, column, 1, f"text that starts with '{sign}' has a special meaning in YAML", _QUOTE)
    if context.endswith("node"):
        line, column = _last_bracket(lines, at)
    sign = lines[line][column : column + 1]
    hint = f"add {']' if sign == '[' else '}'} where it ends, or put quotes around text that starts with {sign}"
    return SyntaxFinding(line, column, 1, f"the {sign} that opens here is never closed", hint)


def _last_bracket(lines: list[str], at: Mark) -> Mark:
    for line in range(at[0], -1, -1):
        column = max(lines[line].rfind("["), lines[line].rfind("{"))
        if column >= 0:
            return line, column
    return at


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
    if "control characters" in problem or "special characters" in problem:
        return SyntaxFinding(line, column, 1, "YAML does not allow this character", "delete it")
    words = problem or "this is not YAML"
    return SyntaxFinding(line, column, 1, words, "compare the line with those above, or put quotes around the text")
