"""Which pages exist, where they are, and what they contain whatever their design."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from building import pages_of, parse
from countertalk.edition import for_customers, for_staff
from countertalk.kinds import all_kinds
from countertalk.model.questions.single_choice import SingleChoice
from countertalk.pages import Words, load_words
from countertalk.pages.addresses import file_of, root_from
from countertalk.resources import templates_folder
from examples import Example, copy_examples

CHOICE = {"id": "q", "ask": "Who calls?", "answer": "The SDR", "wrong": ["Nobody", "Support"], "because": "Agreed."}


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words(templates_folder(), "en")


def question(**changes: object) -> SingleChoice:
    return SingleChoice.model_validate({**CHOICE, **changes})


def test_every_playbook_section_and_role_has_a_page(example: Example) -> None:
    handbook = example.handbook()
    playbooks = {file_of(f"{playbook.key}/") for playbook in handbook.playbooks}
    others = {
        file_of(address)
        for address in (
            "",
            *(f"section/{section.id}/" for section in handbook.sections),
            "review/",
            "progress/",
            "progress/receipt/",
            "progress/team/",
            *(f"role/{role}/{page}" for role in ("associate", "trainer") for page in ("", "practice/")),
        )
    }
    pages = set(pages_of(example))
    assert others <= pages, "a view may be added, none may be gone"
    assert {page for page in pages if page.partition("/")[0] in all_kinds()} == playbooks


def test_role_without_a_path_or_cards_has_no_page(example: Example) -> None:
    example.replace("basics/roles.yml", "    cards: [product/rain-jacket]\n", "")
    assert "role/trainer/index.md" not in pages_of(example)


@pytest.mark.parametrize("name", ["product/porter", "discovery_guide/company-bikes"])
def test_category_is_shown_as_it_was_typed_but_for_its_first_letter(tmp_path: Path, name: str) -> None:
    example = copy_examples(tmp_path)
    text = (example.playbooks / f"{name}.yml").read_text("utf-8")
    example.write(f"{name}.yml", re.sub("category: .*", "category: our B2B and DIY range", text))
    assert "Our B2B and DIY range" in parse(pages_of(example)[f"{name}/index.md"].markdown).text


def test_page_needs_no_reference_to_lead_anywhere(tmp_path: Path) -> None:
    """Those of drafts may not yet, and a rule may be switched off."""
    example = copy_examples(tmp_path)
    mentions = {(mention.place, mention.reference.written) for mention in example.handbook().mentions}
    for place, written in sorted(mentions, reverse=True):
        path = example.root / place.path
        lines = path.read_text("utf-8").split("\n")
        start, end = place.column - 1, place.column - 1 + place.length
        assert lines[place.line - 1][start:end] == written
        elsewhere = re.sub(r"[^/#]+(?=#|$)", "nowhere", written)
        lines[place.line - 1] = lines[place.line - 1][:start] + elsewhere + lines[place.line - 1][end:]
        path.write_text("\n".join(lines), "utf-8")
    handbook = example.handbook()
    assert len(mentions) > 250
    assert not any(handbook.resolve(mention.reference) for mention in handbook.mentions)
    for edition in (for_staff, for_customers):
        assert pages_of(example, edition)


@pytest.mark.parametrize("name", ["index", "review", "section", "role", "files", "assets", "search", "404", "readme"])
def test_playbook_section_and_role_of_any_name_have_different_addresses(example: Example, name: str) -> None:
    hat = (example.playbooks / "shop/rain-hat.yml").read_text()
    for kind_folder in (f"shop/{name}.yml", f"{name}/{name}.yml"):
        example.write(kind_folder, hat.replace("00124", kind_folder))
    (example.playbooks / f"{name}/{name}.yml").write_text(
        f"kind: checklist\ntitle: T\nsummary: s\nowner: trainer\naudience: [trainer]\nfrequency: daily\nrole: {name}\n"
        "sections:\n  - name: n\n    items:\n      - text: Do it.\n"
    )
    example.replace(
        "basics/roles.yml", "  - id: trainer", f"  - id: {name}\n    name: N\n    cards: [{name}]\n  - id: trainer"
    )
    example.replace("basics/roles.yml", f"cards: [{name}]", f"cards: [product/{name}]")
    pages = pages_of(example)
    addresses = [_address(path) for path in pages]
    wanted = [f"product/{name}/", f"checklist/{name}/", f"role/{name}/", f"section/{name}/"]
    assert len(addresses) == len(set(addresses)) == len({address.casefold() for address in addresses})
    assert set(wanted) <= set(addresses)


def _address(path: str) -> str:
    """Where MkDocs puts a page (https://www.mkdocs.org/user-guide/configuration/#use_directory_urls)."""
    folder, _, name = path.removesuffix(".md").rpartition("/")
    steps = [step for step in (folder, "" if name in ("index", "README") else name) if step]
    return "".join(f"{step}/" for step in steps)


@pytest.mark.parametrize(("address", "root"), [("", "./"), ("review/", "../"), ("product/a/", "../../")])
def test_path_to_the_root_starts_at_the_page(address: str, root: str) -> None:
    assert root_from(address) == root


def test_reviews_are_listed_by_the_day_they_are_due(example: Example) -> None:
    example.replace("shop/rain-hat.yml", "summary:", "review_by: 2026-03-01\nsummary:")
    example.replace("shop/spring.yml", "summary:", "review_by: 2026-02-01\nsummary:")
    rows = parse(pages_of(example)["review/index.md"].markdown).one("tbody").all("tr")
    assert [row.all("a")[0].text for row in rows][:2] == ["Spring", "Rain hat"]
    assert len(rows) == len(example.handbook().playbooks)


def test_unreviewed_playbook_is_listed_separately(example: Example) -> None:
    section = example.playbooks / "shop/_section.yml"
    section.write_text(section.read_text().replace("  last_reviewed: 2026-01-05\n", ""))
    page = pages_of(example)["review/index.md"].markdown
    assert "never confirmed" in page
    assert len(parse(page).one("tbody").all("tr")) == len(
        [one for one in example.handbook().playbooks if one.section == "basics"]
    )


def test_search_finds_hidden_words_but_no_answers(example: Example) -> None:
    example.replace("shop/rain-jacket.yml", "aliases: [anorak]", "aliases: [anorak]\nmisspellings: [jaket]")
    page = pages_of(example)["product/rain-jacket/index.md"]
    entry = page.entries[0]
    assert {"00123", "2000000000008"} <= set(entry.numbers)
    assert (entry.aliases, entry.misspellings) == (("anorak", "outerwear"), ("jaket",))
    (quiz,) = parse(page.markdown).all("section", class_="ct-quiz")
    assert quiz.attributes["data-search-exclude"] == "true"
    option = quiz.all("li")[0].text.strip()
    assert option
    assert option not in entry.text + entry.around


def test_page_fetches_only_the_scripts_for_what_is_on_it(example: Example) -> None:
    pages = pages_of(example)
    hat, jacket = (pages[f"product/{name}/index.md"].markdown for name in ("rain-hat", "rain-jacket"))
    assert re.findall(r'data-ct-scripts="(.*?)"', hat) == ["copy"]
    assert re.findall(r'data-ct-scripts="(.*?)"', jacket) == ["copy quiz"]


# -- the calendar of a plan


def test_plan_is_ordered_by_month_and_day_with_undated_content_last(example: Example) -> None:
    days = ["2027-03-01", None, "2026-03-31", "2026-03-09", "2026-04-01"]
    entry = (example.playbooks / "shop/spring.yml").read_text().split("items:\n")[1]
    entries = [
        entry.replace("rain-guide", f"item-{number}").replace(
            "    publish_date: 2026-03-09\n", f"    publish_date: {day}\n" if day else ""
        )
        for number, day in enumerate(days)
    ]
    example.replace("shop/spring.yml", entry, "".join(entries))
    page = pages_of(example)["content_plan/spring/index.md"].markdown
    assert re.findall(r"^## (.*) \{: #(_[\w-]+) \}|<tr id=\"(.*?)\">", page, re.MULTILINE)[1:] == [
        ("March 2026", "_2026-03", ""),
        ("", "", "item-3"),
        ("", "", "item-2"),
        ("April 2026", "_2026-04", ""),
        ("", "", "item-4"),
        ("March 2027", "_2027-03", ""),
        ("", "", "item-0"),
        ("No date yet", "_undated", ""),
        ("", "", "item-1"),
    ]


def test_every_month_has_a_name(words: Words) -> None:
    days = [date(2026, 1, 15) + timedelta(days=30 * month) for month in range(12)]
    assert len({words.month(day) for day in days}) == 12
    assert words.day(date(2026, 11, 2)) == "2 November 2026"


# -- the options of a question


def test_order_of_options_is_stable_and_independent_of_the_file() -> None:
    one = question().options
    other = question(wrong=["Support", "Nobody"], because="Other words.").options
    assert [option.key for option in one] == [option.key for option in other]
    assert [str(option.text) for option in one if option.right] == ["The SDR"]


def test_right_answer_appears_in_every_position() -> None:
    places = {[o.right for o in question(id=f"q{number}").options].index(True) for number in range(30)}
    assert places == {0, 1, 2}


def test_key_of_an_option_depends_only_on_its_words() -> None:
    def keys(**changes: object) -> set[str]:
        return {option.key for option in question(**changes).options}

    assert keys() == keys(id="other", ask="Else?", wrong=[" *nobody* ", {"text": "Support", "because": "No."}])
    assert len(keys() & keys(wrong=["No one", "Support"])) == 2
