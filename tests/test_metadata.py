"""What is shipped beside the playbooks says nothing about who made it, when, and with what."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from examples import PROJECT

FOLDERS = ("playbooks", "templates", "docs", "tests/handbook")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_TELLING = re.compile(rb"/(Creator|Producer|Author|CreationDate|ModDate|Metadata|Keywords|PTEX\w*)\b")
_PICTURE = {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"}


def shipped(ending: str) -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (PROJECT / folder).rglob(f"*{ending}"))


def inflated(pdf: bytes) -> Iterator[bytes]:
    """The file, and every stream of it that is compressed: objects may be inside."""
    yield pdf
    for stream in _STREAM.findall(pdf):
        try:
            yield zlib.decompressobj().decompress(stream)
        except zlib.error:
            continue


def chunks(png: bytes) -> Iterator[str]:
    at = 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        yield name.decode()
        at += length + 12


@pytest.mark.parametrize("path", shipped(".pdf"), ids=lambda path: path.stem)
def test_pdf_has_its_title_and_no_other_metadata(path: Path) -> None:
    parts = list(inflated(path.read_bytes()))
    assert {name.decode() for part in parts for name in _TELLING.findall(part)} == set()
    assert any(b"/Title" in part for part in parts)
    assert len(parts) > 1


@pytest.mark.parametrize("path", shipped(".png"), ids=lambda path: path.stem)
def test_picture_has_no_metadata(path: Path) -> None:
    assert set(chunks(path.read_bytes())) <= _PICTURE


def test_no_other_sort_of_file_is_shipped_unseen() -> None:
    known = {".pdf", ".png", ".html", ".yml", ".j2", ".js", ".css", ".md", ".ts", ".xml", ".vtt", ".txt", ".mp3"}
    others = {path.suffix for folder in FOLDERS for path in (PROJECT / folder).rglob("*") if path.is_file()}
    assert others <= known
    assert not any(path.read_bytes().startswith(b"ID3") for path in shipped(".mp3"))
