"""The model's markup: what counts as plain, which links a text contains, and its plain words."""

import pytest

from countertalk.model.markup import COMMONMARK, Link, Prose, Text


def test_links_and_pictures_are_found_in_order() -> None:
    text = Text("See [the *case*](case_study/brightbuild), <https://example.com> and ![a jacket](img/a.png).")
    assert list(text.links()) == [
        Link("case_study/brightbuild", "the case", is_image=False),
        Link("https://example.com", "https://example.com", is_image=False),
        Link("img/a.png", "a jacket", is_image=True),
    ]


def test_picture_inside_a_link_is_found_too() -> None:
    assert [link.target for link in Prose("[![a](b.png)](lesson/c)").links()] == ["b.png", "lesson/c"]


def test_links_by_reference_and_inside_blocks_are_found() -> None:
    prose = Prose("- a [b][c]\n\n> ![d](e.png)\n\n[c]: lesson/f")
    assert [link.target for link in prose.links()] == ["lesson/f", "e.png"]


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd"]
)
def test_link_that_could_run_a_script_is_not_a_link(target: str) -> None:
    for text in (f"[a]({target})", f"<{target}>", f"![a]({target})", f"[a]\n\n[a]: {target}", f"[a](<{target}>)"):
        assert list(Prose(text).links()) == []
        assert "<a" not in COMMONMARK.render(text)
        assert "<img" not in COMMONMARK.render(text)


@pytest.mark.parametrize(
    "html", ["<script>alert(1)</script>", "<b onclick=x>b</b>", "<!-- a -->", "<?php ?>", "<![CDATA["]
)
def test_html_comes_out_as_text(html: str) -> None:
    for rendered in (COMMONMARK.render(html), COMMONMARK.renderInline(html)):
        assert "<" not in rendered.replace("<p>", "").replace("</p>", "")
        assert "&lt;" in rendered


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (Text("plain"), "plain"),
        (Text(" plain "), "plain"),
        (Text("a *b* **c** `d` [e](f) ![g](h.png)"), "a b c d e g"),
        (Text("a &amp; b \\* c"), "a & b * c"),
        (Text("2 < 3"), "2 < 3"),
        (Text("a\nb\\\nc"), "a b c"),
        (Prose("# A\n\n- b\n- c\n\n| d | e |\n|---|---|\n| f | g |\n"), "A b c d e f g"),
        (Prose("```\ncode\n```"), "code"),
    ],
)
def test_text_without_its_markup(text: Text | Prose, words: str) -> None:
    assert text.plain() == words


@pytest.mark.parametrize("text", ["plain", 'Isn\'t it? (3.5 %) - yes/no; #5 + 6 = 11 ~x~ "q"', "a@b.c", "www.a.b"])
def test_plain_text_needs_no_parser(text: str) -> None:
    assert Text(text).is_plain()
    assert COMMONMARK.renderInline(text) == text.replace('"', "&quot;")


@pytest.mark.parametrize("text", ["*a*", "_a_", "`a`", "[a](b)", "<a>", "a\nb", "&amp;", "a\\*", "![a](b)", "a  \nb"])
def test_text_with_markup_is_not_plain(text: str) -> None:
    assert not Text(text).is_plain()


def test_inline_text_has_no_blocks() -> None:
    assert "<h1>" not in COMMONMARK.renderer.render(Text("# not a heading").tokens(), COMMONMARK.options, {})
