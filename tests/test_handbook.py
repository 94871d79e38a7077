"""References resolve both ways; the handbook is in the readers' order and read-only."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from building import pages_of, parse
from countertalk.handbook import Handbook, internal_link, link
from countertalk.kinds.product import Product
from countertalk.load import load
from countertalk.model import Reference
from countertalk.model.references import parse_reference
from examples import Example, copy_examples

PLAN = """kind: onboarding_plan
title: The first month
summary: What a new colleague learns first.
for_role: associate
manager_role: trainer
related: [checklist/opening]
phases:
  - id: week-one
    name: The first week
    days: [1, 7]
    outcome: Opens the shop alone.
    tasks:
      - {id: open-up, text: Open the shop., link: checklist/opening}
    milestones:
      - {text: The shop is open., link: checklist/opening}
      - text: You greet with a question, see [the lesson](lesson/first-words).
    review: {with: trainer, due: +7d}
"""


def users(handbook: Handbook, key: str) -> list[str]:
    return [playbook.key for playbook in handbook.used_in(key)]


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("product/rain-jacket", "Rain jacket"),
        ("objections/outdoor#too-expensive", "No, that is too expensive"),
        ("checklist/opening#alarm", "Turn off the alarm."),
        ("product/rain-jacket#dry", "What keeps the rain out?"),
        ("glossary/words#membrane", "Membrane"),
    ],
)
def test_reference_resolves_to_what_it_names(example: Example, written: str, label: str) -> None:
    reference = parse_reference(written)
    assert reference is not None
    target = example.handbook().resolve(reference)
    assert target is not None
    assert (target.key, target.label) == (written, label)


@pytest.mark.parametrize(
    "reference",
    [
        Reference("product", "rain-coat", "", ""),
        Reference("products", "rain-jacket", "", ""),
        Reference("objections", "outdoor", "too-cheap", ""),
        Reference("objections", "outdoor", "", "", "Objection"),
        Reference("roles", "", "cashier", "", "Role"),
        Reference("", "rain-jacket", "", ""),
    ],
)
def test_reference_to_nothing_resolves_to_nothing(example: Example, reference: Reference) -> None:
    assert example.handbook().resolve(reference) is None


def test_bare_item_of_two_playbooks_is_ambiguous(example: Example) -> None:
    shutil.copy(example.playbooks / "shop/outdoor.yml", example.playbooks / "shop/indoor.yml")
    problems = [problem for problem in example.problems() if problem.code == "GOV-01"]
    assert [(problem.message, problem.hint) for problem in problems] == [
        (
            "'too-expensive' could mean objections/indoor#too-expensive, objections/outdoor#too-expensive",
            "write one of them in full",
        )
    ]


def test_used_in_lists_what_points_at_a_playbook(example: Example) -> None:
    handbook = example.handbook()
    assert users(handbook, "case_study/hill-club") == ["objections/outdoor"]
    assert users(handbook, "product/rain-hat") == ["product/rain-jacket"]
    assert users(handbook, "objections/outdoor#too-expensive") == ["product/rain-jacket"]
    assert users(handbook, "objections/outdoor") == ["product/rain-jacket"], "an item counts for its playbook"
    assert users(handbook, "tags/tags#rain") == ["product/rain-jacket"]


def test_links_in_text_count_as_use(example: Example) -> None:
    assert "lesson/first-words" in users(example.handbook(), "product/rain-jacket")


def test_innermost_item_is_what_points_at_something(example: Example) -> None:
    example.write("shop/first-month.yml", PLAN)
    uses = example.handbook().uses
    plan = "onboarding_plan/first-month"
    assert {user.key for user in uses["checklist/opening"]} >= {f"{plan}#week-one", f"{plan}#open-up", plan}
    assert [user.key for user in uses["lesson/first-words"] if user.playbook.key == plan] == [f"{plan}#week-one"]
    assert [user.key for user in uses["roles/roles#trainer"] if user.playbook.key == plan] == [
        plan,
        f"{plan}#week-one",
    ]


def test_what_points_at_an_item_points_at_its_playbook_too(example: Example) -> None:
    uses = example.handbook().uses
    for key in ("objections/outdoor", "objections/outdoor#too-expensive"):
        assert [user.key for user in uses[key]] == ["product/rain-jacket"]


def test_archived_playbook_no_longer_points_anywhere(example: Example) -> None:
    assert "content_plan/spring" in users(example.handbook(), "checklist/opening")
    example.replace("shop/spring.yml", "title:", "status: archived\ntitle:")
    handbook = example.handbook()
    assert "content_plan/spring" not in {user.playbook.key for found in handbook.uses.values() for user in found}
    assert handbook.by_key["content_plan/spring"] not in handbook.current


def test_playbook_does_not_count_as_its_own_user(example: Example) -> None:
    example.replace("shop/rain-hat.yml", "quiz:", "related: [product/rain-hat]\nquiz:")
    assert "product/rain-hat" not in users(example.handbook(), "product/rain-hat")


@pytest.mark.parametrize(
    ("used", "by"),
    [
        ("objections/company-bikes#too-expensive", "scenario/price-talk"),
        ("objections/company-bikes#too-expensive", "quiz/company-bikes#price-first"),
        ("product/porter", "campaign/trial-week"),
        ("product/porter", "quiz/company-bikes#included"),
        ("content_plan/autumn#bike-guide", "handoff/guide-leads"),
    ],
)
def test_pages_link_both_ways(tmp_path: Path, used: str, by: str) -> None:
    example = copy_examples(tmp_path / "example")
    objection = "objections/company-bikes#too-expensive"
    example.replace("quiz/company-bikes.yml", "learn_more: lesson/how-we-sell", f"learn_more: {objection}")
    pages = pages_of(example)
    for here, there in ((used, by), (by, used)):
        page = parse(pages[f"{here.partition('#')[0]}/index.md"].markdown)
        page.one("aside", class_="ct-about").inside.clear()
        address = f"../../{there.replace('#', '/#')}" if "#" in there else f"../../{there}/"
        assert address in {link.attributes.get("href") for link in page.all("a")}, f"{here} -> {there}"


def test_playbooks_are_ordered_by_section_kind_and_title(example: Example) -> None:
    keys = [playbook.key for playbook in example.handbook().playbooks]
    assert keys[0] == "channels/channels"
    assert keys.index("tags/tags") < keys.index("case_study/hill-club")
    assert keys.index("product/rain-hat") < keys.index("product/rain-jacket"), "by title: hat before jacket"


def test_order_does_not_depend_on_the_order_of_the_files(example: Example) -> None:
    playbooks, sections = load(example.playbooks, example.root)
    one, other = link(playbooks, sections), link(playbooks[::-1], sections)
    assert one.playbooks == other.playbooks
    assert {key: [user.key for user in found] for key, found in one.uses.items()} == {
        key: [user.key for user in found] for key, found in other.uses.items()
    }


def test_two_handbooks_do_not_affect_each_other(example: Example) -> None:
    before = example.handbook()
    example.replace("shop/rain-hat.yml", "title: Rain hat", "title: Storm hat")
    after = example.handbook()
    assert before.by_key["product/rain-hat"].content.title == "Rain hat"
    assert after.by_key["product/rain-hat"].content.title == "Storm hat"


def test_handbook_cannot_be_changed(example: Example) -> None:
    handbook = example.handbook()
    with pytest.raises(dataclasses.FrozenInstanceError):
        handbook.playbooks = ()  # type: ignore[misc]
    with pytest.raises(ValueError, match="frozen"):
        handbook.playbooks[0].content.title = "x"  # type: ignore[misc]


@pytest.mark.parametrize("target", ["https://a.b/c", "HTTP://a.b", "mailto:a@b.c", "tel:+49"])
def test_link_to_another_site_is_not_a_reference(target: str) -> None:
    assert internal_link(target) is None


@pytest.mark.parametrize("target", ["lesson/a", "lesson/a#b", "a", "../a.md", "#a", "ftp://a", "/a", ""])
def test_every_other_link_is_a_reference(target: str) -> None:
    found = internal_link(target)
    assert found is not None
    assert found.written == target


def test_playbooks_of_a_kind_come_with_their_typed_content(example: Example) -> None:
    handbook = example.handbook()
    found = list(handbook.all(Product))
    assert [playbook.key for playbook, _ in found] == [p.key for p in handbook.playbooks if p.kind == "product"]
    assert [product.sku for _, product in found] == [playbook.content.stock_numbers[0] for playbook, _ in found]
