"""Finds where a text uses a glossary term: once per page, and explains it there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from countertalk.handbook import Handbook, Target
from countertalk.model import Text


@dataclass(frozen=True, eq=False)
class Explained:
    """A term and what it means."""

    target: Target
    meaning: Text

    @property
    def key(self) -> str:
        """`kind/id#item`."""
        return self.target.key


@dataclass(frozen=True, eq=False)
class Terms:
    """The terms of a handbook by the words that name them.

    Capitals and several words are unmistakable, so they are found everywhere: MQL, lead scoring. A plain single word
    such as decision is found only on pages that teach the term.
    """

    by_word: Mapping[str, Explained]
    plain_words: frozenset[str]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Any of the words, the longest first; sorted by their first sign, which avoids most comparisons."""
        words = sorted(self.by_word, key=lambda word: (word[0], -len(word), word))
        by_sign = [
            (sign, "|".join(re.escape(word[1:]) for word in found)) for sign, found in groupby(words, itemgetter(0))
        ]
        choices = "|".join(f"{re.escape(sign)}(?:{rest})" for sign, rest in by_sign)
        return re.compile(rf"(?<![\w-])(?:{choices or '(?!)'})(?![\w-])")

    def find(self, text: str, taught: Collection[str], seen: Collection[str]) -> Iterator[tuple[int, int, Explained]]:
        """Start, end and meaning of the terms in `text`, except for keys in `seen` and untaught plain words."""
        found: set[str] = set()
        for match in self._pattern.finditer(text):
            term = self.by_word[match[0]]
            if term.key in seen or term.key in found:
                continue
            if match[0] in self.plain_words and term.key not in taught:
                continue
            found.add(term.key)
            yield match.start(), match.end(), term


NO_TERMS = Terms({}, frozenset())
"""For pages that explain no term."""


def terms_of(handbook: Handbook) -> Terms:
    """The terms of all glossaries; if two share a word, the first keeps it."""
    by_word: dict[str, Explained] = {}
    plain = set()
    defined = ((playbook, one) for playbook in handbook.current for one in playbook.content.term_definitions)
    for playbook, definition in defined:
        term = Explained(Target(playbook, definition.item), definition.meaning)
        for word in map(_in_a_sentence, definition.spellings):
            for form in {word, word[0].upper() + word[1:]}:
                by_word.setdefault(form, term)
                if word.islower() and " " not in word and "-" not in word:
                    plain.add(form)
    return Terms(by_word, frozenset(plain))


def _in_a_sentence(word: str) -> str:
    """The word as written in the middle of a sentence: an abbreviation keeps its capitals."""
    return word if any(letter.isupper() for letter in word[1:]) else word[0].lower() + word[1:]
