"""The index: what it is made of, and how well it answers what people type."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from building import pages_of
from countertalk.config import load_config
from countertalk.edition import Edition, for_customers, for_staff
from countertalk.handbook import link
from countertalk.load import load
from countertalk.pages import load_words, render
from countertalk.resources import templates_folder
from countertalk.rules import all_rules
from countertalk.search import State
from countertalk.search.encoding import front_coded, mark_of, postings_text, runs
from countertalk.search.index import FOLDER
from countertalk.search.stems import stemmer
from examples import PROJECT, TESTS, Example, copy_examples
from searching import all_found, found

LANGUAGES = sorted(path.name for path in (TESTS / "search/languages").iterdir() if path.is_dir())


def staff(root: Path) -> Edition:
    return for_staff(link(*load(root / "playbooks", root)))


def indexed(root: Path, folder: Path, edition: Callable[[Path], Edition] = staff) -> Path:
    """The index of the handbook in `root`, written into `folder`."""
    templates, config = templates_folder(), load_config(root, all_rules())
    site = render(edition(root), config, load_words(templates, config.language), templates)
    for name, asset in site.assets.items():
        if name.startswith(FOLDER):
            assert isinstance(asset, str)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(asset, "utf-8")
    return folder


@pytest.fixture(scope="module")
def shipped_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(PROJECT, tmp_path_factory.mktemp("index"))


def judge(queries: Path, site: Path) -> tuple[str, dict[str, float]]:
    """What the judge prints, and the figures of its last line."""
    command = ["node", str(PROJECT / "tools/judge.js"), "queries", str(queries), str(site)]
    printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    figures = printed.splitlines()[-1].partition(": ")[2].split(", ")
    return printed, {name: float(figure) for name, _, figure in (one.rpartition(" ") for one in figures)}


@pytest.mark.slow
def test_queries_are_answered(shipped_index: Path) -> None:
    """Whoever asks: the right page is first for most, and nearly always among the first three."""
    queries = TESTS / "search/queries.tsv"
    assert len(queries.read_text("utf-8").splitlines()) > 200
    printed, figures = judge(queries, shipped_index)
    assert "no such page" not in printed
    assert (figures["first"] >= 0.82, figures["in three"] >= 0.95, figures["none"]) == (True, True, 0), printed


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_queries_in_a_language_are_answered(tmp_path: Path, language: str) -> None:
    root = TESTS / "search/languages" / language
    printed, figures = judge(root / "queries.tsv", indexed(root, tmp_path))
    assert (figures["first"] >= 0.82, figures["in three"] >= 0.95, figures["none"]) == (True, True, 0), printed


def test_customers_find_nothing_of_the_staff(tmp_path: Path) -> None:
    site = indexed(PROJECT, tmp_path, lambda root: for_customers(staff(root).handbook))
    texts = "".join(path.read_text("utf-8") for path in (site / FOLDER).iterdir())
    assert "role/" not in texts
    assert "battlecard/" not in texts
    assert found(site, "gridplan") == []


@pytest.mark.slow
def test_index_is_the_same_each_time(tmp_path: Path, shipped_index: Path) -> None:
    again = indexed(PROJECT, tmp_path)
    names = sorted(path.name for path in (again / FOLDER).iterdir())
    assert names == sorted(path.name for path in (shipped_index / FOLDER).iterdir())
    for name in names:
        assert (again / FOLDER / name).read_bytes() == (shipped_index / FOLDER / name).read_bytes()


def test_any_query_is_answered(shipped_index: Path) -> None:
    queries = [
        "x" * 10_000,
        "word " * 2_000,
        ".*+?^${}()|[]\\",
        "<script>alert(1)</script>",
        "__proto__",
        "constructor",
        "\0\x1b\ufffe",
        "",
        " ",
    ]
    assert all_found(shipped_index, queries).keys() == {*queries}


def test_terms_are_front_coded() -> None:
    assert front_coded(["jack", "jacket", "jackets", "rain"]) == "AjackEetGsArain"


def test_postings_are_distances_impacts_and_places() -> None:
    assert (mark_of(0.05), mark_of(100.0, 0), mark_of(100.0, 99)) == ("a", "p!", "p")
    assert postings_text([(0, "a"), (1, "p!"), (38, "a")]) == "ap!10a"
    assert runs([4, 4, 7]) == [4, 2, 7, 1]


def test_language_without_a_stemmer_keeps_its_words() -> None:
    assert stemmer("en")("jackets") == "jacket"
    assert stemmer("de-AT")("jacken") == "jack"
    assert stemmer("ja")("防水") == "防水"


def test_entry_of_a_product_has_what_its_result_shows(tmp_path: Path) -> None:
    """The price, what to say, the picture, stock numbers and the day of the next review."""
    page = pages_of(copy_examples(tmp_path))["product/porter/index.md"]
    found = page.entries[0]
    assert (found.title, found.fact, found.state) == ("Porter cargo e-bike", "79.00 €", State.CURRENT)
    assert "00412-M" in found.numbers
    assert found.picture in page.files
    assert found.due == date(2027, 3, 31)
    assert found.answer
    assert found.answer in found.text


@pytest.mark.slow
def test_anchor_of_every_thing_is_on_its_page() -> None:
    """A result leads to the thing itself."""
    pages = pages_of(Example(PROJECT))
    things = [(page, entry) for page in pages.values() for entry in page.entries if "#" in entry.address]
    assert len(things) > 100
    lost = [entry.address for page, entry in things if not leads_to(entry.address.partition("#")[2], page.markdown)]
    assert lost == []


def leads_to(anchor: str, markdown: str) -> bool:
    return f"{{: #{anchor} }}" in markdown or f'id="{anchor}"' in markdown
