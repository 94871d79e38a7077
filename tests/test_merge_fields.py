"""Merge fields, which are filled in before a message is sent."""

from __future__ import annotations

from countertalk.kinds.email_template import Message


def test_every_name_that_may_be_listed_is_found_in_a_message() -> None:
    message = Message.model_validate(
        {"subject": "{{ first_name }}", "body": "{{last-name}}, {{first_name}}", "cta": "Go"}
    )
    assert message.merge_fields == {"first_name": "{{first_name}}", "last-name": "{{last-name}}"}
