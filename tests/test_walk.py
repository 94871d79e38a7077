"""Everything in a playbook is visited once, at its path in the author's file."""

from countertalk.model import Item, Text, walk
from examples import Example


def test_paths_lead_to_the_values_in_the_file(example: Example) -> None:
    plan = example.handbook().by_key["content_plan/spring"].content
    met = dict(walk(plan))
    assert met["period", "from"].isoformat() == "2026-03-01", "the key as typed, not the name of the field"
    assert str(met["items", 0, "channel", 0]) == "email"
    assert met["items", 0, "id"] == "rain-guide"
    assert isinstance(met["items", 0], Item)
    assert met[()] is plan


def test_each_path_is_visited_once_in_field_order(example: Example) -> None:
    for playbook in example.load():
        paths = [loc for loc, _ in walk(playbook.content)]
        assert len(paths) == len(set(paths))
        assert paths.index(("kind",)) < paths.index(("title",)) < paths.index(("summary",))


def test_missing_values_are_not_visited(example: Example) -> None:
    hat = example.handbook().by_key["product/rain-hat"].content
    assert not {("price",), ("gtin",), ("care", 0)} & {loc for loc, _ in walk(hat)}
    assert [loc for loc, value in walk(hat) if isinstance(value, Text)] == [
        ("glance", "who_it_is_for"),
        ("glance", "say_this"),
        ("features", 0, "feature"),
        ("features", 0, "benefit"),
    ]
