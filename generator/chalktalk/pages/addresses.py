"""Which page lies where. Addresses are promises: they follow from kind and id alone, wherever the file lies."""

from __future__ import annotations

import hashlib
from pathlib import Path

from chalktalk.handbook import Target
from chalktalk.load import Playbook
from chalktalk.model.values import slug

HOME = ""
REVIEW = "review/"


def address_of(playbook: Playbook) -> str:
    """`product/alpine-shell/`, from the site's root."""
    return f"{playbook.kind}/{playbook.id}/"


def address_of_target(target: Target) -> str:
    """The address of a playbook, or of the place of an item on its page."""
    return address_of(target.playbook) + (f"#{target.item.id}" if target.item else "")


def address_of_section(section_id: str) -> str:
    """`section/retail/`."""
    return f"section/{section_id}/"


def address_of_role(role_id: str) -> str:
    """`role/new_hire/`."""
    return f"role/{role_id}/"


def address_of_image(path: Path) -> str:
    """`images/alpine-shell-1a2b3c4d.png`: the name with a digest of the content, so that a new picture is fetched.

    The name is written as an id, because an address takes few of the signs that a file's name may hold.
    """
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    return f"images/{slug(path.stem)[:64] or 'image'}-{digest}{path.suffix.lower()}"


def file_of(address: str) -> str:
    """The Markdown file of the page at `address`: `product/alpine-shell/index.md`.

    The file lies where its page will lie, so that an engine which resolves links against the file (Zensical) and one
    which leaves them alone (MkDocs) lead to the same place.
    """
    return f"{address}index.md"


def root_from(address: str) -> str:
    """The way from the page at `address` to the site's root: `../../`, or `./` from the home page."""
    return "../" * address.count("/") or "./"
