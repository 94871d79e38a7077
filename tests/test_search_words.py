"""How things are found by what people type: names, numbers, compounds, words that mean the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from countertalk.search import State, synonyms
from examples import within
from searching import all_found, entry, found, made


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


def test_synonym_does_not_hide_what_was_typed(tmp_path: Path) -> None:
    """Customers are not customised, and a till is no till roll."""
    words = [["personalised", "customised"], ["till", "cash register"]]
    entries = (
        entry("a/", "Greeting customers"),
        entry("b/", "Demo", answer="It is personalised."),
        entry("c/", "Till"),
        entry("d/", "Webinar", answer="They register."),
        entry("e/", "Cash"),
    )
    found_by = all_found(made(tmp_path, *entries, synonyms=synonyms(words)), ["customised", "cash register", "cash"])
    assert found_by["customised"] == ["b/"]
    assert found_by["cash register"][0] == "c/"
    assert found_by["cash"][0] == "e/"


def test_many_synonyms_are_taken_in_at_once(tmp_path: Path) -> None:
    group = [f"word{chr(97 + number % 26)}{number}" for number in range(5_000)]
    with within(20):
        assert found(made(tmp_path, entry("a/", group[0]), synonyms=synonyms([group])), group[-1]) == ["a/"]


def test_thing_is_found_by_what_its_kind_is_called_and_by_its_price(tmp_path: Path) -> None:
    product = entry("a/", "Ridge boots", kind="Product", kind_names=("article",), fact="189 €", fact_name="Price")
    site = made(tmp_path, product, entry("b/", "Ridge walk"))
    assert all_found(site, ["article", "ridge price"]) == {"article": ["a/"], "ridge price": ["a/", "b/"]}


def test_number_is_found_from_any_beginning_of_it_or_of_a_part(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Jacket", numbers=("77-104-3",)), entry("b/", "Boots", numbers=("88-205-4",)))
    queries = ["77-104-3", "77-1", "771043", "77 104 3", "104-3", "104", "٧٧-١٠٤-٣", "7710"]
    assert all_found(site, queries) == {query: ["a/"] for query in queries}


def test_number_with_blanks_is_found_without_them(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Jacket", numbers=("KL 3310 RED",)), entry("b/", "Boots", numbers=("SW 4420",)))
    queries = ["KL3310RED", "kl 3310", "3310red"]
    assert all_found(site, queries) == {query: ["a/"] for query in queries}


def test_name_with_signs_of_two_units_is_found(tmp_path: Path) -> None:
    """Names of companies and families have them: scripts count each as two."""
    names = ["𠮷野家", "𠮷田", "𠮷", "𐐨" * 80]
    site = made(tmp_path, *(entry(f"{number}/", name) for number, name in enumerate(names)))
    assert {name: f"{number}/" for number, name in enumerate(names)} == {
        name: addresses[0] for name, addresses in all_found(site, names).items()
    }


def test_sign_that_is_a_word_finds_all_that_has_it(tmp_path: Path) -> None:
    names = ["雨傘", "雨具", "雨天", "雨季", "雨水", "雨量", "雨男", "雨女", "雨粒", "雨"]
    site = made(tmp_path, *(entry(f"{number}/", name) for number, name in enumerate(names)))
    assert len(found(site, "雨")) == len(names)


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


def test_compound_is_found_with_a_slip_in_one_of_its_words(tmp_path: Path) -> None:
    site = made(tmp_path, entry("a/", "Wool socks"), entry("b/", "Ridge boots"))
    assert all_found(site, ["wolsocks", "woolsoks", "hikingsocks"]) == {
        "wolsocks": ["a/"],
        "woolsoks": ["a/"],
        "hikingsocks": [],
    }


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
