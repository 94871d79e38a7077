"""What can be wrong with a file before its meaning is looked at: each function words one problem.

The docstrings are what `countertalk explain CODE` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate, ParamSpec

from countertalk.problems import Place, Problem

_P = ParamSpec("_P")
_Words = Callable[_P, tuple[str, str]]


def fault(code: str) -> Callable[[_Words[_P]], Callable[Concatenate[Place, _P], Problem]]:
    """Make a function that words a problem (message, hint) into one that returns the problem at a place."""

    def decorate(words: _Words[_P]) -> Callable[Concatenate[Place, _P], Problem]:
        def problem(place: Place, /, *args: _P.args, **kwargs: _P.kwargs) -> Problem:
            message, hint = words(*args, **kwargs)
            return Problem(place, code, message, hint)

        problem.__doc__ = words.__doc__
        problem.code = code  # type: ignore[attr-defined]
        return problem

    return decorate


def all_faults() -> Mapping[str, Callable[..., Problem]]:
    """Every fault by its code; the docstring of each is its documentation."""
    return {code: found for found in globals().values() if isinstance(code := getattr(found, "code", None), str)}


@fault("FIL-01")
def unreadable(reason: str) -> tuple[str, str]:
    """The file cannot be read.

    What it does: Reports a file that the system does not let us read, and a link that leads nowhere.
    Why it matters: The page would be missing without a word.
    Example: playbooks/retail/old.yml is a symbolic link to a file that was deleted.
    Instead: Put the file there, allow reading it, or remove the link.
    """
    return f"the file cannot be read: {reason}", "put a readable file there, or remove it"


@fault("FIL-02")
def leaves_content() -> tuple[str, str]:
    """A symbolic link leads out of the content.

    What it does: Refuses links to files outside the folder of the playbooks.
    Why it matters: Whatever lies there would be published.
    Example: playbooks/notes.yml is a link to a file in somebody's home folder.
    Instead: Copy the file into the folder.
    """
    return "this is a link to a file outside the playbooks", "copy the file here instead"


@fault("FIL-03")
def too_large(size: int, most: int) -> tuple[str, str]:
    """The file is too large to be a playbook.

    What it does: Refuses files over 256 KiB.
    Why it matters: A file of that size is a slip, or an attempt to stop the build.
    Example: A spreadsheet export saved as retail.yml.
    Instead: Split it: one file is one playbook.
    """
    return f"the file has {size:,} bytes, at most {most:,} are read", "split it: one file is one playbook"


@fault("FIL-04")
def not_utf8(byte: int) -> tuple[str, str]:
    """The file is not UTF-8.

    What it does: Reports the first byte that is not UTF-8 text.
    Why it matters: Letters such as é or € would come out wrong.
    Example: A file saved by an editor as "ANSI" or "Windows-1252".
    Instead: Save it again as UTF-8.
    """
    return f"this is not UTF-8 text (byte 0x{byte:02x})", "save the file again with the encoding UTF-8"


@fault("FIL-05")
def empty_file(first: str) -> tuple[str, str]:
    """The file holds nothing.

    What it does: Reports a file without any content but comments.
    Why it matters: It would be a page without a word.
    Example: A new file that was saved too early.
    Instead: Start with kind, title and summary, or delete the file.
    """
    return "the file is empty", f"start with {first}"


@fault("FIL-06")
def bad_file_name(name: str, why: str, suggestion: str) -> tuple[str, str]:
    """The file's name is not an id.

    What it does: Refuses names with capitals, spaces or signs, and names that some systems reserve.
    Why it matters: The name is the page's address and the key of saved progress, on every system.
    Example: playbooks/retail/Alpine Shell.yml
    Instead: playbooks/retail/alpine-shell.yml
    """
    hint = f"rename it to '{suggestion}.yml'" if suggestion else "use lower-case letters, digits and hyphens"
    return f"the file name '{name}' {why}", hint


@fault("FIL-07")
def wrong_ending(name: str) -> tuple[str, str]:
    """The file ends in .yaml.

    What it does: Reports .yaml files, which are not read.
    Why it matters: The page would be missing without a word.
    Example: playbooks/retail/alpine-shell.yaml
    Instead: playbooks/retail/alpine-shell.yml
    """
    return f"'{name}' is not read: playbooks end in .yml", f"rename it to '{name.rsplit('.', 1)[0]}.yml'"


@fault("FIL-08")
def no_playbooks() -> tuple[str, str]:
    """There are no playbooks.

    What it does: Reports a folder without a single .yml file.
    Why it matters: An empty site would replace the last good one.
    Example: countertalk build, run in the wrong folder.
    Instead: Run it where the folder playbooks/ is.
    """
    return "there are no playbooks here", "run countertalk where the folder 'playbooks' is, or add a .yml file to it"


@fault("FIL-09")
def folder_link() -> tuple[str, str]:
    """A link to a folder.

    What it does: Reports symbolic links to folders, which are not followed.
    Why it matters: The pages in it would be missing without a word, or whatever lies there would be published.
    Example: playbooks/shared is a link to a folder on somebody's computer.
    Instead: Copy the folder itself.
    """
    return "this is a link to a folder, and links to folders are not followed", "copy the folder here instead"


@fault("FIL-10")
def same_section(first: str) -> tuple[str, str]:
    """Two sections with one address.

    What it does: Reports folders whose names differ only in capitals, accents or signs.
    Why it matters: Their two pages would be one, and one of the titles would be gone without a word.
    Example: playbooks/Retail/_section.yml beside playbooks/retail/_section.yml
    Instead: Put the files into one of the folders, or rename the other.
    """
    return f"this section has the same address as the one of {first}", "rename this folder, or put its files there"


@fault("YML-01")
def syntax(message: str, hint: str) -> tuple[str, str]:
    """The text is not YAML.

    What it does: Reports the place at which YAML could not go on.
    Why it matters: Nothing after that place can be read.
    Example: say: Price: 99 only
    Instead: say: "Price: 99 only"
    """
    return message, hint


@fault("YML-02")
def invisible(name: str) -> tuple[str, str]:
    r"""A character that cannot be seen.

    What it does: Refuses control characters, characters that reverse the direction of text, and other invisible ones.
    Why it matters: What a reviewer sees would not be what is published.
    Example: title: "Alpine\u202E Shell"
    Instead: title: Alpine Shell
    """
    return f"an invisible character stands here: {name}", "delete it and type the text again"


@fault("YML-03")
def key_twice(key: str, first_line: int) -> tuple[str, str]:
    """A key stands twice.

    What it does: Reports a key that its mapping already has.
    Why it matters: YAML would keep the last one and drop the first without a word.
    Example: title: Alpine Shell … title: Alpine Pro
    Instead: Keep one of them.
    """
    return f"key '{key}' stands here for the second time, first in line {first_line}", "keep one of them"


@fault("YML-04")
def anchor(sign: str) -> tuple[str, str]:
    """An anchor (&) or an alias (*).

    What it does: Refuses YAML's way of naming and repeating values.
    Why it matters: Text that starts with & or * loses its first word, and a few aliases can stand for gigabytes.
    Example: note: *new* for spring
    Instead: note: "*new* for spring"
    """
    return f"text that starts with '{sign}' means something else in YAML", "put quotes round the text"


@fault("YML-05")
def tag(name: str) -> tuple[str, str]:
    """A YAML tag (!).

    What it does: Refuses tags such as !!python/object, and text that starts with an exclamation mark.
    Why it matters: A tag changes what the text means; the exclamation mark would vanish.
    Example: say: ! wow
    Instead: say: "! wow"
    """
    return f"text that starts with '!' is a YAML tag ({name}), which playbooks do not have", "put quotes round the text"


@fault("YML-06")
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


@fault("YML-07")
def second_document() -> tuple[str, str]:
    """A second document in the file.

    What it does: Refuses a line with three hyphens or dots after the first playbook.
    Why it matters: Most tools read the first document only.
    Example: kind: lesson … --- … kind: quiz
    Instead: Put the second playbook into a file of its own.
    """
    return "a second document starts here", "put it into a file of its own"


@fault("YML-08")
def not_a_mapping(found: str, first: str) -> tuple[str, str]:
    """The file does not hold keys and values.

    What it does: Reports a file that is a list or a bare text.
    Why it matters: A playbook needs kind, title and summary by name.
    Example: - kind: lesson
    Instead: kind: lesson
    """
    return f"the file holds {found}, and should hold keys and values", f"start with {first}"


@fault("YML-09")
def odd_key(found: str) -> tuple[str, str]:
    """A key that is not plain text.

    What it does: Reports a list or a mapping where a key should stand.
    Why it matters: Text that starts with a brace or a bracket is read as something else.
    Example: say: {{first_name}}, hello
    Instead: say: "{{first_name}}, hello"
    """
    return f"{found} stands where a key should stand", "put quotes round text that starts with { or ["


@fault("YML-10")
def too_much(what: str, most: int) -> tuple[str, str]:
    """More than any playbook needs.

    What it does: Stops at 20 levels of nesting and at 20,000 values in a file.
    Why it matters: Such a file is a slip, or an attempt to stop the build.
    Example: A line of 100,000 opening brackets.
    Instead: Split the playbook, or mend the brackets.
    """
    return f"more than {most:,} {what} in one file", "split the playbook, or mend the brackets"


@fault("YML-11")
def long_text(length: int, most: int) -> tuple[str, str]:
    """One text is too long.

    What it does: Refuses a single text over 16 KiB.
    Why it matters: Nobody reads it at the shelf, and it slows every build.
    Example: A whole manual under body.
    Instead: Split it into several blocks or playbooks.
    """
    return f"this text has {length:,} bytes, at most {most:,} fit", "split it into several"


@fault("YML-12")
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


@fault("YML-13")
def cut_by_comma(rest: str) -> tuple[str, str]:
    """The text ends at a comma inside { }.

    What it does: Reports a key without a value inside braces.
    Why it matters: A comma inside braces ends the text, so the page would show half the sentence.
    Example: {text: Manufacturer, plus repair}
    Instead: {text: "Manufacturer, plus repair"}
    """
    return f"the text before ', {rest}' was cut at the comma", "put quotes round text with a comma inside { }"


@fault("YML-14")
def empty_value(key: str) -> tuple[str, str]:
    """A key without a value.

    What it does: Reports a key, or a line of a list, after which nothing stands.
    Why it matters: Nobody can tell whether it was forgotten or meant to be empty.
    Example: summary:
    Instead: Write the value, or remove the key.
    """
    what = f"'{key}' is empty" if key else "this line of the list is empty"
    return what, "write a value, or remove the line"


@fault("FLD-01")
def unknown_key(key: str, hint: str) -> tuple[str, str]:
    """A key that this kind of playbook does not have.

    What it does: Reports keys that the kind does not know, with the nearest one that it does.
    Why it matters: A misspelled key would be ignored without a word.
    Example: benifit: Dry inside and out
    Instead: benefit: Dry inside and out
    """
    return f"unknown key '{key}'", hint


@fault("FLD-02")
def missing(key: str, hint: str) -> tuple[str, str]:
    """A key that this kind of playbook needs.

    What it does: Reports a key without which the page would make no sense.
    Why it matters: The reader would find a hole where the answer should be.
    Example: A product without a SKU.
    Instead: Add the key, or put it under defaults in _section.yml where it is the same for a whole folder.
    """
    return f"'{key}' is missing", hint


@fault("FLD-03")
def wrong_shape(expected: str, found: str, hint: str) -> tuple[str, str]:
    """A list where text should stand, or the other way round.

    What it does: Compares the shape of the value with what the kind expects.
    Why it matters: The page could only guess what was meant.
    Example: key_points: Marketing warms
    Instead: A list, each point on its own line after a hyphen.
    """
    return f"{expected} should stand here, not {found}", hint


@fault("FLD-04")
def unknown_choice(value: str, hint: str) -> tuple[str, str]:
    """A word that is not one of the choices.

    What it does: Reports a value outside the list that the field allows, with the nearest one.
    Why it matters: Lists and colours on the page follow these words.
    Example: funnel_stage: awarness
    Instead: funnel_stage: awareness
    """
    return f"'{value}' is not one of the choices", hint


@fault("FLD-05")
def wrong_size(message: str, hint: str) -> tuple[str, str]:
    """Too long, too short, too many or too few.

    What it does: Compares the length of a text or a list with what fits the page.
    Why it matters: A summary over 160 characters is cut on a phone; a quiz without questions is none.
    Example: A summary of three sentences.
    Instead: One sentence.
    """
    return message, hint


@fault("FLD-06")
def unreadable_value(message: str, hint: str) -> tuple[str, str]:
    """A value that cannot be read as what the field means.

    What it does: Reports dates, numbers, ids and references that have not the form of one.
    Why it matters: A date that is no date cannot be compared with today.
    Example: last_reviewed: 1.3.2026
    Instead: last_reviewed: 2026-03-01
    """
    return message, hint


@fault("FLD-07")
def unknown_kind(kind: str, hint: str) -> tuple[str, str]:
    """A kind of playbook that does not exist.

    What it does: Compares kind with the kinds that there are.
    Why it matters: Without its kind nobody knows which fields a playbook has.
    Example: kind: produkt
    Instead: kind: product
    """
    return f"unknown kind '{kind}'", hint


@fault("IMG-01")
def no_such_file(what: str, src: str, hint: str) -> tuple[str, str]:
    """A picture or another file that does not exist.

    What it does: Looks for every picture and every file beside the playbook that names it.
    Why it matters: The page would show a broken frame, or a link that leads nowhere.
    Example: src: img/alpin-shell.png
    Instead: src: img/alpine-shell.png
    """
    return f"there is no {what} '{src}' beside this playbook", hint or "put the file there, or correct the name"


@fault("IMG-02")
def no_alt_text(src: str) -> tuple[str, str]:
    """A picture without words.

    What it does: Reports pictures in text that have no alternative text.
    Why it matters: Who cannot see the picture gets nothing.
    Example: ![](img/shelf.png)
    Instead: ![The shelf with the jackets at eye level](img/shelf.png)
    """
    return f"the picture '{src}' has no alternative text", "say what it shows: ![what it shows](file)"


@fault("IMG-03")
def file_elsewhere(what: str, src: str) -> tuple[str, str]:
    """A picture or another file from outside the playbooks.

    What it does: Refuses absolute paths, `..` that leads out of the folder, and web addresses.
    Why it matters: It would publish other files, or call another site whenever the page is opened.
    Example: src: ../../../etc/logo.png
    Instead: Copy it into the folder of the playbook.
    """
    return f"the {what} '{src}' does not lie among the playbooks", "copy it beside the playbook and name it from there"


@fault("IMG-04")
def not_an_image(src: str, endings: str) -> tuple[str, str]:
    """A file that is not a picture.

    What it does: Accepts the raster formats that every browser shows.
    Why it matters: Other files may not show, and an SVG file can hold scripts.
    Example: src: img/shell.svg
    Instead: src: img/shell.png
    """
    return f"'{src}' is not a picture that every browser shows", f"save it as one of: {endings}"


@fault("IMG-05")
def not_a_handout(src: str, endings: str) -> tuple[str, str]:
    """A file that is not for handing out.

    What it does: Accepts documents, sheets, slides, pictures, sound and video.
    Why it matters: A page or a program among the files would run with the site's rights in the reader's browser.
    Example: file: files/calculator.html
    Instead: file: files/calculator.pdf
    """
    return f"'{src}' is not a file to hand out", f"save it as one of: {endings}"
