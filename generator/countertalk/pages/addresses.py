"""Where each page is. Addresses are promises: they depend only on kind and id, not on where the file is."""

from __future__ import annotations

import hashlib
from pathlib import Path

from countertalk.edition import Edition, is_external
from countertalk.load import Playbook
from countertalk.model.values import slug

HOME = ""
EVERYTHING = "all/"
REVIEW = "review/"
PROGRESS = "progress/"
RECEIPT = "progress/receipt/"
TEAM = "progress/team/"


def address_of(playbook: Playbook) -> str:
    """`product/alpine-shell/`, from the site's root."""
    return f"{playbook.kind}/{playbook.id}/"


def address_in(edition: Edition, playbook: Playbook) -> str:
    """Where readers of `edition` find a playbook: the staff's page of one that customers may see is below it."""
    below = not edition.is_for_customers and is_external(playbook)
    return address_of(playbook) + ("staff/" if below else "")


def address_of_section(section_id: str) -> str:
    """`section/retail/`."""
    return f"section/{section_id}/"


def address_of_role(role_id: str) -> str:
    """`role/new_hire/`."""
    return f"role/{role_id}/"


def address_of_shelf(name: str) -> str:
    """`library/products/`."""
    return f"library/{name}/"


def address_of_practice(role_id: str) -> str:
    """`role/new_hire/practice/`."""
    return f"{address_of_role(role_id)}practice/"


class FileAddresses:
    """The addresses of pictures and files; each is read once, however often it is named."""

    def __init__(self) -> None:
        self._known: dict[Path, str] = {}

    def of(self, path: Path) -> str:
        """`files/alpine-shell-1a2b3c4d.png`: the name with a digest of the content, so that a new picture is fetched.

        The name is written as an id, because addresses allow fewer characters than file names do.
        """
        if path not in self._known:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()[:8]
            self._known[path] = f"files/{slug(path.stem)[:64] or 'file'}-{digest}{path.suffix.lower()}"
        return self._known[path]


def file_of(address: str) -> str:
    """The Markdown file of the page at `address`: `product/alpine-shell/index.md`.

    The file is where its page will be, so that an engine which resolves links against the file (Zensical) and one
    which leaves them alone (MkDocs) lead to the same place.
    """
    return f"{address}index.md"


def root_from(address: str) -> str:
    """The relative path from the page at `address` to the site's root: `../../`, or `./` from the home page."""
    return "../" * address.count("/") or "./"
