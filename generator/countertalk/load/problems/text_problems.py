"""YML: texts that readers would see otherwise than they were typed."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("YML-02")
def invisible(name: str) -> tuple[str, str]:
    r"""A character that cannot be seen.

    What it does: Refuses control characters, characters that reverse the direction of text, and other invisible ones.
    Why it matters: What a reviewer sees would not be what is published.

    Example:
        # playbooks/shop/rain-hat.yml
    >   title: "Rain\u202E hat"

    Instead:
        # playbooks/shop/rain-hat.yml
        title: Rain hat
    """
    return f"there is an invisible character here: {name}", "delete it and type the text again"


@problem_code("YML-11")
def long_text(length: int, most: int) -> tuple[str, str]:
    """A text that is too long.

    What it does: Refuses a single text over 16 KiB.
    Why it matters: Nobody reads it at the shelf, and it slows every build.

    Example:
        $ printf 'title: %017000d' 0 > playbooks/shop/manual.yml

    Instead:
        # playbooks/shop/manual.yml
        kind: lesson
        title: The manual
        summary: How a jacket is washed.
        objectives:
          - {id: wash, level: apply, text: Wash a jacket.}
        duration: 3m
        body:
          - text: The machine at 30 degrees, without softener.
          - text: Then half an hour in the dryer.
        key_points:
          - No softener.
    """
    return f"this text has {length:,} bytes; the limit is {most:,}", "split it into several"


@problem_code("YML-12")
def cut_by_hash(rest: str) -> tuple[str, str]:
    """A text that ends before a hash sign.

    What it does: Reports a hash sign that seems to begin no comment. A comment has a line of its own, or is set off by
    a blank and begins with one: after text without quotes, by two blanks.
    Why it matters: YAML reads the rest of the line as a comment, so the page would show half the sentence.

    Example:
        # playbooks/shop/rain-hat.yml
    >   summary: The hat is in aisle #3, on the left.

    Instead:
        # playbooks/shop/rain-hat.yml
        summary: "The hat is in aisle #3, on the left."
    """
    return (
        f"the text ends before '{rest}': YAML reads the rest as a comment",
        "put quotes around the whole text, or move the comment to its own line",
    )


@problem_code("YML-13")
def cut_by_comma(rest: str) -> tuple[str, str]:
    """A text that ends at a comma inside { }.

    What it does: Reports a key without a value inside braces.
    Why it matters: A comma inside braces ends the text, so the page would show half the sentence.

    Example:
        # playbooks/shop/rain-hat.yml
        features:
    >     - {id: brim, feature: A wide brim, benefit: Your glasses stay dry, even in wind}

    Instead:
        # playbooks/shop/rain-hat.yml
        features:
          - {id: brim, feature: A wide brim, benefit: "Your glasses stay dry, even in wind"}
    """
    return f"the text before ', {rest}' was cut at the comma", "put quotes around text with a comma inside { }"


@problem_code("YML-15")
def swallowed_backslash(typed: str, meaning: str, instead: str) -> tuple[str, str]:
    r"""A backslash inside double quotes.

    What it does: Reports a backslash that YAML reads as the start of a line break, a tab or another sign, where a path
    or a plain backslash seems to be meant.
    Why it matters: The page would show something else than was typed.

    Example:
        # playbooks/shop/rain-hat.yml
    >   summary: "Save the order in C:\new\table."

    Instead:
        # playbooks/shop/rain-hat.yml
        summary: 'Save the order in C:\new\table.'
    """
    return (
        f"YAML reads '{typed}' inside double quotes as {meaning}",
        f"for a backslash, {instead}; for a line break, write it as a block: a | after the colon",
    )


@problem_code("YML-16")
def pile_of_marks(count: int) -> tuple[str, str]:
    r"""A pile of accents on one letter.

    What it does: Refuses more than eight combining marks in a row.
    Why it matters: The pile covers the lines above and below it.

    Example:
        # playbooks/shop/rain-hat.yml
    >   title: "Rain\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 hat"

    Instead:
        # playbooks/shop/rain-hat.yml
        title: Rain hat
    """
    return f"there are {count} combining marks on one letter here", "delete them, or type the text again"
