"""The search over the shipped playbooks: how it opens, what it says, by keyboard, and when something is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser.engines import DESKTOP, PHONE, Browser
from browser.pages import device
from browser.pages.finder import (
    ACTIVE,
    AGAIN,
    ANY_FINDER,
    BREAK,
    DELAY,
    DID_YOU_MEAN,
    DIRECTION,
    FILTER_FIELDS,
    FILTER_TITLE,
    FIND_BUTTON,
    FIND_CLOSE,
    FIND_FIELD,
    FIND_LINK,
    FIND_NOTES,
    FIND_ROLE,
    FIND_ROWS,
    GROUPS,
    HIT_ABOUT,
    HIT_COPY,
    HIT_FACT,
    HIT_MARKS,
    HIT_STATE,
    HIT_WORDS,
    HITS,
    MARKED_IN_QUESTIONS,
    MISSED,
    NO_HIGHLIGHTS,
    PAGE_MARKS,
    PLACE,
    RUNS,
    TOO_SMALL,
    TOO_WIDE,
    active,
    addresses,
    ask,
    choose,
    fetched,
    filter_field,
    is_open,
    kept,
    marked_on_page,
    open_finder,
    press,
    put_query,
    search,
    status,
    titles,
    until_said,
)
from browser.pages.page import barriers, loaded, top_of, violations
from browser.served import Served, served
from countertalk.model import Visibility
from countertalk.outputs.mkdocs import build
from countertalk.project import publish_project, read_project
from examples import PROJECT, copy_handbook
from sites import SHIPPED_DAY, built

ROLE = "role/store_associate/"
NOTHING = "zzxxqqzz"
HOSTILE = {
    "ten thousand letters": "a" * 10_000,
    "ten thousand words": "jacket " * 1_500,
    "signs": "?!§$%&/()=`´+*~#-_.:,;<>|^°",
    "control characters": "jac\u0000ket\u0007\u001b[31m\u202e\ufeff",
    "markup": "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "prototype": "__proto__",
    "constructor": "constructor hasOwnProperty toString",
    "regular expression": "(a+)+$ [a-z]{1,99999} .*",
    "placeholders": "{query} {n} {instead}",
}


# -- how it opens and closes


@pytest.mark.requests
def test_nothing_of_the_search_is_fetched_before_it_is_opened(browser: Browser, site: Served) -> None:
    browser.requests()
    loaded(browser, site(ROLE))
    assert fetched(browser) == []
    browser.click(FIND_LINK)
    browser.until(lambda: browser.shown(HITS), "what the role uses most is not there")
    assert [one.removeprefix(site()) for one in fetched(browser)][:2] == ["assets/find.js", "assets/search/index.js"]


def by_slash(browser: Browser) -> None:
    ActionChains(browser.driver).send_keys("/").perform()


def by_control_k(browser: Browser) -> None:
    ActionChains(browser.driver).key_down(Keys.CONTROL).send_keys("k").key_up(Keys.CONTROL).perform()


def by_command_k(browser: Browser) -> None:
    browser.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', metaKey: true, bubbles: true }))")


def by_button(browser: Browser) -> None:
    browser.click(FIND_LINK)


@pytest.mark.parametrize("opening", [by_button, by_slash, by_control_k, by_command_k])
def test_it_is_opened_and_takes_what_is_typed_at_once(
    browser: Browser, site: Served, opening: Callable[[Browser], None]
) -> None:
    loaded(browser, site())
    opening(browser)
    assert is_open(browser), "before any file has arrived"
    ActionChains(browser.driver).send_keys("104233").perform()
    browser.until(lambda: browser.shown(HITS), "nothing is found")
    assert browser.one(FIND_FIELD).get_attribute("value") == "104233"
    assert addresses(browser, site)[0] == "product/alpine-shell/"
    assert browser.complaints() == []


def test_slash_is_a_letter_where_somebody_types(browser: Browser, site: Served) -> None:
    device.open_settings(browser, site)
    field = browser.one(device.NAME_FIELD)
    field.send_keys("A/B")
    assert field.get_attribute("value") == "A/B"
    assert not is_open(browser)


@pytest.mark.parametrize("closing", ["Escape", "button"])
def test_closing_returns_the_focus_and_empties_the_address(browser: Browser, site: Served, closing: str) -> None:
    open_finder(browser, site)
    ask(browser, "jacket")
    browser.until(lambda: browser.driver.current_url == site("?q=jacket"), "it is not in the address")
    if closing == "Escape":
        press(browser, "ESCAPE")
    else:
        browser.click(FIND_CLOSE)
    browser.until(lambda: browser.driver.current_url == site(), "it stays in the address")
    assert not is_open(browser)
    assert browser.active() == browser.one(FIND_LINK)
    browser.click(FIND_LINK)
    assert browser.one(FIND_FIELD).get_attribute("value") == ""


def test_reload_and_shared_link_show_the_same(browser: Browser, site: Served) -> None:
    found = search(browser, site, "too expensive")
    browser.until(lambda: "?q=too+expensive" in browser.driver.current_url, "it is not in the address")
    browser.reload()
    browser.until(lambda: browser.shown(HITS), "it is not open")
    assert addresses(browser, site) == found


def test_back_leads_to_the_results(browser: Browser, site: Served) -> None:
    found = search(browser, site, "is it really waterproof")
    press(browser, "ARROW_DOWN", "ENTER")
    browser.until(lambda: "is-it-waterproof" in browser.driver.current_url)
    browser.driver.back()
    browser.until(lambda: browser.shown(HITS), "the results are gone")
    assert addresses(browser, site) == found


# -- the result is the answer


def test_result_says_price_what_to_say_and_whether_it_is_current(browser: Browser, site: Served) -> None:
    browser.on_day(SHIPPED_DAY)
    assert search(browser, site, "104233")[0] == "product/alpine-shell/"
    assert titles(browser)[0] == "Alpine Shell jacket"
    assert browser.texts(HIT_FACT)[0] == "179 €"
    assert browser.texts(HIT_WORDS)[0].startswith("This one keeps you dry")
    assert browser.texts(HIT_ABOUT)[0].startswith("Product · Northway: the outdoor shop")
    assert browser.texts(HIT_STATE)[0] == "verified"


def test_result_that_is_overdue_says_so(browser: Browser, site: Served) -> None:
    browser.on_day(date(2030, 1, 1))
    search(browser, site, "104233")
    assert browser.texts(HIT_STATE)[0] == "overdue"


COPYING = """
window.copied = [];
Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void window.copied.push(text) } });
"""


def test_answer_is_copied(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPYING)
    search(browser, site, "104233")
    browser.click(HIT_COPY)
    browser.until(lambda: browser.texts(HIT_COPY)[0].startswith("Copied"))
    assert browser.run("return copied") == [browser.texts(HIT_WORDS)[0]]
    assert is_open(browser)


def test_copying_that_is_refused_selects_the_words(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPYING.replace("void window.copied.push(text)", "Promise.reject(text)"))
    search(browser, site, "104233")
    browser.click(HIT_COPY)
    words = browser.texts(HIT_WORDS)[0]
    browser.until(lambda: browser.run("return getSelection().toString().trim()") == words)


def test_misspelling_is_never_shown(browser: Browser, site: Served) -> None:
    search(browser, site, "ankorak")
    assert "ankorak" not in browser.run("return document.body.innerText").casefold()


def test_letters_found_are_marked(browser: Browser, site: Served) -> None:
    search(browser, site, "WATERPR")
    assert "waterpr" in browser.texts(HIT_MARKS)


def test_result_leads_to_its_item_where_it_is_marked(browser: Browser, site: Served) -> None:
    search(browser, site, "is it really waterproof")
    browser.click(HITS)
    browser.until(lambda: browser.run("return document.querySelector(':target')?.id") == "is-it-waterproof")
    browser.until(lambda: marked_on_page(browser))
    assert {one.casefold() for one in marked_on_page(browser)} >= {"waterproof", "really"}
    assert -1 <= top_of(browser, ":target") < PHONE[1]
    assert browser.complaints() == []


def test_page_without_an_item_goes_to_what_was_found(browser: Browser, site: Served) -> None:
    loaded(browser, site("lesson/qualified-leads/?h=webinar"))
    browser.until(lambda: marked_on_page(browser))
    assert browser.run("return scrollY") > 0


def test_browser_without_highlights_gets_elements(browser: Browser, site: Served) -> None:
    browser.before_scripts(NO_HIGHLIGHTS)
    loaded(browser, site("product/alpine-shell/?h=JACKET"))
    browser.until(lambda: browser.all(PAGE_MARKS))
    assert {one.casefold() for one in marked_on_page(browser)} == {"jacket"}
    assert browser.complaints() == []


def test_questions_and_fields_are_not_marked(browser: Browser, site: Served) -> None:
    loaded(browser, site("quiz/alpine-range/?h=jacket+alpine"))
    browser.until(lambda: marked_on_page(browser))
    assert browser.run(MARKED_IN_QUESTIONS) == []


def test_did_you_mean_can_be_taken(browser: Browser, site: Served) -> None:
    search(browser, site, "jakcet")
    (wanted,) = browser.texts(DID_YOU_MEAN)
    assert wanted == "Did you mean “jacket”?"
    browser.click(DID_YOU_MEAN)
    browser.until(lambda: not browser.shown(DID_YOU_MEAN))
    assert browser.one(FIND_FIELD).get_attribute("value") == "jacket"
    assert browser.active() == browser.one(FIND_FIELD)


def test_words_that_nothing_has_are_named(browser: Browser, site: Served) -> None:
    search(browser, site, f"{NOTHING} jacket")
    assert browser.texts(FIND_NOTES) == [f"Nothing was found for: {NOTHING}"]


def test_all_results_are_shown_on_demand(browser: Browser, site: Served) -> None:
    assert len(search(browser, site, "jacket")) == 10
    (more,) = browser.texts(AGAIN)
    n = int("".join(filter(str.isdigit, more)))
    assert more == f"Show all {n} results"
    assert status(browser) == f"{n} results"
    browser.click(AGAIN)
    browser.until(lambda: not browser.shown(AGAIN))
    assert len(set(addresses(browser, site))) >= n
    assert browser.active() == browser.one(FIND_FIELD)


# -- by keyboard


@pytest.mark.desk
def test_keys_move_through_the_results(browser: Browser, site: Served) -> None:
    search(browser, site, "jacket")
    known = titles(browser)
    browser.one(FIND_FIELD).send_keys(Keys.HOME)
    assert browser.all(ACTIVE) == [], "Home is the field's as long as no row is active"
    for keys, title in [
        (["ARROW_DOWN"], known[0]),
        (["ARROW_DOWN", "ARROW_DOWN"], known[2]),
        (["ARROW_UP"], known[1]),
        (["HOME"], known[0]),
    ]:
        press(browser, *keys)
        assert active(browser) == title
    press(browser, "END")
    assert active(browser).startswith("Show all")
    press(browser, "ARROW_DOWN")
    assert browser.all(ACTIVE) == [], "behind the last row is the field"
    press(browser, "ARROW_UP")
    assert active(browser).startswith("Show all")
    assert browser.active() == browser.one(FIND_FIELD)


@pytest.mark.desk
def test_copy_button_is_reached_and_pressed_by_keys(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPYING)
    search(browser, site, "104233")
    press(browser, "ARROW_DOWN", "ARROW_RIGHT", "ENTER")
    browser.until(lambda: browser.run("return copied.length") == 1)
    press(browser, "ARROW_LEFT", "ENTER")
    browser.until(lambda: "/product/alpine-shell/" in browser.driver.current_url)


@pytest.mark.desk
def test_enter_opens_the_first_result_even_before_it_is_there(browser: Browser, site: Served) -> None:
    open_finder(browser, site)
    browser.one(FIND_FIELD).send_keys("104233", Keys.ENTER)
    browser.until(lambda: "/product/alpine-shell/" in browser.driver.current_url)


# -- filters


def test_filters_narrow_the_results_and_can_be_dropped(browser: Browser, site: Served) -> None:
    search(browser, site, "jacket")
    browser.click(FILTER_TITLE)
    browser.until(lambda: browser.shown(FILTER_FIELDS))
    choose(browser, filter_field(browser, "Kind"), "Product")
    browser.until(lambda: all("Product" in one for one in browser.texts(HIT_ABOUT)))
    assert browser.texts(FILTER_TITLE) == ["Filters (1)"]
    choose(browser, filter_field(browser, "Section"), "PlanBoard")
    until_said(browser, "No results with these filters.")
    assert barriers(browser) == {}
    browser.click(FIND_BUTTON)
    browser.until(lambda: browser.shown(HITS))
    assert browser.texts(FILTER_TITLE) == ["Filters"]
    assert browser.active() == browser.one(FIND_FIELD)


def test_filter_says_how_many_results_each_choice_leaves(browser: Browser, site: Served) -> None:
    search(browser, site, "104233")
    browser.click(FILTER_TITLE)
    field = filter_field(browser, "Kind")
    browser.until(lambda: "Product (1)" in str(field.get_attribute("textContent")))


# -- whose search it is


def test_recent_searches_can_be_taken_again_and_removed(browser: Browser, site: Served) -> None:
    for query in ("waterproof", "104233"):
        search(browser, site, query)
        browser.run("document.querySelector(arguments[0]).click()", HITS)
        browser.until(lambda: "?h=" in browser.driver.current_url)
    open_finder(browser, site)
    browser.until(lambda: browser.texts(AGAIN) == ["104233", "waterproof"])
    browser.click(HIT_COPY)
    browser.until(lambda: browser.texts(AGAIN) == ["waterproof"])
    browser.click(AGAIN)
    browser.until(lambda: browser.shown(HITS))
    assert browser.one(FIND_FIELD).get_attribute("value") == "waterproof"


def test_what_is_kept_of_the_search_is_forgotten_with_the_reader(browser: Browser, site: Served) -> None:
    open_finder(browser, site, ROLE)
    browser.until(lambda: kept(browser) == {".role#page": "store_associate"})
    search(browser, site, "waterproof")
    browser.run("document.querySelector(arguments[0]).click()", HITS)
    browser.until(lambda: len(kept(browser)) == 2)
    device.give_name(browser, site, "Anna", along=False)
    browser.until(lambda: browser.texts(device.PROFILE_NAME) == ["Anna"])
    open_finder(browser, site)
    browser.until(lambda: browser.shown(FIND_ROLE))
    assert browser.texts(AGAIN) == []
    device.open_settings(browser, site)
    device.press(browser, "Finish")
    browser.until(lambda: not browser.texts(device.PROFILE_NAME))
    device.open_settings(browser, site)
    device.press(browser, "Finish and clear")
    device.press(browser, "Really clear everything that was done here without a name?")
    browser.until(lambda: kept(browser) == {}, "it is still there")


def test_before_anything_is_typed_there_is_what_the_role_uses_most(browser: Browser, site: Served) -> None:
    """The role of the page of a role on which the search was opened last, until readers say which one they have."""
    open_finder(browser, site)
    browser.until(lambda: browser.shown(FIND_ROLE))
    assert browser.shown(HITS) == []
    for role, name in (("sales_rep", "Sales representative"), ("store_manager", "Store manager")):
        loaded(browser, site(f"role/{role}/"))
        browser.click(FIND_LINK)
        browser.until(lambda: browser.attributes(GROUPS, "aria-label") == [f"Used most: {name}"], role)  # noqa: B023
    choose(browser, browser.one(FIND_ROLE), "Store associate")
    browser.until(lambda: browser.attributes(GROUPS, "aria-label") == ["Used most: Store associate"])
    loaded(browser, site("role/sales_rep/"))
    browser.click(FIND_LINK)
    browser.until(lambda: browser.shown(HITS))
    assert browser.attributes(GROUPS, "aria-label") == ["Used most: Store associate"]


# -- what was not found


def test_nothing_found_says_so_and_is_told_once(browser: Browser, site: Served) -> None:
    browser.before_scripts(MISSED)
    open_finder(browser, site)
    ask(browser, NOTHING[:-1])
    browser.one(FIND_FIELD).send_keys(NOTHING[-1])
    until_said(browser, f"No results for “{NOTHING}”")
    browser.until(lambda: browser.run("return missed") == [NOTHING], "it is not told")
    ask(browser, "jacket")
    browser.until(lambda: browser.shown(HITS))
    ask(browser, NOTHING)
    until_said(browser, "No results")
    press(browser, "ESCAPE")
    browser.until(lambda: not is_open(browser))
    assert browser.run("return missed") == [NOTHING]


def test_leaving_tells_at_once(browser: Browser, site: Served) -> None:
    browser.before_scripts(MISSED)
    open_finder(browser, site)
    ask(browser, NOTHING)
    until_said(browser, "No results")
    press(browser, "ESCAPE")
    browser.until(lambda: browser.run("return missed") == [NOTHING])


def test_what_was_not_found_is_on_my_progress(browser: Browser, site: Served) -> None:
    browser.before_scripts(MISSED)
    open_finder(browser, site)
    ask(browser, NOTHING)
    browser.until(lambda: browser.run("return missed") == [NOTHING])
    loaded(browser, site("progress/"))
    browser.until(lambda: NOTHING in browser.run("return document.body.innerText"))


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_any_query_is_answered_in_time_and_shown_as_text(browser: Browser, site: Served, query: str) -> None:
    open_finder(browser, site)
    ask(browser, "104233")
    browser.until(lambda: browser.shown(HITS))
    before = status(browser)
    browser.run("window.before = performance.now()")
    put_query(browser, query)
    browser.until(lambda: status(browser) != before, "it is not answered")
    assert browser.run("return performance.now() - window.before") < 2_000
    assert browser.run(RUNS) is False
    assert browser.complaints() == []


def test_later_answers_are_never_replaced_by_earlier_ones(browser: Browser, site: Served) -> None:
    browser.before_scripts(DELAY)
    open_finder(browser, site)
    browser.until(lambda: browser.shown(FIND_ROLE))
    browser.run("window.isSlow = true")
    ask(browser, "104233")
    browser.until(lambda: browser.run("return late.length"))
    ask(browser, NOTHING)
    until_said(browser, "No results")
    browser.run("for (const load of late) load()")
    browser.until(
        lambda: browser.run("return Object.keys(countertalk.search).some((one) => one.startsWith('entries'))")
    )
    browser.run_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    assert browser.shown(HITS) == []
    assert "No results" in status(browser)


# -- files that are missing


@pytest.mark.parametrize("file", ["search/index", "search/words-", "search/numbers-", "search/entries-"])
def test_missing_file_is_said_and_tried_again(browser: Browser, site: Served, file: str) -> None:
    browser.before_scripts(BREAK % file)
    open_finder(browser, site)
    ask(browser, "jacket 104233")
    until_said(browser, "The search could not be loaded.")
    assert barriers(browser) == {}
    browser.run("window.broken = ''")
    browser.click(FIND_BUTTON)
    browser.until(lambda: browser.shown(HITS), "it was not tried again")


def test_script_of_the_search_is_tried_again(browser: Browser, site: Served) -> None:
    browser.before_scripts(BREAK % "/find.js")
    open_finder(browser, site)
    ask(browser, "104233")
    press(browser, "ESCAPE")
    browser.run("window.broken = ''")
    browser.click(FIND_LINK)
    browser.until(lambda: browser.shown(HITS), "it was not tried again")


# -- accessible in every state


def nothing_typed(browser: Browser, site: Served) -> None:
    loaded(browser, site(ROLE))
    search(browser, site, "waterproof")
    browser.run("document.querySelector(arguments[0]).click()", HITS)
    browser.until(lambda: "?h=" in browser.driver.current_url)
    open_finder(browser, site)
    browser.until(lambda: browser.shown(AGAIN))


def results(browser: Browser, site: Served) -> None:
    search(browser, site, "too expensive")


def active_row(browser: Browser, site: Served) -> None:
    results(browser, site)
    press(browser, "ARROW_DOWN")


def nothing_found(browser: Browser, site: Served) -> None:
    open_finder(browser, site)
    ask(browser, NOTHING)
    until_said(browser, "No results")


def did_you_mean(browser: Browser, site: Served) -> None:
    search(browser, site, f"jakcet {NOTHING}")


def filters_open(browser: Browser, site: Served) -> None:
    results(browser, site)
    browser.click(FILTER_TITLE)
    browser.until(lambda: browser.shown(FILTER_FIELDS))


STATES = [nothing_typed, results, active_row, nothing_found, did_you_mean, filters_open]


@pytest.mark.parametrize("state", STATES)
def test_state_is_accessible(browser: Browser, site: Served, state: Callable[[Browser, Served], None]) -> None:
    state(browser, site)
    assert barriers(browser) == {}
    browser.screen((320, 640))
    assert browser.run(TOO_WIDE) == []
    assert browser.run(TOO_SMALL) == []


# -- other sites


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook on a site that is written from right to left."""
    folder = tmp_path_factory.mktemp("arabic")
    example = copy_handbook(folder / "example")
    path = example.root / "site_config.yml"
    path.write_text(path.read_text("utf-8") + "language: ar\n", "utf-8")
    with served(built(example.root, folder)) as found:
        yield found


def test_it_works_from_right_to_left(browser: Browser, arabic: Served) -> None:
    browser.before_scripts(COPYING)
    search(browser, arabic, "jacket")
    assert browser.run(DIRECTION) == "rtl"
    assert barriers(browser) == {}
    press(browser, "ARROW_DOWN", "ARROW_LEFT", "ENTER")
    browser.until(lambda: browser.run("return copied.length") == 1, "the button is on the left")


def test_it_works_in_a_folder_of_files(browser: Browser, site: Served) -> None:
    browser.open((site.folder / "index.html").as_uri())
    browser.click(FIND_LINK)
    ask(browser, "is it really waterproof")
    browser.until(lambda: browser.shown(HITS), "nothing is found")
    browser.click(HITS)
    browser.until(lambda: "/objections/outdoor/index.html?h=" in browser.driver.current_url)
    browser.until(lambda: marked_on_page(browser))


def test_customers_have_a_search_without_roles(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("customers")
    publish_project(read_project(PROJECT, SHIPPED_DAY), folder / "build", Visibility.EXTERNAL)
    build(folder / "build", folder / "site")
    with served(folder / "site") as site:
        open_finder(browser, site)
        ask(browser, "a")
        browser.until(lambda: browser.shown(HITS))
        ask(browser, Keys.BACKSPACE)
        browser.until(lambda: not browser.shown(FIND_ROWS))
        assert browser.all(FIND_ROLE) == []
        assert violations(browser) == []


def test_page_that_is_shown_to_customers_has_no_search(browser: Browser, site: Served) -> None:
    alone = next(page for page in site.pages() if f"{page}staff/" in site.pages())
    loaded(browser, site(alone))
    by_slash(browser)
    by_control_k(browser)
    assert browser.all(ANY_FINDER) == []
    assert browser.complaints() == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_nothing_moves_while_answers_come(browser: Browser, site: Served, size: tuple[int, int]) -> None:
    browser.screen(size)
    open_finder(browser, site)
    places = set()
    for query in ("j", "jacket", NOTHING, "104233"):
        ask(browser, query)
        browser.until(lambda: status(browser))
        places.add(tuple(browser.run(f"{PLACE} return [x, y, width, height]")))
    assert len(places) == 1
