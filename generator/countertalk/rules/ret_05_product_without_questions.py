"""A product without a question about it.

What it does: Reports published products that have no questions and no quiz themselves, and that no quiz assesses or
refers to in one of its questions.
Why it matters: Staff who were never asked do not know what they do not know.

Example:
    # playbooks/shop/rain-boots.yml
    kind: product
>   title: Rain boots
    summary: The boots for wet meadows.
    sku: 00125
    category: footwear
    glance:
      who_it_is_for: Walkers who leave the path.
      say_this: You can stand in the brook with these.
    features:
      - id: shaft
        feature: A high shaft
        benefit: Your socks stay dry.

Instead:
    # playbooks/shop/rain-boots.yml
    kind: product
    title: Rain boots
    summary: The boots for wet meadows.
    sku: 00125
    category: footwear
    glance:
      who_it_is_for: Walkers who leave the path.
      say_this: You can stand in the brook with these.
    features:
      - id: shaft
        feature: A high shaft
        benefit: Your socks stay dry.
    quiz:
      - ask: How high may the water be?
        answer: As high as the shaft
        wrong:
          - text: As high as the sole
            because: The leather above it is waterproof, too.
        because: Water comes in over the top only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.product import Product
from countertalk.kinds.quiz import Quiz
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("RET-05", Severity.WARNING, __doc__)
def product_without_questions(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    quizzes = {playbook.key for playbook, _ in handbook.all(Quiz)}
    for playbook, product in handbook.all(Product):
        is_in_a_quiz = any(user.key in quizzes for user in handbook.used_in(playbook.key))
        if playbook.is_published and not product.quiz and not is_in_a_quiz:
            message = f"no question tests what staff know about '{product.title}'"
            yield RuleFinding(playbook.source.place(("title",)), message, "add 'quiz:' with two or three questions")
