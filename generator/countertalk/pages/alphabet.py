"""Titles in the order in which readers of a language look for them, and the letters under which they stand.

Accents do not count (*Ä* stands under *A*), except for letters that a language has of its own. What this leaves out of
the Unicode Collation Algorithm is rare in titles, and a library for it would be larger than all of ours.
"""

from __future__ import annotations

import unicodedata

from countertalk.folding import fold

DIGITS = "0–9"
"""The heading of what begins with a digit, or with no letter at all."""
IDEOGRAPHS = "漢字"
"""The heading of what begins with an ideograph: how it is read, and so where it stands, is not written."""
_AFTER_Z = {"da": "æøå", "nb": "æøå", "nn": "æøå", "no": "æøå", "fi": "åäö", "sv": "åäö", "et": "õäöü"}
_AFTER_N = {"es": "ñ"}
_KATAKANA = range(0x30A1, 0x30F7)
_TO_HIRAGANA = 0x60
_VOICED = dict.fromkeys((0x3099, 0x309A))
"""The marks of a voiced syllable."""
_LAST = "\uffff"
"""Sorts after every other sign."""


def letter_of(title: str, language: str) -> str:
    """The letter under which `title` stands."""
    own = _own_letters(language)
    lower = unicodedata.normalize("NFC", title.lower())
    first = next((sign for sign in lower if sign.isalnum()), "")
    if first in own:
        return first.upper()
    base = _base(first)
    if not base.isalpha():
        return DIGITS
    return IDEOGRAPHS if unicodedata.name(base, "").startswith("CJK") else base.upper()


def sort_key(title: str, language: str) -> tuple[bool, str, str]:
    """What titles are sorted by; what stands under the same letter comes together."""
    own = _own_letters(language)
    lower = unicodedata.normalize("NFC", title.lower())
    begun = lower[next((at for at, sign in enumerate(lower) if sign.isalnum()), 0) :]
    letters = "".join(own.get(sign) or fold(sign) for sign in begun)
    return letter_of(title, language) != DIGITS, _plain_kana(letters), title


def name_of(letter: str) -> str:
    """A letter in an address."""
    return letter.lower() if letter.isascii() else "0-9" if letter == DIGITS else f"u{ord(letter[0]):x}"


def _base(sign: str) -> str:
    """The letter without what is added to it; of a Korean syllable its first letter."""
    return _plain_kana(unicodedata.normalize("NFD", fold(sign))[:1])


def _plain_kana(text: str) -> str:
    """*ガ* as *か*, which is how dictionaries sort it."""
    apart = unicodedata.normalize("NFD", text).translate(_VOICED) if any(map(_is_kana, text)) else text
    return "".join(chr(ord(sign) - _TO_HIRAGANA) if ord(sign) in _KATAKANA else sign for sign in apart)


def _is_kana(sign: str) -> bool:
    return "\u3041" <= sign <= "\u30ff"


def _own_letters(language: str) -> dict[str, str]:
    """The letters that a language has of its own, with what each is sorted as."""
    code = language.partition("-")[0]
    return {
        sign: f"{after}{_LAST}{at}"
        for after, letters in (("z", _AFTER_Z.get(code, "")), ("n", _AFTER_N.get(code, "")))
        for at, sign in enumerate(letters)
    }
