"""The words of a page, for the search: without markup, without answers, and apart from what belongs elsewhere."""

from __future__ import annotations

import pytest

from countertalk.pages.page_text import text_of


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("markdown", "main", "around"),
    [
        ("# Hat {: #_title }\n\n<p>A &amp; B</p>", "# Hat A & B", ""),
        ('<p>one</p><div data-search-exclude="true"><div>answer</div></div><p>two</p>', "one two", ""),
        ('<p>one</p><aside class="x" data-ct-around><p>near</p></aside>two', "one two", "near"),
        ('<aside data-ct-around>near <b data-search-exclude="true">answer</b></aside>', "", "near"),
        ("<div data-ct-around>a <div data-ct-around>b</div> c</div> d", "d", "a b c"),
        ("<p>one</p> type data-ct-around here <b>two</b>", "one type data-ct-around here two", ""),
        ("<p>one data-search-exclude two</p><p>three</p>", "one data-search-exclude two three", ""),
        ("plain data-search-exclude", "plain data-search-exclude", ""),
        ("<p data-ct-around>never closed", "", "never closed"),
    ],
)
def test_words_of_a_page(markdown: str, main: str, around: str) -> None:
    found = text_of(markdown)
    assert (words(found.main), words(found.around)) == (main, around)
