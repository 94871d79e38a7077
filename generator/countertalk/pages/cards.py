"""Questions made from cards: which of several replies answers an objection, which meaning belongs to a term."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from countertalk.load import Playbook
from countertalk.model import Card, Text
from countertalk.model.items import normalized
from countertalk.model.questions.single_choice import SingleChoice
from countertalk.pages.inputs import Recorder
from countertalk.pages.words import Words

_WRONG_ANSWERS = 3
_FEWEST_WRONG_ANSWERS = 2
_SIGN = re.compile(r"([\\`*_\[\]<>&])")


@dataclass(frozen=True, eq=False)
class Held:
    """A card and the playbook that it comes from."""

    playbook: Playbook
    card: Card

    @cached_property
    def id(self) -> str:
        """Its name inside the playbook; it is derived from the item, so that edits elsewhere do not change it."""
        item = self.card.item
        name = f"{self.card.prompt} {item.id}" if item else self.card.prompt
        return f"card-{_digest(name)[:12]}"

    @cached_property
    def rank(self) -> str:
        """Its place among others: derived from its name, so the same in every build."""
        return _digest(f"{self.playbook.key}#{self.id}")

    @cached_property
    def back(self) -> str:
        return normalized(self.card.back)

    @cached_property
    def front(self) -> str:
        return normalized(Text(_written(self.card.front)))

    @property
    def rings(self) -> tuple[tuple[str, ...], ...]:
        """The rings that it belongs to, nearest first: cards of its sort in the playbook, in the section, anywhere."""
        prompt, playbook = self.card.prompt, self.playbook
        return (prompt, "playbook", playbook.key), (prompt, "section", playbook.section), (prompt,)


class Deck:
    """The cards of all playbooks. Cards of one sort form a ring; neighbours are the same in every build."""

    def __init__(self, playbooks: Iterable[Playbook], words: Words, notes: Recorder) -> None:
        self.words = words
        self._notes = notes
        self._held = {playbook.key: [Held(playbook, card) for card in playbook.content.cards] for playbook in playbooks}
        self._rings: dict[tuple[str, ...], list[Held]] = defaultdict(list)
        for one in _ranked(chain.from_iterable(self._held.values())):
            for ring in one.rings:
                self._rings[ring].append(one)

    def draw(self, playbooks: Iterable[Playbook], most: int) -> Mapping[str, Sequence[SingleChoice]]:
        """At most that many cards as questions, by the key of their playbook; their names decide which ones."""
        held = [one for playbook in playbooks for one in self._held[playbook.key]]
        drawn = dict(islice(self._asked(held), most))
        found: dict[str, list[SingleChoice]] = defaultdict(list)
        for one in held:
            if one in drawn:
                found[one.playbook.key].append(drawn[one])
        return found

    def can_ask(self, playbooks: Iterable[Playbook]) -> bool:
        """Whether any card of `playbooks` makes a question."""
        return any(self._asked([one for playbook in playbooks for one in self._held[playbook.key]]))

    def _asked(self, held: Iterable[Held]) -> Iterator[tuple[Held, SingleChoice]]:
        return ((one, question) for one in _ranked(held) if (question := self.question(one)))

    def question(self, one: Held) -> SingleChoice | None:
        """The card as a question; None if there are too few wrong answers to choose from."""
        wrong = self._wrong(one)
        if len(wrong) < _FEWEST_WRONG_ANSWERS:
            return None
        self._notes.read([one.playbook, *(other.playbook for other in wrong)])
        card, playbook = one.card, one.playbook
        title = playbook.content.title
        return SingleChoice.model_validate(
            {
                "id": one.id,
                "ask": self.words.card(card.prompt, what=_written(card.front), title=_written(title)),
                "answer": card.back,
                "wrong": [{"text": other.card.back, "because": self._belongs_to(other)} for other in wrong],
                "because": card.because or self.words("practice.because", title=_written(title)),
                "learn_more": f"{playbook.key}#{card.item.id}" if card.item else playbook.key,
            }
        )

    def _belongs_to(self, other: Held) -> str:
        """The feedback for readers who chose the reply to `other`."""
        return self.words("practice.belongs_to", what=_written(other.card.front))

    def _wrong(self, one: Held) -> Sequence[Held]:
        found: dict[str, Held] = {}
        for other in self._beside(one):
            if other.back != one.back and other.front != one.front:
                found.setdefault(other.back, other)
            if len(found) == _WRONG_ANSWERS:
                break
        return tuple(found.values())

    def _beside(self, one: Held) -> Iterator[Held]:
        """The other cards of its sort, nearest rings first, from its own place on: a new card changes few choices."""
        for name in one.rings:
            ring = self._rings[name]
            place = bisect_left(ring, one.rank, key=lambda other: other.rank)
            yield from (ring[(place + step) % len(ring)] for step in range(1, len(ring)))


def _ranked(held: Iterable[Held]) -> list[Held]:
    return sorted(held, key=lambda one: one.rank)


def _written(text: str) -> str:
    """A line as CommonMark that shows exactly that; a text as it is."""
    return text if isinstance(text, Text) else _SIGN.sub(r"\\\1", text)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
