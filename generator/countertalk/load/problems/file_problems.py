"""FIL: the file itself, before its text is read."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("FIL-01")
def unreadable(reason: str) -> tuple[str, str]:
    """The file cannot be read.

    What it does: Reports a file that the system does not let us read, and a link that leads nowhere.
    Why it matters: The page would be missing without warning.

    Example:
        $ ln -s deleted.yml playbooks/shop/closing.yml

    Instead:
        $ ln -s opening.yml playbooks/shop/closing.yml
    """
    return f"the file cannot be read: {reason}", "put a readable file there, or remove it"


@problem_code("FIL-02")
def leaves_content() -> tuple[str, str]:
    """A symbolic link leads out of the content.

    What it does: Refuses links to files outside the folder of the playbooks.
    Why it matters: Whatever is in that file would be published.

    Example:
        $ cp playbooks/shop/opening.yml closing.yml
        $ ln -s ../../closing.yml playbooks/shop/closing.yml

    Instead:
        $ cp playbooks/shop/opening.yml playbooks/shop/closing.yml
    """
    return "this is a link to a file outside the playbooks", "copy the file here instead"


@problem_code("FIL-03")
def too_large(size: int, most: int) -> tuple[str, str]:
    """The file is too large to be a playbook.

    What it does: Refuses files over 256 KiB.
    Why it matters: A file of that size is a slip, or an attempt to stop the build.

    Example:
        $ printf '# %0300000d' 0 > playbooks/shop/export.yml

    Instead:
        $ cp playbooks/shop/opening.yml playbooks/shop/export.yml
    """
    return f"the file has {size:,} bytes; the limit is {most:,}", "split it: one file is one playbook"


@problem_code("FIL-04")
def not_utf8(byte: int) -> tuple[str, str]:
    r"""The file is not UTF-8.

    What it does: Reports the first byte that is not UTF-8 text.
    Why it matters: Letters such as é or € would come out wrong.

    Example:
        $ printf 'title: Caf\351' > playbooks/shop/cafe.yml

    Instead:
        # playbooks/shop/cafe.yml
        kind: checklist
        title: Café
        summary: What is done before the first coffee.
        frequency: daily
        role: associate
        sections:
          - name: Before the first coffee
            items:
              - text: Turn on the machine.
    """
    return f"this is not UTF-8 text (byte 0x{byte:02x})", "save the file again as UTF-8"


@problem_code("FIL-05")
def empty_file(first: str) -> tuple[str, str]:
    """The file is empty.

    What it does: Reports a file with nothing in it but comments.
    Why it matters: It would be an empty page.

    Example:
        # playbooks/shop/closing.yml
    >   # to be written

    Instead:
        # playbooks/shop/closing.yml
        kind: checklist
        title: Closing
        summary: What is done after the doors close.
        frequency: daily
        role: associate
        sections:
          - name: After the doors close
            items:
              - text: Turn on the alarm.
    """
    return "the file is empty", f"start with {first}"


@problem_code("FIL-06")
def bad_file_name(name: str, why: str, suggestion: str) -> tuple[str, str]:
    """The file's name is not an id.

    What it does: Refuses names with capitals, spaces or signs, and names that some systems reserve.
    Why it matters: The name is the page's address and the key of saved progress, on every system.

    Example:
        $ cp playbooks/shop/opening.yml 'playbooks/shop/After Hours.yml'

    Instead:
        $ cp playbooks/shop/opening.yml playbooks/shop/after-hours.yml
    """
    hint = f"rename it to '{suggestion}.yml'" if suggestion else "use lower-case letters, digits and hyphens"
    return f"the file name '{name}' {why}", hint


@problem_code("FIL-07")
def wrong_ending(name: str) -> tuple[str, str]:
    """The file ends in .yaml.

    What it does: Reports .yaml files, which are not read.
    Why it matters: The page would be missing without warning.

    Example:
        $ cp playbooks/shop/opening.yml playbooks/shop/closing.yaml

    Instead:
        $ cp playbooks/shop/opening.yml playbooks/shop/closing.yml
    """
    return f"'{name}' is not read: playbooks end in .yml", f"rename it to '{name.rsplit('.', 1)[0]}.yml'"


@problem_code("FIL-08")
def no_playbooks() -> tuple[str, str]:
    """There are no playbooks.

    What it does: Reports a folder without a single .yml file.
    Why it matters: An empty site would replace the last good one.

    Example:
        $ mv playbooks content
        $ mkdir playbooks

    Instead:
        $ mv playbooks content
        $ mkdir playbooks
        $ cp -r content/* playbooks
    """
    return "there are no playbooks here", "run countertalk where the folder 'playbooks' is, or add a .yml file to it"


@problem_code("FIL-09")
def folder_link() -> tuple[str, str]:
    """A link to a folder.

    What it does: Reports symbolic links to folders, which are not followed.
    Why it matters: The pages in it would be missing without a word, or whatever is there would be published.

    Example:
        $ mkdir shared
        $ ln -s ../shared playbooks/shared

    Instead:
        $ mkdir playbooks/shared
    """
    return "this is a link to a folder, and links to folders are not followed", "copy the folder here instead"


@problem_code("FIL-10")
def same_section(first: str) -> tuple[str, str]:
    """Two sections with one address.

    What it does: Reports folders whose names differ only in capitals, accents or signs.
    Why it matters: The two pages would be one, and one of the titles would be lost without warning.

    Example:
        # playbooks/cafe/_section.yml
        title: The café
        # playbooks/café/_section.yml
    >   title: Coffee and cake

    Instead:
        # playbooks/cafe/_section.yml
        title: The café
        # playbooks/coffee-and-cake/_section.yml
        title: Coffee and cake
    """
    return f"this section has the same address as {first}", "rename this folder, or move its files there"
