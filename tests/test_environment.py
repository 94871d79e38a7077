"""Filters for templates: merge fields are marked, and existing markup is not broken."""

import pytest
from markupsafe import Markup

from countertalk.pages.environment import merge_fields


def test_field_to_fill_in_is_marked() -> None:
    assert merge_fields("Hello {{first_name}} & {{ company }}") == (
        'Hello <mark class="ct-merge">{{first_name}}</mark> &amp; <mark class="ct-merge">{{ company }}</mark>'
    )


@pytest.mark.parametrize("text", ["{first_name}", "{{First Name}}", "{{}}", "<b>"])
def test_everything_else_is_text(text: str) -> None:
    assert "<" not in merge_fields(text)


def test_tags_stay_as_they_are() -> None:
    link = Markup('<a href="https://example.com" title="{{x}}">{{x}}</a>')
    marked = '<a href="https://example.com" title="{{x}}"><mark class="ct-merge">{{x}}</mark></a>'
    assert merge_fields(link) == marked
