"""A conversation that is played in the page, step by step to its end, and resumes at the next visit."""

from __future__ import annotations

from collections.abc import Iterator

from selenium.webdriver.common.keys import Keys

from browser.engines import PHONE, Browser
from browser.pages.page import BUTTONS_AND_FIELDS, barriers, loaded, start_scripts_again, top_of
from browser.pages.scenario import (
    CHOICE,
    CONVERSATION,
    DECIDED,
    PLAY_BUTTONS,
    PLAY_STATUS,
    PLAYED,
    PLAYED_BOX,
    SAID,
    SCENE,
    SCENE_LINKS,
    TREE,
    TREE_GROUP,
    TREE_LINKS,
    TREE_WAY,
    WAY,
    WHY,
    choose,
    focused,
    marks,
    numbers_in_diagram,
    opened,
    play,
    playing,
    press,
    recorded,
    result,
    talk,
)
from browser.pages.storage import stored
from browser.served import Served
from examples import Example
from samples.conversations import AGAIN, ASK, CLAIM, INSIST, MEMBRANE, POUR, SCENARIO, TEN


def test_conversation_grows_to_its_end(browser: Browser, talks: Served) -> None:
    play(browser, talks)
    assert talk(browser) == ["That is dear."]
    assert browser.shown(SCENE) == [], "the steps for who has no script are not shown a second time"
    choose(browser, CLAIM)
    assert talk(browser) == ["That is dear.", CLAIM, "I doubt it."]
    assert browser.texts(WHY) == ["You argue."]
    choose(browser, POUR, MEMBRANE)
    said = ["That is dear.", CLAIM, "I doubt it.", POUR, "One winter.", MEMBRANE, "I will sleep on it."]
    assert talk(browser) == said
    assert browser.shown(CHOICE) == []
    assert "The conversation ends here. 60 of 100 points. 80 are needed to pass." in result(browser)
    assert recorded(browser) == 0.6


def test_deciding_choice_is_shown_and_a_detour_is_not(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM, POUR, MEMBRANE)
    assert browser.texts(DECIDED) == [
        f"{MEMBRANE} You lecture. From here on, 60 points were the most that you could reach."
    ]
    press(browser, "Take it back")
    choose(browser, TEN)
    assert browser.texts(DECIDED) == []
    assert "Every choice kept the best end within reach." in result(browser)
    assert "100 of 100 points. You have passed. You took one step back." in result(browser)


def test_any_number_of_steps_can_be_undone(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM, POUR, AGAIN)
    for length in (5, 3, 1):
        press(browser, "Take it back")
        assert len(talk(browser)) == length
    assert "Take it back" not in browser.texts(PLAY_BUTTONS)
    choose(browser, ASK)
    opened(browser, talks)
    choose(browser, TEN)
    assert "You took 3 steps back." in result(browser), "they are kept with the conversation"
    press(browser, "Start again")
    assert talk(browser) == ["That is dear."]
    choose(browser, ASK, TEN)
    assert "back" not in result(browser)


def test_focus_and_live_region_follow(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM)
    status = browser.one(PLAY_STATUS)
    assert focused(browser) == f"You said\n{CLAIM}"
    assert status.get_attribute("textContent") == "You argue. I doubt it. What do you say?"
    press(browser, "Take it back")
    assert focused(browser) == "The other\nThat is dear."
    choose(browser, ASK, TEN)
    assert focused(browser) == f"You said\n{TEN}"
    assert str(status.get_attribute("textContent")).strip().startswith("I take it. The conversation ends here. 100")
    press(browser, "Start again")
    assert focused(browser) == "The other\nThat is dear."


def test_conversation_is_played_with_the_keyboard_alone(browser: Browser, talks: Served) -> None:
    play(browser, talks)
    browser.shown(CHOICE)[1].send_keys(Keys.ENTER)
    for keys in ((Keys.TAB, Keys.ENTER), (Keys.TAB, Keys.TAB, " ")):
        for key in keys:
            browser.active().send_keys(key)
    assert talk(browser)[1::2] == [CLAIM, POUR, MEMBRANE]
    for key in (Keys.TAB, Keys.ENTER):
        browser.active().send_keys(key)
    assert talk(browser)[1::2] == [CLAIM, POUR], "after the end, the first button takes back"


def test_page_does_not_jump(browser: Browser, talks: Served) -> None:
    """New lines appear where the choices were: nothing above them moves."""
    browser.screen(PHONE)
    play(browser, talks)
    browser.run("document.querySelector(arguments[0]).scrollIntoView({behavior: 'instant'})", CONVERSATION)
    before = top_of(browser, SAID)
    browser.run("document.querySelector(arguments[0]).click()", CHOICE)
    assert top_of(browser, SAID) == before


def test_tree_opens_at_the_end_and_shows_the_path_taken(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM)
    assert browser.shown(TREE) == [], "it would give the rest away"
    choose(browser, POUR, TEN)
    found = marks(browser)
    assert [text[: text.index(":")] for text in found] == ["✓ You said this"] * 3 + ["✓ It ended here"]
    assert [any(said in text for text in found) for said in (CLAIM, POUR, TEN, "I take it.")] == [True] * 4
    assert "✓ marks the way that you took." in browser.one(TREE_GROUP).text
    for other in (ASK, INSIST, MEMBRANE, "Then no."):
        assert other in browser.one(TREE).text
    assert sorted(one for one in numbers_in_diagram(browser) if "✓" in one) == ["✓ 1", "✓ 2", "✓ 3", "✓ 4"]
    press(browser, "Take it back")
    assert browser.shown(TREE) == []
    assert browser.all(WAY) == []
    assert [one for one in numbers_in_diagram(browser) if "✓" in one] == []


def test_step_visited_twice_is_marked_once(browser: Browser, talks: Served) -> None:
    play(browser, talks, ASK, AGAIN, ASK, TEN)
    assert len(browser.all(TREE_WAY)) == 4


def test_better_result_stays_and_is_shown(browser: Browser, talks: Served) -> None:
    play(browser, talks, ASK, MEMBRANE)
    press(browser, "Start again")
    assert "Your best so far: 60 of 100 points." in browser.one(PLAYED_BOX).text
    choose(browser, CLAIM, INSIST)
    assert recorded(browser) == 0.6
    press(browser, "Start again")
    choose(browser, ASK, TEN)
    assert recorded(browser) == 1


def test_conversation_without_scores_counts_as_it_ends(browser: Browser, example: Example) -> None:
    text = SCENARIO.replace(", score: 100", "").replace(", score: 60", "").replace(", score: 10}", "}")
    with playing(browser, example, ASK, text=text):
        assert recorded(browser) is None
        choose(browser, MEMBRANE)
        assert recorded(browser) == 1
        assert result(browser) == "The conversation ends here."


def test_next_visit_resumes_the_conversation(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM, POUR)
    opened(browser, talks)
    assert talk(browser)[1::2] == [CLAIM, POUR]
    assert browser.run("return scrollY") == 0, "the page begins where it begins"
    press(browser, "Go on where you were")
    assert focused(browser) == "The other\nOne winter."
    choose(browser, TEN)
    assert recorded(browser) == 1
    opened(browser, talks)
    assert "100 of 100 points" in result(browser)
    assert "Go on where you were" not in browser.texts(PLAY_BUTTONS)


def test_link_to_a_step_takes_precedence_over_what_is_kept(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM, POUR)
    before = stored(browser)
    opened(browser, talks, f"{PLAYED}#doubts")
    assert talk(browser) == ["I doubt it."]
    choose(browser, INSIST)
    assert "10 of 100 points" in result(browser)
    assert recorded(browser) is None
    assert stored(browser) == before, "what is tried is not kept"
    press(browser, "Go on where you were")
    assert talk(browser)[1::2] == [CLAIM, POUR]
    browser.reload()
    assert talk(browser)[1::2] == [CLAIM, POUR]
    opened(browser, talks, f"{PLAYED}#opening")
    assert talk(browser) == ["That is dear."]
    assert stored(browser) == before
    press(browser, "Go on where you were")
    assert talk(browser)[1::2] == [CLAIM, POUR]


def test_step_of_the_tree_can_be_tried(browser: Browser, talks: Served) -> None:
    play(browser, talks, ASK, TEN)
    before = stored(browser)
    (link,) = (one for one in browser.shown(TREE_LINKS) if one.text.endswith("step 2"))
    browser.click(link)
    assert talk(browser) == ["I doubt it."]
    assert focused(browser) == "The other\nI doubt it."
    assert "#" not in browser.driver.current_url, "the next visit goes on with what is kept"
    assert "You are trying it from this step on." in browser.one(PLAYED_BOX).text
    choose(browser, POUR)
    press(browser, "Start again")
    assert talk(browser) == ["I doubt it."]
    assert stored(browser) == before
    browser.run("location.hash = 'winter'")
    browser.until(lambda: talk(browser) == ["One winter."])
    press(browser, "Go on where you were")
    assert talk(browser)[1::2] == [ASK, TEN]


def test_scripts_that_start_twice_bind_once(browser: Browser, talks: Served) -> None:
    play(browser, talks)
    again = start_scripts_again(browser)
    assert again > 0
    assert len(browser.all(CONVERSATION)) == 1
    choose(browser, CLAIM)
    assert talk(browser) == ["That is dear.", CLAIM, "I doubt it."]


def test_conversation_works_by_links_without_scripts(browser: Browser, talks: Served) -> None:
    browser.without_scripts()
    browser.open(talks(PLAYED))
    assert browser.shown(BUTTONS_AND_FIELDS) == []
    for link in (CLAIM, "Go on", POUR, "Go on", TEN):
        (found,) = (one for one in browser.shown(SCENE_LINKS) if one.text == link)
        browser.click(found)
    assert "100 of 100 points" in browser.texts(SCENE)[0]


def states(browser: Browser, site: Served) -> Iterator[str]:
    """Every state of a shipped conversation, one after the other."""
    loaded(browser, site("scenario/jacket-too-expensive/"))
    browser.one(CHOICE)
    yield "begun"
    browser.click(browser.shown(CHOICE)[0])
    yield "in the middle"
    browser.click(browser.shown(CHOICE)[1])
    yield "ended"
    browser.click(browser.shown(TREE_LINKS)[2])
    yield "tried"


def test_conversation_is_accessible(browser: Browser, site: Served) -> None:
    for state in states(browser, site):
        assert barriers(browser) == {}, state
