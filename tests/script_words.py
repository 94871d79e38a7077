"""Which words each script is given."""

from __future__ import annotations

SCRIPTS = {
    "checklist.js line.js": ("checklist_script",),
    "signing.js": ("checklist_signing",),
    "earlier.js": ("checklist_earlier",),
    "practice.js": ("practice_script",),
    "quiz.js paging.js question.js choosing.js ordering.js typing.js": ("quiz_script",),
    "freshness.js copy.js marks.js": ("fresh_script", "copy", "marks"),
    "device.js": ("device_script",),
    "read.js": ("read_script",),
    "path.js shown.js": ("path_script", "result_script"),
    "plan.js": ("plan_script",),
    "home.js": ("home_script",),
    "mine.js shown.js": ("mine_script", "result_script"),
    "carry.js": ("carry_script",),
    "team.js shown.js": ("team_script", "result_script"),
    "receipt.js shown.js": ("receipt_script", "result_script"),
    "scenario.js": ("scenario_script",),
    "sheet.js": ("scenario_sheet",),
}
"""The groups of words that each script is given."""
