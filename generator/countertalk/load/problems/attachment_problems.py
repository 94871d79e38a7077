"""IMG: the pictures and files that a playbook names."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("IMG-01")
def no_such_file(what: str, src: str, hint: str) -> tuple[str, str]:
    """A picture or another file that does not exist.

    What it does: Looks for every picture and every file beside the playbook that names it.
    Why it matters: The page would show a broken picture, or a link that leads nowhere.

    Example:
        # playbooks/shop/rain-jacket.yml
        images:
    >     - file: img/jackt.png
            alt: A green rain jacket on its hanger

    Instead:
        # playbooks/shop/rain-jacket.yml
        images:
          - file: img/jacket.png
            alt: A green rain jacket on its hanger
    """
    return f"there is no {what} '{src}' beside this playbook", hint or "put the file there, or correct the name"


@problem_code("IMG-02")
def no_alt_text(src: str) -> tuple[str, str]:
    """A picture without a description.

    What it does: Reports pictures in text that have no alternative text.
    Why it matters: Readers who cannot see the picture would learn nothing from it.

    Example:
        # playbooks/basics/first-words.yml
        body:
    >     - text: "![](../shop/img/jacket.png)"

    Instead:
        # playbooks/basics/first-words.yml
        body:
          - text: "![A green rain jacket on its hanger](../shop/img/jacket.png)"
    """
    return f"the picture '{src}' has no alternative text", "say what it shows: ![what it shows](file)"


@problem_code("IMG-03")
def file_elsewhere(what: str, src: str) -> tuple[str, str]:
    """A picture or another file from outside the playbooks.

    What it does: Refuses absolute paths, `..` that leads out of the folder, and web addresses.
    Why it matters: It would publish other files, or call another site whenever the page is opened.

    Example:
        # playbooks/shop/rain-jacket.yml
        images:
    >     - file: https://example.com/jacket.png
            alt: A green rain jacket on its hanger

    Instead:
        # playbooks/shop/rain-jacket.yml
        images:
          - file: img/jacket.png
            alt: A green rain jacket on its hanger
    """
    return f"the {what} '{src}' is not among the playbooks", "copy it beside the playbook and name it from there"


@problem_code("IMG-04")
def not_an_image(src: str, endings: str) -> tuple[str, str]:
    """A file that is not a picture.

    What it does: Accepts the raster formats that every browser shows.
    Why it matters: Other files may not show, and an SVG file can contain scripts.

    Example:
        # playbooks/shop/rain-jacket.yml
        images:
    >     - file: img/jacket.svg
            alt: A green rain jacket on its hanger

    Instead:
        # playbooks/shop/rain-jacket.yml
        images:
          - file: img/jacket.png
            alt: A green rain jacket on its hanger
    """
    return f"'{src}' is not a picture that every browser shows", f"save it as one of: {endings}"


@problem_code("IMG-05")
def not_a_handout(src: str, endings: str) -> tuple[str, str]:
    """A file that is not for handing out.

    What it does: Accepts documents, sheets, slides, pictures, sound and video.
    Why it matters: A page or a program among the files would run with the site's rights in the reader's browser.

    Example:
        # playbooks/shop/size-table.yml
        kind: collateral
        title: The table of sizes
        summary: Which jacket fits whom.
        collateral_type: one_pager
        produced_by: trainer
        used_by: [associate]
    >   file: img/sizes.html

    Instead:
        # playbooks/shop/size-table.yml
        kind: collateral
        title: The table of sizes
        summary: Which jacket fits whom.
        collateral_type: one_pager
        produced_by: trainer
        used_by: [associate]
        file: img/jacket.png
    """
    return f"'{src}' is not a file to hand out", f"save it as one of: {endings}"
