"""Drafts, archived pages and old addresses, on the built site and in messages to authors."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import join, normpath

import pytest

from building import Element, contents, dead_links, found_pages, page_at, pages_of, parse, run
from countertalk import cli
from countertalk.edition import for_customers, for_staff
from countertalk.kinds import all_kinds
from examples import HAT, JACKET, Example, copy_examples, copy_handbook, shown, with_cap

pytestmark = pytest.mark.slow


def article(site: Path, address: str) -> Element:
    return page_at(site, address).one("article")


def links(page: Element) -> list[str]:
    return [link.attributes["href"] for link in page.all("a") if "href" in link.attributes]


# -- drafts


@pytest.fixture
def drafted(example: Example) -> Example:
    """The handbook with a draft that a field, a text and a role refer to."""
    example.replace(HAT, "title:", "status: draft\ntitle:")
    example.replace("basics/first-words.yml", "usual answer.", "usual answer, or the [other one](product/rain-hat).")
    example.replace("basics/roles.yml", "cards: [product/rain-jacket]", "cards: [product/rain-hat]")
    return example


def test_draft_is_nowhere_on_the_site(drafted: Example) -> None:
    assert run("build", drafted) == 0
    site = drafted.root / "site"
    for folder in (site, drafted.root / "build"):
        assert [name for name, data in contents(folder).items() if re.search(b"(?i)rain[ -]hat", data)] == []
    assert "the other one" in article(site, "lesson/first-words").text, "the words of the link stay"
    assert dead_links(site) == []


@pytest.mark.parametrize("command", ["build --drafts", "serve"])
def test_draft_is_marked_if_drafts_are_included(
    drafted: Example, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "serve", lambda root, site, port, rebuild: rebuild())
    name, *options = command.split()
    assert cli.main([name, "--root", str(drafted.root), *options]) == 0
    site = drafted.root / "site"
    page = article(site, "product/rain-hat")
    assert page.one("p", class_="ct-meta").one(class_="ct-status").text == "draft"
    assert "Draft." in page.one("p", class_="ct-notice").text
    (card,) = [card for card in article(site, "section/shop").all("li", class_="ct-card") if "Rain hat" in card.text]
    assert card.one(class_="ct-status").text == "draft"
    assert "../../product/rain-hat/" in links(article(site, "product/rain-jacket"))
    assert dead_links(site) == []


@pytest.mark.parametrize("kind", all_kinds())
def test_page_is_built_even_if_it_refers_only_to_drafts(tmp_path: Path, kind: str) -> None:
    example = copy_examples(tmp_path / "example")
    for path in example.playbooks.rglob("*.yml"):
        if path.parent.name not in (kind, "playbooks"):
            text = re.sub("^status: .*\n", "", path.read_text(), flags=re.MULTILINE)
            path.write_text(f"{text}status: draft\n")
    keys = [playbook.key for playbook in for_staff(example.handbook()).handbook.playbooks]
    pages = pages_of(example)
    assert keys
    for key in keys:
        targets = {normpath(join(key, target)) for target in links(parse(pages[f"{key}/index.md"].markdown))}
        assert {target for target in targets if target.startswith("..")} == set()


# -- archived


@pytest.fixture(scope="module")
def archived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with an archived product, which has a successor, and an archived case study, which has none."""
    example = copy_handbook(tmp_path_factory.mktemp("archived") / "example")
    with_cap(example, "replaces: rain-hat")
    example.replace(HAT, "title:", "status: archived\ntitle:")
    example.replace("shop/hill-club.yml", "title:", "status: archived\ntitle:")
    assert run("build", example) == 0
    return example.root / "site"


def test_archived_page_names_its_successor_and_shows_nothing_old(archived: Path) -> None:
    page = article(archived, "product/rain-hat")
    assert page.one("h1").text == "Rain hat"
    assert links(page) == ["../../product/rain-cap/"]
    assert "Rain cap" in page.text
    old = (archived / "product/rain-hat/index.html").read_text()
    assert not [word for word in ("brim", "00124", "The hat that", "glasses") if word in old]


def test_archived_page_without_a_successor_says_so(archived: Path) -> None:
    page = article(archived, "case_study/hill-club")
    assert links(page) == []
    assert "Nothing has replaced it" in page.text


def test_search_finds_archived_pages_and_says_nothing_old_of_them(archived: Path) -> None:
    """Somebody may ask for what is no longer sold: the price and the words to say are no longer an answer."""
    found = found_pages(archived)
    assert found["product/rain-hat/"] == ("Rain hat", "Replaced by Rain cap.")
    assert found["case_study/hill-club/"] == ("The hill club", "This page is no longer in use.")
    files = contents(archived / "assets/search")
    shown = b"".join(data for name, data in files.items() if name.startswith("entries-"))
    assert not [word for word in (b"brim", b"The hat that", b"#brim") if word in shown]


def test_of_all_lists_only_that_of_everything_has_archived_pages(archived: Path) -> None:
    (hat,) = [entry for entry in article(archived, "all").all("li") if "Rain hat" in entry.text]
    assert "no longer in use" in hat.text
    assert "Replaced by Rain cap." in hat.text
    for address in ("", "review", "section/shop", "role/associate", "role/trainer", "library/products"):
        page = (archived / address / "index.html").read_text()
        assert "rain-cap" in page or address in ("role/trainer", ""), address
        assert not re.search("rain-hat/|hill-club/", page), address
    shop = next(card for card in article(archived, "").all("li") if card.text.startswith("Shop"))
    assert "6 playbooks" in shop.text


def test_archived_page_no_longer_counts_as_a_use(archived: Path) -> None:
    for address in ("quiz/first-words", "product/rain-jacket", "objections/outdoor"):
        about = article(archived, address).one("aside", class_="ct-about")
        assert not {"Rain hat", "The hill club"} & {link.text for link in about.all("a")}, address


# -- old addresses


@pytest.mark.parametrize(
    ("old", "address"),
    [
        ("was: cap", "product/cap"),
        ("was: [cap, old-cap]", "product/old-cap"),
        ("replaces: product/bonnet", "product/bonnet"),
        ("replaces: lesson/caps", "lesson/caps"),
    ],
)
def test_old_address_redirects_to_the_new_page(example: Example, old: str, address: str) -> None:
    with_cap(example, old)
    assert run("build", example) == 0
    site = example.root / "site"
    page = page_at(site, address)
    refresh = page.one("meta", http_equiv="refresh").attributes["content"]
    (link,) = page.one("article").all("a")
    for target in (refresh.removeprefix("0; url="), link.attributes["href"]):
        assert normpath(join(address, target)) == "product/rain-cap"
    assert page.one("h1").text == "Rain cap"
    assert "noindex" in page.one("meta", name="robots").attributes["content"]
    assert f"{address}/" not in found_pages(site)
    assert f"{address}/" not in (site / "index.html").read_text()
    assert dead_links(site) == []


def test_hint_for_a_former_id_names_the_new_one(example: Example) -> None:
    with_cap(example, "was: cap\nreplaces: lesson/caps")
    example.replace(JACKET, "product: rain-hat", "product: cap")
    example.replace("basics/first-words.yml", "(product/rain-jacket)", "(lesson/caps)")
    problems = example.problems()
    assert [shown(problem) for problem in problems] == [
        "basics/first-words.yml:11:64 GOV-01 there is no playbook 'lesson/caps' any more",
        "shop/rain-jacket.yml:21:14 GOV-01 there is no playbook 'product/cap' any more",
    ]
    assert {problem.hint for problem in problems} == {"it is now 'product/rain-cap'"}


def test_hint_for_an_archived_page_names_its_successor(example: Example) -> None:
    example.replace(HAT, "title:", "status: archived\ntitle:")
    (problem,) = example.problems()
    assert problem.hint == "refer to a page that is in use"
    with_cap(example, "replaces: rain-hat")
    (problem,) = example.problems()
    assert problem.hint == "refer to 'product/rain-cap', which replaces it"


def test_address_claimed_twice_is_reported_in_the_second_file(example: Example) -> None:
    with_cap(example, "was: bonnet")
    example.replace(JACKET, "title:", "replaces: product/bonnet\ntitle:")
    assert [(shown(problem), problem.hint) for problem in example.problems()] == [
        (
            "shop/rain-jacket.yml:2:11 GOV-17 the address of 'product/bonnet' already leads to 'product/rain-cap'",
            "keep it in one of the two playbooks",
        )
    ]


def test_kind_that_is_never_for_customers_is_reported_where_the_folder_says_otherwise(example: Example) -> None:
    example.replace("shop/_section.yml", "defaults:", "defaults:\n  visibility: external")
    reported = {shown(problem) for problem in example.problems()}
    assert "shop/_section.yml:5:15 GOV-10 a playbook of the kind 'persona' is never for customers" in reported
    assert not [text for text in reported if "'product'" in text]


def test_former_id_of_a_question_that_another_one_has_is_reported(example: Example) -> None:
    example.replace("basics/quizzes/first-words.yml", "questions:\n  - ", "questions:\n  - was: statement\n    ")
    example.replace("basics/quizzes/first-words.yml", "questions:\n", "questions:\n" + STATEMENT)
    (problem,) = [problem for problem in example.problems() if problem.code == "GOV-17"]
    assert problem.message == "'statement' is the id of another item here"


STATEMENT = """  - id: statement
    ask: PR is earned.
    answer: true
    because: Nobody pays for it.
    learn_more: lesson/first-words
"""


# -- sections on the site for customers


@pytest.mark.parametrize(
    ("external", "address", "title"),
    [
        ("", "section/general", "General"),
        ("external:\n  title: Rainwear\n  summary: What keeps you dry.\n", "section/shop", "Rainwear"),
    ],
)
def test_title_of_a_section_reaches_customers_only_if_it_is_meant_for_them(
    example: Example, external: str, address: str, title: str
) -> None:
    example.replace("shop/hill-club.yml", "title:", "visibility: external\nanonymous: true\ntitle:")
    example.replace("shop/_section.yml", "order: 2", f"{external}order: 2")
    assert run("build", example, "--visibility", "external") == 0
    site = example.root / "site"
    assert sorted(path.name for path in (site / "section").iterdir()) == [address.removeprefix("section/")]
    assert article(site, address).one("h1").text == title
    assert ("What keeps you dry." in page_at(site, address).text) == bool(external)
    secret = b"(?i)at the shelf" if external else b"(?i)at the shelf|section/shop"
    assert [name for name, data in contents(site).items() if re.search(secret, data)] == []


def for_customers_in(example: Example, *folders: tuple[str, int, str, str]) -> list[tuple[str, str]]:
    """The id and the title of each section for customers, of sections each with an external hat: their folder, order,
    title and title for customers.
    """
    hat = (example.playbooks / HAT).read_text(encoding="utf-8")
    for number, (folder, order, title, external) in enumerate(folders):
        theirs = f"external: {{title: {external}}}\n" if external else ""
        defaults = (example.playbooks / "shop/_section.yml").read_text(encoding="utf-8").partition("defaults:")[2]
        example.write(f"{folder}/_section.yml", f"title: {title}\norder: {order}\n{theirs}defaults:{defaults}")
        example.write(f"{folder}/hat-{number}.yml", f"visibility: external\n{hat}".replace("00124", f"9{number}"))
    found = for_customers(example.handbook()).handbook
    assert {playbook.section for playbook in found.playbooks} == {section.id for section in found.sections}
    return [(section.id, section.title) for section in found.sections]


def test_section_inside_a_secret_one_does_not_tell_its_name(example: Example) -> None:
    secret = ("secret", 1, "Secret", "")
    assert for_customers_in(example, secret, ("secret/hats", 2, "Our hats", "Hats"), ("x/hats", 3, "More", "Caps")) == [
        ("hats", "Hats"),
        ("hats-2", "Caps"),
        ("general", "General"),
    ]


def test_folder_that_is_called_general_is_not_the_section_of_what_has_no_title(example: Example) -> None:
    found = for_customers_in(example, ("general", 1, "For all", "Basics"), ("secret", 2, "Secret", ""))
    assert found == [("general-2", "Basics"), ("general", "General")]


def test_order_for_customers_does_not_follow_titles_for_staff(example: Example) -> None:
    found = for_customers_in(example, ("a", 1, "A", "Zebra"), ("b", 1, "B", "Ant"), ("c", 0, "C", ""))
    assert [title for _, title in found] == ["Ant", "Zebra", "General"]
