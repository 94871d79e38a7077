"""A pitch or a highlight that is too long to say or to read in passing.

What it does: Counts the words of say_this (at most 25), the characters of each highlight (at most 150) and the
highlights (four to six, if there are any).
Why it matters: The customer is waiting. A long sentence is read out badly or not at all.

Example:
    # playbooks/shop/rain-hat.yml
    glance:
      who_it_is_for: Anybody who wears glasses.
>     say_this: >
        The brim of this hat is eight centimetres wide, which is two more than that of most hats, so the rain that
        drips from it lands well in front of your glasses.

Instead:
    # playbooks/shop/rain-hat.yml
    glance:
      who_it_is_for: Anybody who wears glasses.
      say_this: The wide brim keeps your glasses dry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.product import Product
from countertalk.load import Playbook
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_PITCH_WORDS = 25
_HIGHLIGHT_CHARACTERS = 150


@rule("RET-03", Severity.WARNING, __doc__)
def too_long_for_the_shelf(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, product in handbook.all(Product):
        words = len(product.glance.say_this.plain().split())
        if words > _PITCH_WORDS:
            place = playbook.source.place(("glance", "say_this"))
            message = f"'say_this' has {words} words; at most {_PITCH_WORDS} can be said in one breath"
            yield RuleFinding(place, message, "shorten it")
        yield from _highlights(playbook, product)


def _highlights(playbook: Playbook, product: Product) -> Iterator[RuleFinding]:
    for number, highlight in enumerate(product.highlights):
        length = len(highlight.plain())
        if length > _HIGHLIGHT_CHARACTERS:
            message = f"this highlight has {length} characters; the limit is {_HIGHLIGHT_CHARACTERS}"
            yield RuleFinding(playbook.source.place(("highlights", number)), message, "shorten it")
    if product.highlights and not 4 <= len(product.highlights) <= 6:
        message = f"the number of highlights is {len(product.highlights)}; readers take in four to six"
        yield RuleFinding(playbook.source.place(("highlights",), key=True), message, "write four to six")
