"""Products that differ as those of a real catalogue do, for measuring the search.

    python benchmarks/catalogue.py COUNT FOLDER

Writes a handbook, which is the shipped one with COUNT more products, to FOLDER, and what the search of its site
consists of to FOLDER/site: enough for measuring, in a tenth of the time that a whole site takes. The same products
come out each time. Copies of a few products would have hardly more words than those; here words grow with the number
of products, as names of makers, fabrics and places do in catalogues: the first 500 products bring some 2,500 words
that the shipped handbook does not have, 5,000 products 12,000.
"""

from __future__ import annotations

import random
import re
import shutil
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from countertalk.config import load_config
from countertalk.edition import for_staff
from countertalk.handbook import link
from countertalk.load import load
from countertalk.pages import load_words, render
from countertalk.resources import templates_folder
from countertalk.rules import all_rules
from thousand_products import SHIPPED, gtin

_DATA = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))
TEXT: str = _DATA.pop("text")
CATEGORIES: dict[str, list[str]] = {name: things.split(" | ") for name, things in _DATA.pop("things").items()}
LISTS: dict[str, list[str]] = {name: phrases.split(" | ") for name, phrases in _DATA.items()}
SLOT = re.compile(r"\{([A-Za-z]+)(2?)\}")
TAIL = 0.13
"""How common rare words are: a word is beyond the nth with a probability of n to the power of minus this."""
LONGEST_TITLE = 80


def main(count: int, root: Path) -> None:
    """Write the handbook and its search."""
    generate(root, count)
    index(root, root / "site")


def generate(root: Path, count: int) -> None:
    """Copy the shipped handbook to `root` and add `count` products."""
    shutil.copytree(SHIPPED / "playbooks", root / "playbooks")
    shutil.copy(SHIPPED / "site_config.yml", root)
    folder = root / "playbooks/retail/generated"
    folder.mkdir()
    titles: set[str] = set()
    for number in range(count):
        (folder / f"item-{number:05}.yml").write_text(product(number, titles), "utf-8")


def index(root: Path, site: Path) -> None:
    """Write to `site` what its search consists of."""
    config, templates = load_config(root, all_rules()), templates_folder()
    edition = for_staff(link(*load(root / "playbooks", root)))
    rendered = render(edition, config, load_words(templates, config.language), templates)
    for name, asset in rendered.assets.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        if isinstance(asset, str):
            (site / name).write_text(asset, "utf-8")
        else:
            shutil.copy(asset, site / name)


def product(number: int, titles: set[str]) -> str:
    """The playbook of a product with a title that none of `titles` is."""
    source = random.Random(f"product {number}")
    category = source.choice(list(CATEGORIES))
    known = {
        "category": category,
        "line": rare(source),
        "thing": source.choice(CATEGORIES[category]),
        "material": source.choice(LISTS["material"]),
        "sku": f"{20_000 + number * 17 % 9_973:05}{number:05}",
        "gtin": gtin(number),
        "price": str(source.randrange(5, 600)),
        "share": str(source.randrange(3, 98)),
    }
    while "name" not in known or known["name"] in titles:
        known["name"] = filled(source.choice(LISTS["title"]), known, source)[:LONGEST_TITLE]
    titles.add(known["name"])
    return filled(TEXT, known, source)


def filled(text: str, known: Mapping[str, str], source: random.Random) -> str:
    """`text` with words in its slots: those that are known, or any of the list."""

    def word(slot: re.Match[str]) -> str:
        name = slot[1].lower()
        if name == "rare":
            return rare(source)
        others = CATEGORIES[known["category"]] if name == "thing" else LISTS.get(name, [])
        chosen = known[name] if name in known and not slot[2] else filled(source.choice(others), known, source)
        return chosen if slot[1].islower() else chosen[0].upper() + chosen[1:]

    return SLOT.sub(word, text)


def rare(source: random.Random) -> str:
    """A name or a compound; most are seldom."""
    return _rare(int((1 - source.random()) ** (-1 / TAIL)) % 1_000_000)


@cache
def _rare(number: int) -> str:
    source = random.Random(f"word {number}")
    if number % 3 == 0:
        return source.choice(LISTS["manner"]).replace("-", "") + source.choice(LISTS["part"]).replace(" ", "")
    name = (
        source.choice(LISTS["start"])
        + "".join(source.choices(LISTS["middle"], k=number % 3))
        + source.choice(LISTS["end"])
    )
    return name.capitalize() + (source.choice(LISTS["end"]).capitalize() if number % 7 == 0 else "")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
