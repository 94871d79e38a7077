"""ALN: where marketing and sales meet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.content_plan import ContentPlan
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("ALN-02", Severity.ERROR)
def no_follow_up(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A content item without a sales follow-up.

    What it does: Reports items of a content plan that have neither a play for sales nor the reason why there is none.
    Why it matters: Interest that nobody picks up is lost; this is the gap between marketing and sales.
    Example: A whitepaper with a download form and nothing after it.
    Instead: sales_follow_up: play: checklist/whitepaper-follow-up … or or_reason: Awareness only.
    """
    for playbook in handbook.of_kind("content_plan"):
        if isinstance(playbook.content, ContentPlan):
            for number, item in enumerate(playbook.content.items):
                follow_up = item.sales_follow_up
                if not follow_up or not (follow_up.play or follow_up.or_reason):
                    loc = ("items", number, "sales_follow_up") if follow_up else ("items", number, "id")
                    message = f"nobody follows up '{item.working_title}'"
                    hint = "add 'play:' under 'sales_follow_up:', or 'or_reason:' if nothing should follow"
                    yield RuleFinding(playbook.source.place(loc), message, hint)
