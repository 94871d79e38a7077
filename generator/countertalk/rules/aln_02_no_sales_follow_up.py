"""A content item without a sales follow-up.

What it does: Reports items of a content plan that have neither a play for sales nor a reason why there is none.
Why it matters: Interest that nobody picks up is lost. This is the gap between marketing and sales.

Example:
    # playbooks/shop/spring.yml
    items:
>     - id: rain-guide
        working_title: How to walk in the rain
        content_type: blog_post
        channel: [email]
        persona: weekend-walker
        funnel_stage: tofu
        owner: trainer
        publish_date: 2026-03-09

Instead:
    # playbooks/shop/spring.yml
    items:
      - id: rain-guide
        working_title: How to walk in the rain
        content_type: blog_post
        channel: [email]
        persona: weekend-walker
        funnel_stage: tofu
        owner: trainer
        publish_date: 2026-03-09
        sales_follow_up:
          play: checklist/opening
          owner: associate
          within: 2d
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.content_plan import ContentPlan
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_HINT = "add 'play:' under 'sales_follow_up:', or 'or_reason:' if nothing should follow"


@rule("ALN-02", Severity.ERROR, __doc__)
def no_sales_follow_up(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, plan in handbook.all(ContentPlan):
        for number, item in enumerate(plan.items):
            follow_up = item.sales_follow_up
            if not follow_up or not (follow_up.play or follow_up.or_reason):
                loc = ("items", number, "sales_follow_up" if follow_up else "id")
                message = f"'{item.working_title}' has no sales follow-up"
                yield RuleFinding(playbook.source.place(loc), message, _HINT)
