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
from functools import cache
from pathlib import Path

from catalogue_words import (
    ABILITIES,
    ANSWERS,
    BENEFITS,
    COLOURS,
    FACTS,
    MANNERS,
    MATERIALS,
    PARTS,
    PEOPLE,
    QUESTIONS,
    SAYINGS,
    THINGS,
    TROUBLES,
    WHERE,
)
from countertalk.config import load_config
from countertalk.edition import for_staff
from countertalk.handbook import link
from countertalk.load import load
from countertalk.pages import load_words, render
from countertalk.resources import templates_folder
from countertalk.rules import all_rules
from thousand_products import SHIPPED, gtin

STARTS = (
    "al bar ber cal cor dal el fen gar hal il jor kes lin mar nor ost per quen ros sel tor ul vel wen yar zan".split()
)
MIDDLES = "a o i e an er is ol um in av".split()
ENDS = "berg by dale don field ford gate ham ley mark mere mont nis ra rix sted stone ta tex thorpe tro va vik wick".split()
LISTS = {
    "ability": ABILITIES, "colour": COLOURS, "manner": MANNERS, "part": PARTS, "people": PEOPLE, "trouble": TROUBLES,
    "where": WHERE,
}  # fmt: skip
TAIL = 0.13
"""How common rare words are: a word is beyond the nth with a probability of n to the power of minus this."""
SIZES = ("XS", "S", "M", "L", "XL", "one size", "36", "38", "40", "42", "44", "1 l", "2 l", "20 l", "35 l")


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
        (folder / f"item-{number:05}.yml").write_text(Product(number, titles).text, "utf-8")


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


class Product:
    """One product: each number makes the same one, by the words of `catalogue_words.py` and by rare ones."""

    def __init__(self, number: int, titles: set[str]) -> None:
        """Take a title that none of `titles` is."""
        self.number, self._random = number, random.Random(f"product {number}")
        self.line = rare(self._random)
        self.category = self._one(tuple(THINGS))
        self.things = THINGS[self.category].split()
        self.material, self.thing = self._one(MATERIALS), self._one(self.things)
        self.title = self._title()
        while self.title in titles:
            self.title = self._title()
        titles.add(self.title)

    @property
    def text(self) -> str:
        """The playbook."""
        say, _, price = self._say(SAYINGS), self._random.random(), self._random.randrange(5, 600)
        return f"""\
kind: product
title: {self.title}
summary: {self._say(BENEFITS)}
last_reviewed: 2026-11-09
sku: "{self._sku}"
gtin: "{gtin(self.number)}"
brand: {self.line}
category: {self.category}
variants:
{self._variants()}
price: {{amount: "{price}", currency: EUR}}
glance:
  who_it_is_for: "{self._one(PEOPLE).capitalize()} and {self._one(PEOPLE)} who are out {self._one(WHERE)}."
  say_this: "{say}"
  problem_it_solves: "{self._one(TROUBLES).capitalize()} {self._one(WHERE)}."
  usp: "{self._say(SAYINGS)}"
features:
{self._features()}
highlights: [{", ".join(f'"{self._say(FACTS)}"' for _ in range(4))}]
ask_first: ["{self._say(QUESTIONS)}", "{self._say(QUESTIONS)}"]
materials: ["{self._share()} % {self.material}, {self._share()} % {self._one(MATERIALS)}"]
faq:
{self._faq()}
quiz:
{self._quiz()}
"""

    def _title(self) -> str:
        shapes = ("{line} {thing}", "{line} {rare} {thing}", "{line} {material} {thing}", "{line} {thing} {colour}")
        return self._filled(self._one((*shapes, "{Manner} {thing} {line}")))[:80]

    @property
    def _sku(self) -> str:
        return f"{20_000 + self.number * 17 % 9_973:05}{self.number:05}"

    def _variants(self) -> str:
        some = self._random.sample(COLOURS, 2 + self.number % 3)
        return "\n".join(
            f"  - {{sku: {self._sku}-{at}, size: {self._one(SIZES)}, colour: {colour}}}"
            for at, colour in enumerate(some)
        )

    def _features(self) -> str:
        return "\n".join(
            f'  - {{id: f{at}, feature: "{self._say(FACTS)}", advantage: "{self._say(SAYINGS)}", '
            f'benefit: "{self._say(BENEFITS)}"}}'
            for at in range(3)
        )

    def _faq(self) -> str:
        return "\n".join(f'  - {{ask: "{self._say(QUESTIONS)}", answer: "{self._say(ANSWERS)}"}}' for _ in range(2))

    def _quiz(self) -> str:
        return "\n".join(
            f'  - {{id: q{at}, ask: "{at}. {self._say(QUESTIONS)}", answer: "{self._say(ANSWERS)}", wrong: '
            f'[{{text: "No, it is {self._one(MANNERS)}", because: "{self._say(FACTS)}."}}], because: "{self._say(SAYINGS)}"}}'
            for at in range(2)
        )

    def _share(self) -> int:
        return self._random.randrange(3, 98)

    def _say(self, shapes: tuple[str, ...]) -> str:
        text = self._filled(self._one(shapes))
        return text[0].upper() + text[1:]

    def _filled(self, shape: str) -> str:
        """A sentence with words in the place of `{…}`."""
        return re.sub(r"\{(\w+?)(2?)\}", lambda found: self._word(found[1], bool(found[2])), shape)

    def _word(self, name: str, is_another: bool) -> str:
        own = {"line": self.line, "thing": self.thing, "material": self.material}
        if name == "rare":
            return rare(self._random)
        if name in own and not is_another:
            return own[name]
        word = self._one(self.things if name == "thing" else LISTS[name.lower()])
        return word if name.islower() else word.capitalize()

    def _one(self, words: tuple[str, ...] | list[str]) -> str:
        return self._random.choice(words)


def rare(source: random.Random) -> str:
    """A name or a compound; most are seldom."""
    return _rare(int((1 - source.random()) ** (-1 / TAIL)) % 1_000_000)


@cache
def _rare(number: int) -> str:
    source = random.Random(f"word {number}")
    if number % 3 == 0:
        return source.choice(MANNERS).replace("-", "") + source.choice(PARTS).replace(" ", "")
    name = source.choice(STARTS) + "".join(source.choices(MIDDLES, k=number % 3)) + source.choice(ENDS)
    return name.capitalize() + (source.choice(ENDS).capitalize() if number % 7 == 0 else "")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
