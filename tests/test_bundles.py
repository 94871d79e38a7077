"""Scripts are fetched in few files: each has its place in one of them, and what it builds on stands before it."""

from __future__ import annotations

import re
from collections import Counter

from chalktalk.pages.bundles import files_with, load_bundles
from chalktalk.resources import templates_folder

TEMPLATES = templates_folder()
BUNDLES = load_bundles(TEMPLATES)
SCRIPTS = {path.stem: path.read_text("utf-8") for path in (TEMPLATES / "assets").glob("*.js")}


def test_every_script_is_in_one_file() -> None:
    assert Counter(script for joined in BUNDLES.values() for script in joined) == Counter(SCRIPTS.keys())


def test_every_script_that_a_template_needs_is_there() -> None:
    texts = [path.read_text("utf-8") for path in TEMPLATES.rglob("*.j2")]
    calls = [call for text in texts for call in re.findall(r"\b(?:needs|files_with)\(([^)]*)\)", text)]
    named = {name for call in calls for name in re.findall(r'"(\w+)"', call)}
    assert named - {"outline"} <= set(SCRIPTS)
    assert len(named) > 5


def test_page_runs_the_files_of_its_scripts_in_their_order_and_data_first() -> None:
    bundles = {"chalktalk": ("reader",), "first": ("a", "b"), "second": ("c",), "d": ("d",)}
    assert files_with(("c", "reader", "outline", "b", "a"), bundles) == "outline first second"
    assert files_with((), bundles) == ""


def test_script_stands_behind_what_it_takes_when_it_starts() -> None:
    """Names that a script takes from the namespace outside of its functions were put there by one before it."""
    known: set[str] = set()
    for joined in BUNDLES.values():
        for script in joined:
            text = re.sub(r"//.*|/\*.*?\*/", "", SCRIPTS[script])
            taken = {
                name.split(":")[0].strip()
                for names in re.findall(r"^  const \{([^}]*)\} = space;", text, re.MULTILINE)
                for name in names.split(",")
                if name.strip()
            }
            taken |= set(re.findall(r"^  const \{[^}]*\} = space\.(\w+);", text, re.MULTILINE))
            assert taken <= known | {"site", "base", "ours", "HOURS", "isFolder"}, f"{script}.js starts too early"
            known |= set(re.findall(r"\bspace\.(\w+) =", text))
