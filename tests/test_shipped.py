"""The shipped handbook as a whole: no problems, everything within reach, and nothing internal leaks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from posixpath import normpath
from typing import Any

import pytest

from building import contents, dead_links, escaped_twice
from countertalk.cli import main
from countertalk.edition import is_external
from countertalk.handbook import link
from countertalk.kinds.checklist import Checklist
from countertalk.load import Playbook
from countertalk.model import Prose, Status, Text
from countertalk.pages.queries import Queries
from countertalk.problems import Problem
from countertalk.rules import check
from examples import PROJECT, shipped
from planted import leaves
from sites import publish_both

PEOPLE = ("owner", "verifier", "audience")
SHIPPED = shipped()
CONFIRMED = max(filter(None, (playbook.content.last_reviewed for playbook in SHIPPED.playbooks)))
"""The day on which the last page was confirmed."""
RELEASED = date(2026, 11, 30)
"""The day on which the whole handbook was last confirmed; no page is due for two years after it."""


def test_there_are_no_problems_not_even_warnings(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check", "--root", str(PROJECT), "--on", CONFIRMED.isoformat(), "--strict"])
    assert (status, capsys.readouterr().out) == (0, f"{len(SHIPPED.playbooks)} playbooks, no errors\n")


@pytest.mark.parametrize("days", [0, 30, 365, 700, 730])
def test_no_rule_reports_anything_for_two_years_after_the_release(days: int) -> None:
    assert check(SHIPPED, RELEASED + timedelta(days)) == ()


@pytest.fixture(scope="module")
def before() -> frozenset[Problem]:
    return frozenset(check(SHIPPED, CONFIRMED))


@pytest.mark.slow
@pytest.mark.parametrize("gone", [p.key for p in SHIPPED.playbooks if p.kind != "tags" and SHIPPED.used_in(p.key)])
def test_deleted_playbook_is_reported_exactly_where_it_is_referred_to(gone: str, before: frozenset[Problem]) -> None:
    rest = link((p for p in SHIPPED.playbooks if p.key != gone), SHIPPED.sections)
    expected = {
        (mention.place, "GOV-03" if mention.loc[0] in PEOPLE else "GOV-01")
        for mention in SHIPPED.mentions
        if mention.playbook.key != gone
        and (target := SHIPPED.resolve(mention.reference))
        and target.playbook.key == gone
    }
    found = {(problem.place, problem.code) for problem in check(rest, CONFIRMED) if problem not in before}
    assert expected
    assert found == expected


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    ours, theirs = publish_both(SHIPPED, tmp_path_factory.mktemp("shipped"))
    return ours / "site", theirs


# -- what is internal stays inside


def sentences(playbook: Playbook) -> Iterator[tuple[bool, str]]:
    """The sentences of a playbook that are long enough to be recognised, and whether customers may read each."""
    found: list[tuple[bool, str]] = []

    def note(value: Any, name: str, hidden: bool) -> Any:
        if isinstance(value, str):
            text = value.plain() if isinstance(value, Text | Prose) else value
            found.extend((not hidden, one) for one in re.split(r"(?<=[.!?:;])\s+", text) if len(one) > 20)
        return value

    leaves(playbook.content, note, hidden=not is_external(playbook) or playbook.is_archived)
    return iter(found)


def read(name: str, data: bytes) -> str:
    """What a file says, to a reader and to a program: its bytes, and the words without tags and escapes."""
    text = data.decode("utf-8", "replace")
    if name.endswith(".json"):
        text += json.dumps(json.loads(text.partition(".json")[2]), ensure_ascii=False).replace('\\"', '"')
    return f"{text}\n{' '.join(unescape(re.sub('<[^>]*>', '', text)).split())}"


@pytest.mark.slow
def test_no_staff_only_sentence_reaches_customers(sites: tuple[Path, Path]) -> None:
    every = [sentence for playbook in SHIPPED.playbooks for sentence in sentences(playbook)]
    public = "\n".join(text for is_public, text in every if is_public)
    secret = {text for is_public, text in every if not is_public and text not in public}
    assert len(public) > 2_000
    assert len(secret) > 2_000
    for name, data in contents(sites[1]).items():
        said = read(name, data)
        assert [text for text in secret if text in said] == [], name
    whole = "".join(read(name, data) for name, data in contents(sites[0]).items() if name.endswith(".html"))
    some = sorted(secret)[::50]
    assert sum(text in whole for text in some) > len(some) * 0.9, "the staff's site has them"


# -- every page, to a browser


@pytest.mark.slow
def test_every_page_names_its_encoding_where_browsers_look_for_it(sites: tuple[Path, Path]) -> None:
    """Within the first 1,024 bytes, once: https://html.spec.whatwg.org/multipage/semantics.html#charset."""
    pages = {path: path.read_bytes() for site in (sites[0], sites[1] / "site") for path in site.rglob("*.html")}
    pages = {path: data for path, data in pages.items() if b"<html" in data}
    assert any(path.name == "404.html" for path in pages)
    assert [path for path, data in pages.items() if b'<meta charset="utf-8">' not in data[:1024]] == []
    assert [path for path, data in pages.items() if data.count(b"<meta charset") != 1] == []


@pytest.mark.slow
def test_nothing_is_escaped_twice(sites: tuple[Path, Path]) -> None:
    assert escaped_twice(sites[0]) | escaped_twice(sites[1] / "site") == set()


# -- everything is within reach


@pytest.mark.slow
def test_every_link_leads_somewhere(sites: tuple[Path, Path]) -> None:
    assert dead_links(sites[0]) == []
    assert dead_links(sites[1] / "site") == []


def clicks_from_home(site: Path) -> dict[str, int]:
    """How many clicks it takes from the home page to every other, over links in the content of pages."""
    far, waiting = {"": 0}, [""]
    for address in waiting:
        text = (site / address / "index.html").read_text("utf-8")
        content = re.search("<article.*?</article>", text, re.DOTALL)
        for target in re.findall(r'<a [^>]*href="([^"#:]+)', content[0] if content else ""):
            found = normpath(f"{address}/{target}").removeprefix("/").rstrip(".")
            if found not in far and (site / found / "index.html").is_file():
                far[found] = far[address] + 1
                waiting.append(found)
    return far


@pytest.mark.slow
def test_every_role_is_three_clicks_from_its_playbooks_and_two_from_its_tools(sites: tuple[Path, Path]) -> None:
    find, far = Queries(SHIPPED), clicks_from_home(sites[0])
    used = [playbook for playbook in SHIPPED.playbooks if playbook.content.status is Status.PUBLISHED]
    assert len(find.roles()) > 5
    for role in find.roles():
        mine = [playbook for playbook in used if role.id in {reader.item for reader in playbook.content.audience}]
        lists = [
            p.key
            for p in mine
            if isinstance(p.content, Checklist) and p.content.role and p.content.role.item == role.id
        ]
        tools = [
            *lists,
            *(p.key for p in find.playbooks_of(role.cards)),
            *(way.key for way in find.entry_paths(role)[:1]),
        ]
        assert far[f"role/{role.id}"] == 1
        assert {playbook.key: far.get(playbook.key) for playbook in mine if far.get(playbook.key, 9) > 3} == {}, role.id
        assert {key: far.get(key) for key in tools if far.get(key, 9) > 2} == {}, role.id
