"""The files of an index: what answers a query in a browser, without a server.

`index.js`       the words, sorted; where the postings of each are; what kind of thing each entry is
`words-N.js`     the postings of neighbouring words, so that the beginning of a word needs one file
`numbers-N.js`   terms with digits, and their postings: they are not guessed, so `index.js` need not list them
`entries-N.js`   what is shown of four entries

Every file is a script that assigns one value: unlike data, a script can be loaded from `file://` as well.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from countertalk.search.encoding import front_coded, postings_text, runs
from countertalk.search.entry import Entry
from countertalk.search.found import postings
from countertalk.search.stems import Roots
from countertalk.search.synonyms import Synonyms
from countertalk.search.weights import QUERY
from countertalk.search.words import words

FOLDER = "assets/search/"
_ENTRIES_IN_FILE = 4
_SIGNS_IN_FILE = 600, 2_000
"""Of postings, a third of a kilobyte to a whole one when compressed: a query needs a few files, and of each only a few
postings. The fewest and the most, for a large site would have thousands of files.
"""
_FILES = 200
"""So many files of postings are enough to make them larger."""
_DIGIT = re.compile(r"[0-9]")


@dataclass(frozen=True, kw_only=True)
class SiteContext:
    """What an index knows of its site besides its entries."""

    sections: Mapping[str, str]
    """What sections are called, by id."""
    roles: Mapping[str, tuple[str, str]]
    """What roles are called, and the section that is most for them, by id."""
    used: Mapping[str, Sequence[str]]
    """The addresses of what each role uses most, by the role's id."""
    fillers: Iterable[str]
    """Words without meaning."""
    synonyms: Synonyms


def index_files(entries: Sequence[Entry], site: SiteContext) -> Mapping[str, str]:
    """The files by their path from the root of the site."""
    fillers = frozenset(_folded(site.fillers))
    found = postings(entries, fillers)
    roots = Roots(found, entries)
    found |= site.synonyms.added(found, roots)
    named = sorted((term for term in found if not _DIGIT.search(term)), key=_order)
    numbers = sorted((term for term in found if _DIGIT.search(term)), key=_order)
    texts = {term: postings_text(postings) for term, postings in found.items()}
    least, most = _SIGNS_IN_FILE
    size = min(max(sum(map(len, texts.values())) // _FILES, least), most)
    word_shards, number_shards = list(_shards(named, texts, size)), list(_shards(numbers, texts, size))
    rows = [_shown(entry) for entry in entries]
    scripts = {
        **_numbered("words", (_joined(shard, texts) for shard in word_shards)),
        **_numbered("numbers", ([front_coded(shard), _joined(shard, texts)] for shard in number_shards)),
        **_numbered("entries", (rows[at : at + _ENTRIES_IN_FILE] for at in range(0, len(rows), _ENTRIES_IN_FILE))),
    }
    head = {
        "version": hashlib.sha256("".join(scripts.values()).encode()).hexdigest()[:8],
        "words": front_coded(named),
        "forms": _forms(named, roots),
        "wordFiles": list(map(len, word_shards)),
        "numberFiles": [shard[0] for shard in number_shards],
        "fillers": sorted(word for word in fillers if word in found),
        **_entries(entries, site),
        "weights": QUERY.data(),
    }
    scripts["index"] = _script("index", head)
    return {f"{FOLDER}{name}.js": script for name, script in scripts.items()}


def _numbered(name: str, values: Iterable[Any]) -> dict[str, str]:
    return {f"{name}-{at}": _script(f"{name}-{at}", value) for at, value in enumerate(values)}


def _order(term: str) -> bytes:
    """The order in which scripts compare texts: by UTF-16 units."""
    return term.encode("utf-16-be")


def _folded(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from words(text)


def _shards(terms: Iterable[str], texts: Mapping[str, str], size: int) -> Iterator[list[str]]:
    """Neighbouring terms, as many as fit into a file with their texts."""
    shard: list[str] = []
    room = size
    for term in terms:
        room -= len(texts[term]) + 1
        if shard and room < 0:
            yield shard
            shard, room = [], size - len(texts[term])
        shard.append(term)
    if shard:
        yield shard


def _joined(terms: Iterable[str], texts: Mapping[str, str]) -> str:
    return " ".join(texts[term] for term in terms)


def _forms(terms: Sequence[str], roots: Roots) -> str:
    """For each term a sign: how far before it the last term with the same stem is; a blank if there is none near."""
    last: dict[tuple[str, str], int] = {}
    signs = []
    for at, term in enumerate(terms):
        distance = at - max((last[root] for root in roots[term] if root in last), default=at)
        signs.append(chr(ord(" ") + distance) if distance < 90 else " ")
        last |= dict.fromkeys(roots[term], at)
    return "".join(signs).rstrip()


def _shown(entry: Entry) -> list[str]:
    row = [entry.title, entry.address, entry.answer, entry.fact, _day(entry.due), entry.picture]
    while not row[-1]:
        row.pop()
    return row


def _day(day: Any) -> str:
    return day.isoformat() if day else ""


def _entries(entries: Sequence[Entry], site: SiteContext) -> dict[str, Any]:
    """What kind of thing each entry is."""
    kinds = {kind: at for at, kind in enumerate(dict.fromkeys(entry.kind for entry in entries))}
    sections = {section: at for at, section in enumerate(site.sections)}
    roles = {role: at for at, role in enumerate(site.roles)}
    numbers = {entry.address: at for at, entry in enumerate(entries)}
    classes: dict[tuple[Any, ...], int] = {}
    of = [
        classes.setdefault(
            (
                kinds[entry.kind],
                sections.get(entry.section, -1),
                tuple(roles[role] for role in entry.roles if role in roles),
                entry.sort.value,
                entry.state.value,
            ),
            len(classes),
        )
        for entry in entries
    ]
    pages: list[int] = []
    for entry in entries:
        if "#" in entry.address:
            pages[-1] += 1
        else:
            pages.append(1)
    return {
        "kinds": list(kinds),
        "sections": list(site.sections.items()),
        "roles": [[role, *names] for role, names in site.roles.items()],
        "classes": list(classes),
        "of": runs(of),
        "pages": runs(pages),
        "dates": {
            at: [_day(entry.valid_from), _day(entry.valid_until)]
            for at, entry in enumerate(entries)
            if entry.valid_from or entry.valid_until
        },
        "used": {role: [numbers[one] for one in used if one in numbers] for role, used in site.used.items()},
    }


def _script(name: str, value: Any) -> str:
    text = (
        json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
    return f'(countertalk.search??={{}})["{name}"]={text};\n'
