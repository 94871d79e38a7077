"""Questions made from cards: what they ask, which options they offer, and what an edit elsewhere changes."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from building import pages_of, parse
from countertalk.edition import for_customers, for_staff
from countertalk.handbook import Handbook
from countertalk.model.items import normalized
from countertalk.model.questions.single_choice import SingleChoice
from countertalk.pages import Words, load_words
from countertalk.pages.cards import Deck
from countertalk.pages.inputs import Recorder
from countertalk.pages.practice import _MAX_QUESTIONS, parts_of
from countertalk.resources import templates_folder
from examples import Example, copy_examples, shipped
from planted import planted

OBJECTION = """  - id: {id}
    says: {says}
    category: price
    one_liner: {reply}
    response: {{acknowledge: Yes., explore: How so?, respond: So.}}
"""
REPLIES = {
    "no-time": ("I have no time", "Then we make it short."),
    "no-need": ("I need none", "What do you wear when it rains?"),
    "elsewhere": ("I get it elsewhere", "What do they promise you?"),
    "not-now": ("Not now", "When does the rain stop?"),
}
LIBRARY = "kind: objections\ntitle: {title}\nsummary: More of them.\nitems:\n"

Cards = Mapping[str, Sequence[SingleChoice]]


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words(templates_folder(), "en")


@pytest.fixture
def cards(words: Words) -> Callable[[Handbook], Cards]:
    """All cards of a handbook by playbook."""
    return lambda handbook: Deck(handbook.current, words, Recorder()).draw(handbook.current, 10_000)


def objections(example: Example, names: Sequence[str]) -> Example:
    text = "".join(OBJECTION.format(id=name, says=REPLIES[name][0], reply=REPLIES[name][1]) for name in names)
    path = example.playbooks / "shop/outdoor.yml"
    path.write_text(path.read_text("utf-8") + text, encoding="utf-8")
    return example


def about(found: Cards, playbook: str) -> dict[str, SingleChoice]:
    """The cards of a playbook by where their answer is."""
    return {str(question.learn_more): question for question in found.get(playbook, ())}


def visible(question: SingleChoice) -> list[str]:
    """All that a reader may see of a question."""
    wrong = (text for one in question.wrong for text in (one.text, one.because))
    shown = (question.ask, *question.answers, question.because, *wrong)
    return [*(text.plain() for text in shown if text), str(question.learn_more)]


def said(question: SingleChoice) -> set[str]:
    return {str(one.text) for one in question.wrong}


def test_objection_asks_for_its_reply_among_others(example: Example, cards: Callable[[Handbook], Cards]) -> None:
    found = about(cards(objections(example, list(REPLIES)).handbook()), "objections/outdoor")
    assert set(found) == {f"objections/outdoor#{name}" for name in ("too-expensive", *REPLIES)}
    question = found["objections/outdoor#too-expensive"]
    assert question.type == "single_choice"
    assert question.ask.plain() == "A customer says: “No, that is too expensive” What do you reply?"
    assert question.answers == ("Spread over ten years it is the cheap one.",)
    assert question.because == "They compare with a jacket that lasts one winter."
    assert len(question.wrong) == 3
    belongs = {reply: f"That belongs to “{says}”." for says, reply in REPLIES.values()}
    assert {str(one.text): str(one.because) for one in question.wrong}.items() <= belongs.items()
    other = found["objections/outdoor#no-time"]
    assert str(other.because) == "It is from the page “What customers say outdoors”."


@pytest.mark.parametrize(("others", "wrong"), [(0, None), (1, None), (2, 2), (3, 3), (4, 3)])
def test_card_needs_two_others(
    example: Example, cards: Callable[[Handbook], Cards], others: int, wrong: int | None
) -> None:
    found = about(cards(objections(example, list(REPLIES)[:others]).handbook()), "objections/outdoor")
    question = found.get("objections/outdoor#too-expensive")
    assert (question and len(question.wrong)) == wrong


def test_every_card_of_the_shipped_playbooks_can_be_answered(cards: Callable[[Handbook], Cards]) -> None:
    handbook = for_staff(shipped()).handbook
    found = cards(handbook)
    held = [card for playbook in handbook.current for card in playbook.content.cards]
    assert sum(map(len, found.values())) == len(held) > 100
    assert {card.prompt for card in held} == {"reply", "meaning", "pitch", "only", "benefit"}
    for key, questions in found.items():
        names = [question.id for question in (*handbook.by_key[key].content.page_questions, *questions)]
        assert len(names) == len(set(names)), "two questions share a name"
        for question in questions:
            options = [normalized(text) for text in (*question.answers, *(one.text for one in question.wrong))]
            assert len(options) == len(set(options)) == 4
            assert question.learn_more
            target = handbook.resolve(question.learn_more)
            assert target
            assert target.playbook.key == key


def test_wrong_replies_come_from_cards_of_the_same_sort_nearest_first(
    cards: Callable[[Handbook], Cards],
) -> None:
    handbook = for_staff(shipped()).handbook
    held = {str(card.back): (card.prompt, p) for p in handbook.current for card in p.content.cards}
    for key, questions in cards(handbook).items():
        playbook = handbook.by_key[key]
        for question in questions:
            sort, _ = held[str(question.answers[0])]
            beside = [p for asks, p in (held[text] for text in said(question)) if asks == sort]
            assert len(beside) == 3
            if sum(card.prompt == sort for card in playbook.content.cards) > 3:
                assert {p.key for p in beside} == {key}
            elif sum(asks == sort and p.section == playbook.section for asks, p in held.values()) > 3:
                assert {p.section for p in beside} == {playbook.section}


def test_every_reply_is_a_wrong_option_equally_often(cards: Callable[[Handbook], Cards]) -> None:
    terms = cards(for_staff(shipped()).handbook)["glossary/marketing-and-sales"]
    assert set(Counter(text for question in terms for text in said(question)).values()) == {3}


def test_same_words_are_never_a_wrong_reply(example: Example, cards: Callable[[Handbook], Cards]) -> None:
    example = objections(example, ["no-time", "no-need", "elsewhere"])
    example.replace("shop/outdoor.yml", "Then we make it short.", "spread over ten years it is the cheap one")
    example.replace("shop/outdoor.yml", "says: I need none", "says: no that is too expensive")
    found = about(cards(example.handbook()), "objections/outdoor")
    assert "objections/outdoor#too-expensive" not in found, "one other is left to choose from"
    assert said(found["objections/outdoor#elsewhere"]) >= {"What do you wear when it rains?"}
    assert len(found["objections/outdoor#elsewhere"].wrong) == 2, "what two of them reply is there once"


def test_new_card_changes_nothing_elsewhere_and_at_most_one_choice_nearby(
    example: Example, cards: Callable[[Handbook], Cards]
) -> None:
    objections(example, ["no-time", "no-need", "elsewhere"])
    before = cards(example.handbook())
    head = LIBRARY.format(title="Elsewhere")
    example.write("basics/more.yml", head + OBJECTION.format(id="far", says="Far", reply="Not at all."))
    example.replace(
        "basics/words.yml", "  - id: membrane", "  - {id: felt, term: Felt, definition: Wool.}\n  - id: membrane"
    )
    after = cards(example.handbook())
    assert after["objections/outdoor"] == before["objections/outdoor"]
    says, new = REPLIES["not-now"]
    first = OBJECTION.format(id="not-now", says=says, reply=new)
    example.replace("shop/outdoor.yml", "items:\n", f"items:\n{first}")
    beside = about(cards(example.handbook()), "objections/outdoor")
    old = about(before, "objections/outdoor")
    assert set(beside) - set(old) == {"objections/outdoor#not-now"}
    assert {key: said(beside[key]) - said(old[key]) for key in old if said(beside[key]) != said(old[key])} == {
        key: {new} for key in old if new in said(beside[key])
    }
    assert {key: (one.id, one.fingerprint) for key, one in old.items()} == {
        key: (beside[key].id, beside[key].fingerprint) for key in old
    }


def test_name_and_key_of_a_card_stay_while_its_reply_does(example: Example, cards: Callable[[Handbook], Cards]) -> None:
    def one() -> tuple[str, str]:
        found = about(cards(example.handbook()), "objections/outdoor")["objections/outdoor#too-expensive"]
        return found.id, found.fingerprint

    objections(example, ["no-time", "no-need", "elsewhere"])
    name, key = one()
    example.replace("shop/outdoor.yml", "says: No, that is too expensive", "says: That costs too much")
    example.replace(
        "shop/outdoor.yml", "Spread over ten years it is the cheap one.", "Spread over ten years, it is the cheap one!"
    )
    example.replace("shop/outdoor.yml", "Then we make it short.", "We make it short, then.")
    assert one() == (name, key)
    example.replace("shop/outdoor.yml", "it is the cheap one!", "it is not dear!")
    assert one()[0] == name
    assert one()[1] != key


def test_line_is_shown_literally_and_a_text_as_markup(example: Example, cards: Callable[[Handbook], Cards]) -> None:
    objections(example, ["no-time", "no-need", "elsewhere"])
    example.replace("shop/outdoor.yml", "says: No, that is too expensive", "says: 'a *b* [c](d) {e} & <f>'")
    features = "".join(f"  - {{id: f{n}, feature: A *wide* {n}, benefit: Dry {n}.}}\n" for n in range(3))
    example.replace("shop/rain-hat.yml", "features:\n", f"features:\n{features}")
    found = cards(example.handbook())
    line = about(found, "objections/outdoor")["objections/outdoor#too-expensive"].ask
    assert line.plain() == "A customer says: “a *b* [c](d) {e} & <f>” What do you reply?"
    text = about(found, "product/rain-hat")["product/rain-hat#f0"].ask
    assert text.plain() == "Rain hat: “A wide 0”. What does the customer gain?"


def test_new_sort_of_card_needs_no_new_words(words: Words) -> None:
    assert words.card("drill", what="a", title="b") == words("cards.any", what="a", title="b")
    assert words.card("meaning", what="a", title="b") == words("cards.meaning", what="a")


def test_cards_for_customers_contain_only_what_they_may_see(tmp_path: Path, cards: Callable[[Handbook], Cards]) -> None:
    handbook, sown = planted(copy_examples(tmp_path / "examples").handbook(), tmp_path)
    theirs, ours = (
        [text for questions in cards(one).values() for question in questions for text in visible(question)]
        for one in (for_customers(handbook).handbook, handbook)
    )
    assert theirs
    assert [word for word in sown.secret if any(word in one for one in theirs)] == []
    assert [word for word in sown.secret if any(word in one for one in ours)]


# -- the page of a role


def page(example: Example) -> str:
    return pages_of(example)["role/associate/practice/index.md"].markdown


def test_role_practises_all_questions_of_its_playbooks(example: Example) -> None:
    objections(example, list(REPLIES))
    example.replace("basics/quizzes/first-words.yml", "kind: quiz", "kind: quiz\naudience: [trainer]")
    questions = parse(page(example)).all("div", class_="ct-q")
    names = [question.attributes["data-ct-item"] for question in questions]
    assert "product/rain-jacket#dry" in names
    assert sum(name.startswith("objections/outdoor#card-") for name in names) == 5
    assert len(names) == len(set(names)) == 6, "and none of others"
    trainers = pages_of(example)["role/trainer/practice/index.md"].markdown
    assert 'data-ct-item="quiz/first-words#silence"' in trainers


def test_question_is_known_by_all_its_former_names(example: Example) -> None:
    example.replace("shop/rain-jacket.yml", "kind: product", "kind: product\nwas: [anorak, coat]")
    example.replace("shop/rain-jacket.yml", "  - id: dry", "  - id: dry\n    was: wet")
    (question,) = (
        one
        for one in parse(page(example)).all("div", class_="ct-q")
        if one.attributes["data-ct-item"] == "product/rain-jacket#dry"
    )
    assert json.loads(question.attributes["data-ct-was"]) == [
        "product/rain-jacket#wet",
        "product/anorak#dry",
        "product/anorak#wet",
        "product/coat#dry",
        "product/coat#wet",
    ]


def test_page_hides_answers_until_opened_and_repeats_no_name(example: Example) -> None:
    example.write(
        "basics/more.yml",
        "kind: glossary\ntitle: More\nsummary: More.\nterms:\n"
        + "".join(f"  - {{id: t{n}, term: TERM{n}, definition: Meaning number {n}.}}\n" for n in range(4)),
    )
    found = parse(page(example))
    assert sum("What does “TERM" in one.text for one in found.all("p", class_="ct-q__ask")) == 4
    assert found.all("a", class_="ct-term") == []
    for question in found.all("div", class_="ct-q"):
        details = question.one("details", class_="ct-q__answer")
        assert "open" not in details.attributes
        assert "Right answer" in details.text
    ids = [element.attributes["id"] for element in found.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))


def test_role_links_to_its_practice_if_there_is_any(example: Example) -> None:
    def links() -> list[str]:
        role = parse(pages_of(example)["role/associate/index.md"].markdown)
        return [link.attributes["href"] for link in role.all("a") if link.text == "Practise for three minutes"]

    assert links() == ["../../role/associate/practice/"]
    example.replace("basics/quizzes/first-words.yml", "kind: quiz", "kind: quiz\naudience: [trainer]")
    example.replace("shop/rain-jacket.yml", "kind: product", "kind: product\naudience: [trainer]")
    assert links() == []
    assert "role/associate/practice/index.md" not in pages_of(example)


def test_page_has_a_limit_of_questions_and_drops_cards_first(example: Example, words: Words) -> None:
    terms = "".join(f"  - {{id: t{n}, term: Term {n}, definition: Meaning {n}.}}\n" for n in range(_MAX_QUESTIONS))
    example.write("basics/more.yml", "kind: glossary\ntitle: More\nsummary: More.\nterms:\n" + terms)
    handbook = example.handbook()
    deck = Deck(handbook.current, words, Recorder())

    def names() -> set[str]:
        return {one.names[0] for part in parts_of(handbook.current, deck) for one in part.asked}

    assert len(names()) == _MAX_QUESTIONS
    assert {"quiz/first-words#silence", "quiz/first-words#first-move", "product/rain-jacket#dry"} <= names()
    before = names()
    example.replace("basics/more.yml", "  - {id: t0,", "  - {id: new, term: New, definition: New one.}\n  - {id: t0,")
    handbook = example.handbook()
    deck = Deck(handbook.current, words, Recorder())
    assert len(before - names()) <= 1
