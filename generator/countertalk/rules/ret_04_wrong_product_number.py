"""A stock number that is used twice, or a GTIN that is not valid.

What it does: Compares all SKUs, including variants', and works out the check digit of each GTIN.
Why it matters: The search leads to the wrong product, and the scanner to none.

Example:
    # playbooks/shop/rain-jacket.yml
>   gtin: 2000000000009

Instead:
    # playbooks/shop/rain-jacket.yml
    gtin: 2000000000008
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.product import Product
from countertalk.load import Playbook
from countertalk.model import Loc
from countertalk.model.values import gtin_error
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("RET-04", Severity.ERROR, __doc__)
def wrong_product_number(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    seen: dict[str, Playbook] = {}
    for playbook, product in sorted(handbook.all(Product), key=lambda found: found[0].is_draft):
        for loc, sku in _skus(product):
            if sku in seen:
                message = f"the SKU '{sku}' is already used by {seen[sku].source.path}"
                yield RuleFinding(playbook.source.place(loc), message, "check both labels")
            seen.setdefault(sku, playbook)
        if product.gtin and (error := gtin_error(product.gtin)):
            message = f"the GTIN '{product.gtin}' {error}"
            yield RuleFinding(playbook.source.place(("gtin",)), message, "check it against the label")


def _skus(product: Product) -> Iterator[tuple[Loc, str]]:
    yield ("sku",), product.sku
    for number, variant in enumerate(product.variants):
        yield ("variants", number, "sku"), variant.sku
