"""YML: text that is not the YAML of playbooks."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("YML-01")
def syntax(message: str, hint: str) -> tuple[str, str]:
    """The text is not YAML.

    What it does: Reports the place at which YAML could not go on.
    Why it matters: Nothing after that place can be read.
    Example: say: Price: 99 only
    Instead: say: "Price: 99 only"
    """
    return message, hint


@problem_code("YML-02")
def invisible(name: str) -> tuple[str, str]:
    r"""A character that cannot be seen.

    What it does: Refuses control characters, characters that reverse the direction of text, and other invisible ones.
    Why it matters: What a reviewer sees would not be what is published.
    Example: title: "Alpine\u202E Shell"
    Instead: title: Alpine Shell
    """
    return f"an invisible character stands here: {name}", "delete it and type the text again"


@problem_code("YML-03")
def key_twice(key: str, first_line: int) -> tuple[str, str]:
    """A key stands twice.

    What it does: Reports a key that its mapping already has.
    Why it matters: YAML would keep the last one and drop the first without a word.
    Example: title: Alpine Shell … title: Alpine Pro
    Instead: Keep one of them.
    """
    return f"key '{key}' stands here for the second time, first in line {first_line}", "keep one of them"


@problem_code("YML-04")
def anchor(sign: str) -> tuple[str, str]:
    """An anchor (&) or an alias (*).

    What it does: Refuses YAML's way of naming and repeating values.
    Why it matters: Text that starts with & or * loses its first word, and a few aliases can stand for gigabytes.
    Example: note: *new* for spring
    Instead: note: "*new* for spring"
    """
    return f"text that starts with '{sign}' means something else in YAML", "put quotes round the text"


@problem_code("YML-05")
def tag(name: str) -> tuple[str, str]:
    """A YAML tag (!).

    What it does: Refuses tags such as !!python/object, and text that starts with an exclamation mark.
    Why it matters: A tag changes what the text means; the exclamation mark would vanish.
    Example: say: ! wow
    Instead: say: "! wow"
    """
    return f"text that starts with '!' is a YAML tag ({name}), which playbooks do not have", "put quotes round the text"


@problem_code("YML-06")
def merge_key() -> tuple[str, str]:
    """A merge key (<<).

    What it does: Refuses YAML's way of copying one mapping into another.
    Why it matters: A reader of the file cannot see what it says.
    Example: <<: *defaults
    Instead: Write the keys, or put them under defaults in _section.yml.
    """
    return (
        "'<<' copies keys from elsewhere, which playbooks do not do",
        "write the keys, or use defaults in _section.yml",
    )


@problem_code("YML-07")
def second_document() -> tuple[str, str]:
    """A second document in the file.

    What it does: Refuses a line with three hyphens or dots after the first playbook.
    Why it matters: Most tools read the first document only.
    Example: kind: lesson … --- … kind: quiz
    Instead: Put the second playbook into a file of its own.
    """
    return "a second document starts here", "put it into a file of its own"


@problem_code("YML-08")
def not_a_mapping(found: str, first: str) -> tuple[str, str]:
    """The file does not hold keys and values.

    What it does: Reports a file that is a list or a bare text.
    Why it matters: A playbook needs kind, title and summary by name.
    Example: - kind: lesson
    Instead: kind: lesson
    """
    return f"the file holds {found}, and should hold keys and values", f"start with {first}"


@problem_code("YML-09")
def odd_key(found: str) -> tuple[str, str]:
    """A key that is not plain text.

    What it does: Reports a list or a mapping where a key should stand.
    Why it matters: Text that starts with a brace or a bracket is read as something else.
    Example: say: {{first_name}}, hello
    Instead: say: "{{first_name}}, hello"
    """
    return f"{found} stands where a key should stand", "put quotes round text that starts with { or ["


@problem_code("YML-10")
def too_much(what: str, most: int) -> tuple[str, str]:
    """More than any playbook needs.

    What it does: Stops at 20 levels of nesting and at 20,000 values in a file.
    Why it matters: Such a file is a slip, or an attempt to stop the build.
    Example: A line of 100,000 opening brackets.
    Instead: Split the playbook, or mend the brackets.
    """
    return f"more than {most:,} {what} in one file", "split the playbook, or mend the brackets"


@problem_code("YML-11")
def long_text(length: int, most: int) -> tuple[str, str]:
    """One text is too long.

    What it does: Refuses a single text over 16 KiB.
    Why it matters: Nobody reads it at the shelf, and it slows every build.
    Example: A whole manual under body.
    Instead: Split it into several blocks or playbooks.
    """
    return f"this text has {length:,} bytes, at most {most:,} fit", "split it into several"


@problem_code("YML-12")
def cut_by_hash(rest: str) -> tuple[str, str]:
    """The text ends before a hash sign.

    What it does: Reports text after which ` #` follows on the same line.
    Why it matters: YAML reads the rest of the line as a comment, so the page would show half the sentence.
    Example: text: Aisle #3 left
    Instead: text: "Aisle #3 left"
    """
    return (
        f"the text ends before '{rest}': YAML reads the rest as a comment",
        "put quotes round the whole text, or move the comment to a line of its own",
    )


@problem_code("YML-13")
def cut_by_comma(rest: str) -> tuple[str, str]:
    """The text ends at a comma inside { }.

    What it does: Reports a key without a value inside braces.
    Why it matters: A comma inside braces ends the text, so the page would show half the sentence.
    Example: {text: Manufacturer, plus repair}
    Instead: {text: "Manufacturer, plus repair"}
    """
    return f"the text before ', {rest}' was cut at the comma", "put quotes round text with a comma inside { }"


@problem_code("YML-14")
def empty_value(key: str) -> tuple[str, str]:
    """A key without a value.

    What it does: Reports a key, or a line of a list, after which nothing stands.
    Why it matters: Nobody can tell whether it was forgotten or meant to be empty.
    Example: summary:
    Instead: Write the value, or remove the key.
    """
    what = f"'{key}' is empty" if key else "this line of the list is empty"
    return what, "write a value, or remove the line"
