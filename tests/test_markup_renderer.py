"""An author's text on a page: links lead somewhere, terms are explained once, pictures are published."""

from __future__ import annotations

import hashlib

import pytest

from building import Element, pages_of, parse
from countertalk.edition import for_staff
from countertalk.model import Prose
from countertalk.pages.addresses import FileAddresses, root_from
from countertalk.pages.glossary_terms import terms_of
from countertalk.pages.inputs import Recorder
from countertalk.pages.markup import MarkupRenderer
from examples import TESTS, Example

JACKET = (TESTS / "handbook/playbooks/shop/img/jacket.png").read_bytes()


def renderer(example: Example, address: str) -> MarkupRenderer:
    """The renderer for the texts of the playbook at `address`."""
    handbook = example.handbook()
    return MarkupRenderer(
        edition=for_staff(handbook),
        terms=terms_of(handbook),
        root=root_from(address),
        notes=Recorder(),
        file_addresses=FileAddresses(),
        playbook=handbook.by_key[address.strip("/")],
    )


def written(example: Example, text: str, address: str = "lesson/first-words/") -> Element:
    """`text` as the lesson at `address` shows it."""
    return parse(renderer(example, address).html(Prose(text)))


@pytest.fixture
def glossary(example: Example) -> Example:
    """The handbook with a term in capitals that has a second name."""
    term = '  - id: mql\n    term: MQL\n    aliases: [marketing lead]\n    definition: A *good* "lead".\n'
    example.replace("basics/words.yml", "terms:\n", f"terms:\n{term}")
    return example


@pytest.mark.parametrize(
    ("typed", "leads_to"),
    [
        ("product/rain-jacket", "../../product/rain-jacket/"),
        ("objections/outdoor#too-expensive", "../../objections/outdoor/#too-expensive"),
        ("https://example.com/a?b=c", "https://example.com/a?b=c"),
        ("mailto:shop@example.com", "mailto:shop@example.com"),
    ],
)
def test_link_leads_from_its_page_to_what_is_meant(example: Example, typed: str, leads_to: str) -> None:
    link = written(example, f"See [the **page**]({typed}).").one("a")
    assert link.attributes["href"] == leads_to
    assert link.text == "the page"


@pytest.mark.parametrize(
    "typed", ["product/gone", "objections/outdoor#gone", "//host/x", "ftp://host/x", "../x.md", "#here", "javascript:x"]
)
def test_link_that_leads_nowhere_is_text(example: Example, typed: str) -> None:
    page = written(example, f"See [the *page*]({typed}).")
    assert not page.all("a")
    assert "the" in page.text
    assert not any("href" in element.attributes for element in page.all())


def test_links_fit_the_depth_of_their_page(example: Example) -> None:
    pages = pages_of(example)
    assert 'href="../../product/rain-jacket/"' in pages["role/trainer/index.md"].markdown
    assert 'href="../product/rain-jacket/"' in pages["review/index.md"].markdown
    assert 'href="./section/shop/"' in pages["index.md"].markdown


def test_term_is_explained_once_on_a_page(glossary: Example) -> None:
    page = written(glossary, "Every MQL counts.\n\n- **MQL** and MQL\n- a marketing lead")
    (term,) = page.all("a", class_="ct-term")
    assert term.text == "MQL"
    assert term.attributes["href"] == "../../glossary/words/#mql"
    assert term.attributes["data-ct-definition"] == 'A good "lead".'
    assert page.text == "Every MQL counts. MQL and MQL a marketing lead"


@pytest.mark.parametrize(
    "typed", ["[an MQL here](product/rain-jacket)", "[MQL](product/gone)", "# MQL", "`MQL`", "MQLs", "x-MQL"]
)
def test_term_is_not_explained_inside(glossary: Example, typed: str) -> None:
    page = written(glossary, f"{typed}\n\nThen MQL.")
    assert [term.text for term in page.all(class_="ct-term")] == ["MQL"]
    assert page.all("p")[-1].all(class_="ct-term"), "the term is explained in the last paragraph"


def test_plain_word_is_explained_only_on_pages_that_teach_it(example: Example) -> None:
    text = "The membrane matters."
    example.replace("basics/first-words.yml", "  - text: Ask", f"  - text: {text}\n  - text: Ask")
    example.replace("shop/hill-club.yml", "solution: Thirty", f"solution: {text} Thirty")
    pages = pages_of(example)
    assert 'class="ct-term"' in pages["lesson/first-words/index.md"].markdown
    assert 'class="ct-term"' not in pages["case_study/hill-club/index.md"].markdown


def test_text_that_a_script_makes_a_label_has_no_glossary_links(glossary: Example) -> None:
    glossary.replace("basics/quizzes/first-words.yml", "      - A joke", "      - An MQL joke")
    glossary.replace("shop/opening.yml", "text: ", "text: Call the MQL and ")
    for address, css in (("quiz/first-words", "ct-q__text"), ("checklist/opening", "ct-checks__text")):
        texts = parse(pages_of(glossary)[f"{address}/index.md"].markdown).all(class_=css)
        assert any("MQL" in text.text for text in texts)
        assert not any(text.all("a") for text in texts)


def test_glossary_does_not_explain_its_own_terms(glossary: Example) -> None:
    glossary.replace("basics/words.yml", "The layer", "An MQL layer")
    assert "ct-term" not in pages_of(glossary)["glossary/words/index.md"].markdown


def test_authors_heading_is_below_the_headings_of_the_page(example: Example) -> None:
    page = written(example, "# One\n\n###### Six")
    assert [element.tag for element in page.all() if element.tag[0] == "h"] == ["h3", "h6"]


def test_picture_is_published_under_a_digest_of_its_content(example: Example) -> None:
    page = pages_of(example)["lesson/first-words/index.md"]
    name = f"files/jacket-{hashlib.sha256(JACKET).hexdigest()[:8]}.png"
    assert {address: path.read_bytes() for address, path in page.files.items()} == {name: JACKET}
    picture = parse(page.markdown).one("img")
    assert picture.attributes["src"] == f"../../{name}"
    assert picture.attributes["alt"] == "A green rain jacket on its hanger"
    (example.playbooks / "shop/img/jacket.png").write_bytes(JACKET + b" ")
    assert name not in pages_of(example)["lesson/first-words/index.md"].files


@pytest.mark.parametrize("name", ["A b#1?é.PNG", "50%.png", "日本.webp", "x" * 200 + ".png"])
def test_picture_with_an_odd_name_has_an_address(example: Example, name: str) -> None:
    example.write(f"basics/{name}", JACKET)
    example.replace("basics/first-words.yml", "../shop/img/jacket.png", f"'{name.replace('%', '%25')}'")
    (address,) = pages_of(example)["lesson/first-words/index.md"].files
    assert address.removeprefix("files/").replace("-", "").replace(".", "").isalnum()
    assert address.isascii()
    assert len(address) < 100


def test_picture_in_text_is_shown_on_its_page_and_described_elsewhere(example: Example) -> None:
    said = "Spread over ten years it is the cheap one."
    example.replace("shop/outdoor.yml", said, '"![a *worn* jacket](img/jacket.png)"')
    pages = pages_of(example)
    assert parse(pages["objections/outdoor/index.md"].markdown).one("img").attributes["alt"] == "a worn jacket"
    product = parse(pages["product/rain-jacket/index.md"].markdown)
    assert not product.all("img")
    assert "a worn jacket" in product.text


def test_size_is_read_from_the_file_beside_the_playbook(example: Example) -> None:
    playbook = next(playbook for playbook in example.handbook().playbooks if playbook.files)
    name, path = next(iter(playbook.files.items()))
    assert renderer(example, f"{playbook.key}/").size(name) == len(path.read_bytes())
