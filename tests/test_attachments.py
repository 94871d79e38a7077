"""Files to hand out: found beside the playbook, published under a digest, and reported where they are referred to."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

import pytest

from building import page_at, pages_of, run
from countertalk.edition import for_customers
from examples import Example, shown

pytestmark = pytest.mark.slow

SHEET = """kind: collateral
title: The price sheet
summary: What everything costs.
collateral_type: price_list
file: files/prices.pdf
"""
BYTES = b"%PDF-1.7 prices"
PUBLISHED = f"files/prices-{hashlib.sha256(BYTES).hexdigest()[:8]}.pdf"


@pytest.fixture
def sheet(example: Example) -> Example:
    """The handbook with a price sheet and its file."""
    example.write("shop/prices.yml", SHEET)
    example.write("shop/files/prices.pdf", BYTES)
    return example


def test_file_is_published_under_a_digest_of_its_content_and_linked(sheet: Example) -> None:
    assert run("build", sheet) == 0
    site = sheet.root / "site"
    assert (site / PUBLISHED).read_bytes() == BYTES
    links = [link.attributes["href"] for link in page_at(site, "collateral/prices").one("article").all("a")]
    assert f"../../{PUBLISHED}" in links
    assert [path.name for path in (site / "files").iterdir() if path.suffix == ".pdf"] == [Path(PUBLISHED).name]


def test_new_content_has_a_new_address_and_the_old_file_is_gone(sheet: Example) -> None:
    assert run("build", sheet) == 0
    sheet.write("shop/files/prices.pdf", BYTES + b" of spring")
    assert run("build", sheet) == 0
    assert not (sheet.root / "site" / PUBLISHED).exists()
    assert len([*(sheet.root / "site/files").glob("prices-*.pdf")]) == 1


@pytest.mark.parametrize("mark", ["visibility: internal", "status: draft", "status: archived"])
def test_file_of_a_page_that_is_not_shown_is_not_published(sheet: Example, mark: str) -> None:
    sheet.replace("shop/prices.yml", "title:", f"{mark}\ntitle:")
    files = [address for page in pages_of(sheet, for_customers).values() for address in page.files]
    assert files == []
    staff = [address for page in pages_of(sheet).values() for address in page.files if address == PUBLISHED]
    assert staff == ([PUBLISHED] if mark == "visibility: internal" else [])


@pytest.mark.parametrize("ending", ["pdf", "PDF", "docx", "odt", "pptx", "xlsx", "csv", "txt", "mp4", "m4a", "png"])
def test_documents_sheets_slides_sound_video_and_pictures_can_be_handed_out(sheet: Example, ending: str) -> None:
    sheet.write(f"shop/files/prices.{ending}", BYTES)
    sheet.replace("shop/prices.yml", "prices.pdf", f"prices.{ending}")
    assert sheet.problems() == ()


@pytest.mark.parametrize(
    ("named", "problem", "hint"),
    [
        (
            "files/price.pdf",
            "IMG-01 there is no file 'files/price.pdf' beside this playbook",
            "did you mean 'files/",
        ),
        ("prices.pdf", "IMG-01 there is no file 'prices.pdf' beside this playbook", "put the file there, or correct"),
        ("files%00/prices.pdf", "IMG-01 there is no file 'files\0/prices.pdf' beside this", "put the file there, or"),
        ("files", "IMG-05 'files' is not a file to hand out", "save it as one of: .pdf, .docx"),
        ("files/page.html", "IMG-05 'files/page.html' is not a file to hand out", "save it as one of: .pdf"),
        ("files/page.svg", "IMG-05 'files/page.svg' is not a file to hand out", "save it as one of: .pdf"),
        ("files/prices.pdf.exe", "IMG-05 'files/prices.pdf.exe' is not a file to hand out", "save it as one of: .pdf"),
        ("../../outside.pdf", "IMG-03 the file '../../outside.pdf' is not among the playbooks", "copy it beside"),
        ("a/%2e%2e/%2e%2e/%2e%2e/outside.pdf", "IMG-03 the file 'a/../../../outside.pdf' is not", "copy it beside"),
        ("/etc/hosts.txt", "IMG-03 the file '/etc/hosts.txt' is not among the playbooks", "copy it beside"),
        ("C:\\prices.pdf", "IMG-03 the file 'C:\\prices.pdf' is not among the playbooks", "copy it beside"),
        ("https://a.b/c.pdf", "IMG-03 the file 'https://a.b/c.pdf' is not among the playbooks", "copy it beside"),
    ],
)
def test_wrong_file_is_reported_where_it_is_referred_to(sheet: Example, named: str, problem: str, hint: str) -> None:
    for name in ("page.html", "page.svg", "prices.pdf.exe"):
        sheet.write(f"shop/files/{name}", b"x")
    (sheet.root / "outside.pdf").write_bytes(BYTES)
    sheet.replace("shop/prices.yml", "files/prices.pdf", named)
    (found,) = sheet.problems()
    assert shown(found).startswith(f"shop/prices.yml:5:7 {problem}")
    assert found.hint.startswith(hint)


def test_link_out_of_the_playbooks_is_not_followed(sheet: Example) -> None:
    (sheet.root / "secret.pdf").write_bytes(BYTES)
    (sheet.playbooks / "shop/files/prices.pdf").unlink()
    (sheet.playbooks / "shop/files/prices.pdf").symlink_to(sheet.root / "secret.pdf")
    (found,) = sheet.problems()
    assert shown(found).startswith("shop/prices.yml:5:7 IMG-03")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root and Windows let it be read")
def test_file_that_may_not_be_read_is_reported(sheet: Example) -> None:
    (sheet.playbooks / "shop/files/prices.pdf").chmod(0)
    (found,) = sheet.problems()
    assert shown(found).startswith("shop/prices.yml:5:7 FIL-01 the file cannot be read")


def test_two_playbooks_may_hand_out_files_of_the_same_name(sheet: Example) -> None:
    sheet.write("basics/files/prices.pdf", BYTES + b" of old")
    shutil.copy(sheet.playbooks / "shop/prices.yml", sheet.playbooks / "basics/old-prices.yml")
    addresses = [address for page in pages_of(sheet).values() for address in page.files if address.endswith(".pdf")]
    assert len(set(addresses)) == 2
