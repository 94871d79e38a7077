"""Which words each script is given."""

from __future__ import annotations

SCRIPTS = {
    "checklist.js line.js": ("checklist",),
    "signing.js": ("sign_off",),
    "earlier.js": ("checklist_history",),
    "practice.js": ("practice",),
    "quiz.js paging.js question.js choosing.js ordering.js typing.js": ("quiz",),
    "freshness.js copy.js marks.js": ("freshness", "copy", "done_badges"),
    "device.js": ("device",),
    "read.js": ("mark_as_read",),
    "path.js shown.js": ("path", "progress_view"),
    "plan.js": ("onboarding_plan",),
    "home.js": ("home",),
    "mine.js shown.js": ("my_progress", "progress_view"),
    "carry.js": ("progress_file",),
    "team.js shown.js": ("team", "progress_view"),
    "receipt.js shown.js": ("receipt", "progress_view"),
    "scenario.js": ("scenario",),
    "sheet.js": ("role_play_score",),
}
"""The groups of words that each script is given."""
