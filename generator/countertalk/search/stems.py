"""Forms of the same word in a language, by the Snowball stemmers: https://snowballstem.org/algorithms/"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import Stemmer

_LANGUAGES = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""The stemmers by the language of a tag such as `de` or `pt-BR`."""


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """What makes the stem of a word that is in small letters; the word itself where there is no stemmer."""
    name = _LANGUAGES.get(language.partition("-")[0])
    stem: Callable[[str], str] = Stemmer.Stemmer(name).stemWord if name else _unchanged
    return stem


def _unchanged(word: str) -> str:
    return word
