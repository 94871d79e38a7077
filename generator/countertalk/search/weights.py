"""What counts how much in a search, each with its reason. Ratios are what matters; they were set with `make judge`.

`Build` is what the index is made with; `Query` goes into the index, for the scripts that answer a query.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Build:
    """How well an entry is described by a word, by where the word is."""

    number: float = 12.0
    """Stock numbers: who types one means this product and no other."""
    title: float = 11.0
    """What a thing is called, in few words, by whoever wrote it."""
    alias: float = 4.0
    """Other names, given for no other purpose than being found. A page may have many: each says less than the title."""
    misspelling: float = 8.0
    """Nearly a name: the entry is meant, but the word may be right elsewhere."""
    synonym: float = 0.4
    """Of what the word itself counts: who types `rebate` finds discounts, and before them what says rebate."""
    answer: float = 3.5
    """The first words to say, or the definition: what the thing is about."""
    summary: float = 3.0
    """What a page is about, in one sentence."""
    text: float = 0.7
    """Anything else that is written about it."""
    kind: float = 3.0
    """What kind of thing it is: *email after demo*, *closing checklist*."""
    fact: float = 3.0
    """What it tells first: products their *price*."""
    around: float = 0.15
    """What is printed with it and belongs to something else."""
    extra: float = 0.45
    """Of what the whole word counts: a part of it, such as `board` of PlanBoard."""
    listed: float = 0.1
    """Words of a page that only lists other pages, which are found themselves."""
    repeated: float = 1.2
    """A word that is repeated says more, but ever less: from here on another one adds little (as k1 in BM25)."""


@dataclass(frozen=True)
class Query:
    """How much an entry answers what was typed."""

    stem: float = 0.45
    """Another form of the word: `returns` for `return`."""
    prefix: float = 0.65
    """The beginning of a word: it may become another one while it is typed."""
    longer: float = 0.35
    """Of a longer word where the word itself is known: `handover` for `hand`."""
    unfinished: float = 0.7
    """Of the beginning of a word that others follow: it is not being typed any more."""
    rarer: float = 0.8
    """So many times the weight of what was typed may a rarer word have that it is taken for."""
    evenness: float = 0.6
    """What each word adds is raised to this power: two words that fit somewhat are better than one that fits well."""
    form: float = 0.5
    """A form that the handbook does not have: it begins like one that it has."""
    split: float = 0.9
    """Two words written as one, or one as two."""
    slip: float = 0.6
    """A slip of the finger: one sign is too many, missing or wrong, or two are swapped."""
    slips: float = 0.4
    """Two slips in a long word."""
    inside: float = 0.5
    """The end or the middle of a compound: `jacke` of Regenjacke."""
    borrowed: float = 0.22
    """A word that is not in the thing itself but on its page."""
    missing: float = 1.4
    """The share of what was typed that is found counts to this power: all words come before some."""
    phrase: float = 0.35
    """For each pair of words in the order in which they were typed, next to each other."""
    role: float = 2.8
    """What is meant for the reader's role: a store associate's *too expensive* is the jacket."""
    shared: float = 0.45
    """What is meant for many roles is less the reader's own: the weight of the role shrinks with their number."""
    everybody: float = 2.2
    """What is meant for no role in particular, such as *My progress*."""
    section: float = 1.3
    """What is in the section that most pages for the reader's role are in."""
    exercise: float = 0.7
    """Quizzes and the like: who searches wants the answer, not the question."""
    listing: float = 1.15
    """Pages that list others, which are found themselves."""
    offer: float = 1.2
    """What is for sale: a name that many pages have in their titles is the product's."""
    closed: float = 0.07
    """What is archived or not in force: it comes last."""

    filler: float = 0.2
    """Words without meaning, such as `the` or `can`, where others have one; of few words they are left out."""

    def data(self) -> dict[str, float]:
        """By name."""
        return asdict(self)


BUILD = Build()
QUERY = Query()
