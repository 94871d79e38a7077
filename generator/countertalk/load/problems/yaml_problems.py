"""YML: text that is not the YAML of playbooks."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("YML-01")
def syntax(message: str, hint: str) -> tuple[str, str]:
    """The text is not YAML.

    What it does: Reports where the text can no longer be read, or the cause.
    Why it matters: Nothing after that place can be read.

    Example:
        # playbooks/shop/rain-hat.yml
    >   summary: The price: 19 euros

    Instead:
        # playbooks/shop/rain-hat.yml
        summary: "The price: 19 euros"
    """
    return message, hint


@problem_code("YML-03")
def key_twice(key: str, first_line: int) -> tuple[str, str]:
    """A key that is written twice.

    What it does: Reports a key that its mapping already has.
    Why it matters: YAML would keep the last one and drop the first without warning.

    Example:
        # playbooks/shop/rain-hat.yml
        title: Rain hat
    >   title: Sun hat

    Instead:
        # playbooks/shop/rain-hat.yml
        title: Rain hat
    """
    return f"the key '{key}' is repeated: it is already on line {first_line}", "keep one of them"


@problem_code("YML-04")
def anchor(sign: str) -> tuple[str, str]:
    """An anchor (&) or an alias (*).

    What it does: Refuses YAML's way of naming and repeating values.
    Why it matters: Text that starts with & or * loses its first word, and a few aliases can unfold to gigabytes.

    Example:
        # playbooks/shop/rain-hat.yml
    >   title: &the Rain hat

    Instead:
        # playbooks/shop/rain-hat.yml
        title: "&the Rain hat"
    """
    return f"text that starts with '{sign}' has a special meaning in YAML", "put quotes around the text"


@problem_code("YML-05")
def tag(name: str) -> tuple[str, str]:
    """A YAML tag (!).

    What it does: Refuses tags such as !!python/object, and text that starts with an exclamation mark.
    Why it matters: A tag changes what the text means; the exclamation mark would vanish.

    Example:
        # playbooks/shop/rain-hat.yml
    >   title: ! The hat

    Instead:
        # playbooks/shop/rain-hat.yml
        title: "! The hat"
    """
    return f"text that starts with '!' is a YAML tag ({name}), and playbooks have no tags", "put quotes around the text"


@problem_code("YML-06")
def merge_key() -> tuple[str, str]:
    """A merge key (<<).

    What it does: Refuses YAML's way of copying one mapping into another.
    Why it matters: A reader of the file cannot see what it says.

    Example:
        # playbooks/shop/rain-hat.yml
        title: Rain hat
    >   <<: {tags: [rain]}

    Instead:
        # playbooks/shop/rain-hat.yml
        title: Rain hat
        tags: [rain]
    """
    return "'<<' copies keys from elsewhere, and playbooks do not", "write the keys, or use defaults in _section.yml"


@problem_code("YML-07")
def second_document() -> tuple[str, str]:
    """A second document in the file.

    What it does: Refuses a line with three hyphens or dots after the first playbook.
    Why it matters: Most tools read the first document only.

    Example:
        # playbooks/shop/rain-hat.yml
        tags: [rain]
    >   ---
        kind: product

    Instead:
        # playbooks/shop/rain-hat.yml
        tags: [rain]
    """
    return "a second document starts here", "move it to its own file"


@problem_code("YML-08")
def not_a_mapping(found: str, first: str) -> tuple[str, str]:
    """The file does not consist of keys and values.

    What it does: Reports a file that is a list or a bare text.
    Why it matters: A playbook needs its kind, title and summary by name.

    Example:
        # playbooks/basics/greetings.yml
    >   - kind: glossary

    Instead:
        # playbooks/basics/greetings.yml
        kind: glossary
        title: Greetings
        summary: How we say hello.
        terms:
          - id: hello
            term: Hello
            definition: What we say at any time of day.
    """
    return f"the file contains {found} instead of keys and values", f"start with {first}"


@problem_code("YML-09")
def odd_key(found: str) -> tuple[str, str]:
    """A key that is not plain text.

    What it does: Reports a list or a mapping where a key should be.
    Why it matters: Text that starts with a brace or a bracket is read as something else.

    Example:
        # playbooks/shop/rain-hat.yml
    >   title: {{colour}}

    Instead:
        # playbooks/shop/rain-hat.yml
        title: "{{colour}}"
    """
    return f"this should be a key and is {found}", "put quotes around text that starts with { or ["


@problem_code("YML-10")
def too_much(what: str, most: int) -> tuple[str, str]:
    """More than any playbook needs.

    What it does: Stops at 20 levels of nesting, 20,000 values and 2,000 square brackets in a file.
    Why it matters: Such a file is a slip, or an attempt to stop the build.

    Example:
        # playbooks/shop/rain-hat.yml
    >   tags: [[[[[[[[[[[[[[[[[[[[[rain]]]]]]]]]]]]]]]]]]]]]

    Instead:
        # playbooks/shop/rain-hat.yml
        tags: [rain]
    """
    return f"more than {most:,} {what} in one file", "split the playbook, or correct the brackets"


@problem_code("YML-14")
def empty_value(key: str) -> tuple[str, str]:
    """A key without a value.

    What it does: Reports a key, or an entry of a list, that nothing follows.
    Why it matters: Nobody can tell whether it was forgotten or meant to be empty.

    Example:
        # playbooks/shop/rain-hat.yml
    >   aliases:

    Instead:
        # playbooks/shop/rain-hat.yml
        aliases: [sou'wester]
    """
    what = f"'{key}' is empty" if key else "this entry of the list is empty"
    return what, "write a value, or remove the line"
