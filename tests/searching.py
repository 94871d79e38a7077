"""Indexes of a few entries, and what queries find in them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from countertalk.search import Entry, SiteContext, index_files, synonyms
from examples import PROJECT


def all_found(site: Path, queries: Sequence[str]) -> dict[str, list[str]]:
    """The addresses that each query finds, best first."""
    script = f"""
        import {{ search }} from "{PROJECT}/templates/scripts/search/search.js";
        import {{ openIndex }} from "{PROJECT}/tools/site_index.js";
        const {{ index }} = openIndex({json.dumps(str(site))});
        const found = [];
        for (const query of {json.dumps(queries)}) {{
          const {{ entries }} = await search(index, query, {{ today: "2026-12-01" }});
          const shown = await Promise.all(entries.map((entry) => index.shown(entry)));
          found.push(shown.map(({{ address }}) => address));
        }}
        console.log(JSON.stringify(found));
    """
    command = ["node", "--input-type=module", "--eval", script]
    printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    return dict(zip(queries, json.loads(printed), strict=True))


def found(site: Path, query: str) -> list[str]:
    """The addresses that a query finds, best first."""
    return all_found(site, [query])[query]


def made(tmp_path: Path, *entries: Entry, **site: Any) -> Path:
    """An index of a few entries."""
    nothing = {
        "sections": {},
        "roles": {},
        "used": {},
        "fillers": ["is", "it"],
        "synonyms": synonyms([]),
    }
    for name, text in index_files(entries, SiteContext(**{**nothing, **site})).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def entry(address: str, title: str, **others: Any) -> Entry:
    return Entry(**{"address": address, "title": title, "kind": "Page", "language": "en", **others})
