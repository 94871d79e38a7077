"""Where a title stands in a list from A to Z."""

from __future__ import annotations

import pytest

from countertalk.pages.alphabet import DIGITS, IDEOGRAPHS, letter_of, name_of, sort_key


@pytest.mark.parametrize(
    ("title", "language", "letter"),
    [
        ("Alpine Shell", "en", "A"),
        ("Ärger", "de", "A"),
        ("ßen", "de", "S"),
        ("“Too expensive”", "en", "T"),
        ("¿Es caro?", "es", "E"),
        ("30 days", "en", DIGITS),
        ("٣ أيام", "ar", DIGITS),
        ("…", "en", DIGITS),
        ("", "en", DIGITS),
        ("Öppet", "sv", "Ö"),
        ("Öffnen", "de", "O"),
        ("Æble", "da-DK", "Æ"),
        ("Ñandú", "es", "Ñ"),
        ("Ñandú", "en", "N"),
        ("أسئلة", "ar", "ا"),
        ("Ёлка", "ru", "Е"),
        ("ガイド", "ja", "か"),
        ("ｶﾞｲﾄﾞ", "ja", "か"),
        ("価格", "ja", IDEOGRAPHS),
        ("价格", "zh", IDEOGRAPHS),
        ("가격", "ko", "ᄀ"),
        ("मूल्य", "hi", "म"),
    ],
)
def test_title_stands_under_its_letter(title: str, language: str, letter: str) -> None:
    assert letter_of(title, language) == letter


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("de", ["7 Tage", "Äpfel", "Apfelmus", "Öl", "Zelt"]),
        ("sv", ["Apa", "Zon", "Åre", "Äpple", "Öl"]),
        ("da", ["Zone", "Æble", "Øl", "År"]),
        ("es", ["nube", "Nz", "ñandú", "oso"]),
        ("ja", ["ABC", "ガイド", "かばん", "価格"]),
    ],
)
def test_titles_are_in_the_order_of_the_language(language: str, titles: list[str]) -> None:
    mixed = titles[::-1]
    mixed.sort(key=lambda title: sort_key(title, language))
    assert mixed == titles


def test_addresses_of_letters_are_ascii_and_differ() -> None:
    letters = ["A", "Ä", DIGITS, IDEOGRAPHS, "か", "ا"]
    names = list(map(name_of, letters))
    assert len(set(names)) == len(letters)
    assert "".join(names).isascii()
