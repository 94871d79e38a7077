"""RET: product cards at the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.product import Product
from countertalk.kinds.quiz import Quiz
from countertalk.load import Playbook
from countertalk.model import Loc, Reference, Status
from countertalk.model.values import gtin_fault
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_PITCH_WORDS = 25
_HIGHLIGHT = 150


@rule("RET-03", Severity.WARNING)
def too_long_for_the_shelf(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A pitch or a highlight that nobody can say or read in passing.

    What it does: Counts the words of say_this (at most 25), the letters of each highlight (at most 150) and the
    highlights (four to six, where there are any).
    Why it matters: The customer is waiting; a long sentence is read out badly or not at all.
    Example: A say_this of three sentences.
    Instead: One sentence with one benefit in it.
    """
    for playbook, product in _products(handbook):
        words = len(product.glance.say_this.plain().split())
        if words > _PITCH_WORDS:
            place = playbook.source.place(("glance", "say_this"))
            yield RuleFinding(
                place, f"say_this has {words} words, {_PITCH_WORDS} can be said in one breath", "shorten it"
            )
        for number, highlight in enumerate(product.highlights):
            length = len(highlight.plain())
            if length > _HIGHLIGHT:
                message = f"this highlight has {length} characters, {_HIGHLIGHT} fit"
                yield RuleFinding(playbook.source.place(("highlights", number)), message, "shorten it")
        if product.highlights and not 4 <= len(product.highlights) <= 6:
            message = f"{len(product.highlights)} highlights, four to six are read"
            yield RuleFinding(playbook.source.place(("highlights",), key=True), message, "keep four to six")


@rule("RET-04", Severity.ERROR)
def wrong_number(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A stock number that is used twice, or a GTIN that cannot be one.

    What it does: Compares all SKUs, those of variants included, and works out the check digit of each GTIN.
    Why it matters: The search leads to the wrong product, and the scanner to none.
    Example: gtin: "2000000000009"
    Instead: gtin: "2000000000008"
    """
    seen: dict[str, Playbook] = {}
    for playbook, product in sorted(_products(handbook), key=lambda found: found[0].is_draft):
        for loc, sku in _skus(product):
            if sku in seen:
                message = f"the SKU '{sku}' is taken by {seen[sku].source.path}"
                yield RuleFinding(playbook.source.place(loc), message, "check both labels")
            seen.setdefault(sku, playbook)
        if product.gtin and (fault := gtin_fault(product.gtin)):
            message = f"the GTIN '{product.gtin}' {fault}"
            yield RuleFinding(playbook.source.place(("gtin",)), message, "read it again from the label")


@rule("RET-05", Severity.WARNING)
def no_quiz(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A product that nobody is asked about.

    What it does: Reports published products that have no questions of their own, no quiz, and are not what a quiz
    assesses or a question of a quiz points at.
    Why it matters: Staff who were never asked do not know what they do not know.
    Example: A product card with talking points and no quiz.
    Instead: quiz: followed by two or three questions, or the id of the quiz that holds them.
    """
    quizzes = {playbook.key for playbook in handbook.playbooks if isinstance(playbook.content, Quiz)}
    for playbook, product in _products(handbook):
        asked_elsewhere = any(user.key in quizzes for user in handbook.used_in(playbook.key))
        own = isinstance(product.quiz, Reference) or product.quiz
        if product.status is Status.PUBLISHED and not own and not asked_elsewhere:
            message = f"no question tests what staff know about '{product.title}'"
            yield RuleFinding(playbook.source.place(("title",)), message, "add 'quiz:' with two or three questions")


def _products(handbook: Handbook) -> Iterator[tuple[Playbook, Product]]:
    for playbook in handbook.playbooks:
        if isinstance(playbook.content, Product):
            yield playbook, playbook.content


def _skus(product: Product) -> Iterator[tuple[Loc, str]]:
    yield ("sku",), product.sku
    for number, variant in enumerate(product.variants):
        yield ("variants", number, "sku"), variant.sku
