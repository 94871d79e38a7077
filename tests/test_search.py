"""The index: what it is made of, and how well it answers what people type."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from building import pages_of
from countertalk.config import load_config
from countertalk.edition import Edition, for_customers, for_staff
from countertalk.handbook import link
from countertalk.load import load
from countertalk.pages import load_words, render
from countertalk.resources import templates_folder
from countertalk.rules import all_rules
from countertalk.search import Entry, SiteContext, State, index_files, synonyms
from countertalk.search.encoding import front_coded, mark_of, postings_text, runs
from countertalk.search.index import FOLDER
from countertalk.search.stems import stemmer
from examples import PROJECT, TESTS, Example, copy_examples

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


def test_synonyms_work_both_ways(tmp_path: Path) -> None:
    words = [["discount", "rebate"], ["voicemail", "answering machine"]]
    entries = entry("a/", "Discount"), entry("b/", "Rebate"), entry("c/", "Voicemail"), entry("d/", "Answering machine")
    site = made(tmp_path, *entries, synonyms=synonyms(words))
    assert found(site, "discount") == ["a/", "b/"]
    assert found(site, "rebate") == ["b/", "a/"]
    assert found(site, "voicemail") == ["c/", "d/"]
    assert found(site, "answering machine") == ["d/", "c/"]


def test_synonym_is_found_in_any_form_and_does_not_lead_on(tmp_path: Path) -> None:
    words = [["competitor", "rival"], ["rival", "opponent"], ["money off", "rebate"]]
    entries = (
        entry("a/", "Our competitors"),
        entry("b/", "Opponent"),
        entry("c/", "Money off"),
        entry("d/", "Money"),
        entry("e/", "It", text="A rebate."),
    )
    site = made(tmp_path, *entries, synonyms=synonyms(words))
    found_by = all_found(site, ["rival", "opponent", "competitor", "rebate"])
    assert {query: {*addresses} for query, addresses in found_by.items()} == {
        "rival": {"a/", "b/"},
        "opponent": {"b/"},
        "competitor": {"a/"},
        "rebate": {"c/", "e/"},
    }


def test_thing_is_found_by_what_its_kind_is_called_and_by_its_price(tmp_path: Path) -> None:
    product = entry("a/", "Ridge boots", kind="Product", kind_names=("article",), fact="189 €", fact_name="Price")
    site = made(tmp_path, product, entry("b/", "Ridge walk"))
    assert all_found(site, ["article", "ridge price"]) == {"article": ["a/"], "ridge price": ["a/", "b/"]}


def test_number_is_found_from_any_beginning_of_it_or_of_a_part(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Jacket", numbers=("77-104-3",)), entry("b/", "Boots", numbers=("88-205-4",)))
    queries = ["77-104-3", "77-1", "771043", "77 104 3", "104-3", "104", "٧٧-١٠٤-٣", "7710"]
    assert all_found(site, queries) == {query: ["a/"] for query in queries}


def test_name_is_found_however_it_is_written(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "PlanBoard"), entry("b/", "Ridge boots"))
    queries = ["planboard", "PLANBOARD", "plan board", "board", "plnaboard", "planbord", "plan-board", "PlanBoards"]
    firsts = {query: addresses[0] for query, addresses in all_found(site, queries).items()}
    assert firsts == dict.fromkeys(queries, "a/")


def test_compound_is_found_written_together_or_apart(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Rain jacket"), entry("b/", "Boots"), entry("c/", "Rainjacket"))
    queries = ["rainjacket", "rain jacket", "rain-jacket", "jacket rain", "rain jackets", "raincoat jacket"]
    lost = {query: {"a/", "c/"} - {*addresses} for query, addresses in all_found(site, queries).items()}
    assert not any(lost.values()), lost


def test_words_in_order_come_before_scattered_ones(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Jacket for the rain"), entry("b/", "The rain jacket for us"))
    assert found(site, "rain jacket") == ["b/", "a/"]


def test_what_is_not_in_force_comes_last(tmp_path: Path) -> None:
    past = date(2026, 1, 1)
    entries = (
        entry("a/", "Winter offer", state=State.ARCHIVED),
        entry("b/", "Winter offer", valid_until=past),
        entry("c/", "What to know about the offer for this winter"),
    )
    assert found(made(tmp_path, *entries), "winter offer")[0] == "c/"


def test_words_without_meaning_do_not_count_where_others_do(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Is it"), entry("b/", "Waterproof"))
    assert found(site, "is it waterproof")[0] == "b/"
    assert found(site, "is it")[0] == "a/"


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


def test_other_forms_are_those_of_the_language_of_each_page(tmp_path: Path) -> None:
    """In a handbook of two languages, too: no English stemmer knows that *journaux* are several of *journal*."""
    french = entry("a/", "Journal", language="fr"), entry("b/", "Journaux", language="fr")
    english = entry("c/", "Walking"), entry("d/", "Walked")
    assert set(found(made(tmp_path / "french", *french), "journaux")) == {"a/", "b/"}
    both = made(tmp_path / "both", *french, *english)
    assert set(found(both, "journaux")) == {"a/", "b/"}
    assert set(found(both, "walked")) == {"c/", "d/"}
    wrong = made(tmp_path / "wrong", *(replace(one, language="en") for one in french))
    assert set(found(wrong, "journaux")) == {"b/"}
