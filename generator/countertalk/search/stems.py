"""Forms of the same word in a language, by the Snowball stemmers: https://snowballstem.org/algorithms/"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property

import Stemmer

from countertalk.search.encoding import Posting
from countertalk.search.entry import Entry

_LANGUAGES = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "st": "sesotho",
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


class Roots(dict[str, tuple[tuple[str, str], ...]]):
    """Of each term, its language and stem, in each language of the entries that it finds."""

    def __init__(self, found: Mapping[str, Sequence[Posting]], entries: Sequence[Entry]) -> None:
        super().__init__()
        self._found = found
        self._languages = [entry.language for entry in entries]
        self._all = tuple(dict.fromkeys(self._languages))

    def __missing__(self, term: str) -> tuple[tuple[str, str], ...]:
        self[term] = tuple((language, stemmer(language)(term)) for language in self._languages_of(term))
        return self[term]

    def near_forms_of(self, word: str) -> Iterable[str]:
        """The terms that are a word in singular or plural: stemmers have *customers* and *customised* in common."""
        forms = dict.fromkeys(term for root in self[word] for term in self._terms.get(root, ()))
        return (form for form in forms if word in (form, form[:-1]) or word[:-1] == form)

    @cached_property
    def _terms(self) -> Mapping[tuple[str, str], Sequence[str]]:
        """The terms of each root."""
        terms: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for term in list(self._found):
            for root in self[term]:
                terms[root].append(term)
        return terms

    def _languages_of(self, term: str) -> Iterable[str]:
        if len(self._all) == 1 or term not in self._found:
            return self._all
        return dict.fromkeys(self._languages[number] for number, _ in self._found[term])
