"""Which words each script gets."""

from __future__ import annotations

SCRIPTS = {
    "checklist/checklist.js checklist/checklist-item.js": ("checklist", "storage"),
    "checklist/sign-off.js": ("sign_off",),
    "checklist/history-view.js": ("checklist_history",),
    "library/library.js": ("library",),
    "practice/practice.js": ("practice",),
    "quiz/*.js ../questions/*.js": ("quiz", "storage"),
    "page/freshness.js ui/copying.js progress/done-badges.js": ("freshness", "copy", "done_badges"),
    "search/finder.js search/beginning.js search/filters.js search/result.js "
    "page/freshness.js ui/copying.js progress/done-badges.js": (
        "finder",
        "freshness",
        "copy",
        "done_badges",
    ),
    "device/device-form.js": ("device",),
    "lesson/mark-as-read.js": ("mark_as_read", "storage"),
    "paths/path.js paths/step-list.js paths/role.js progress/progress-view.js": (
        "path",
        "progress_view",
        "done_badges",
    ),
    "plan/plan.js": ("onboarding_plan", "deadlines", "storage"),
    "paths/home.js": ("home", "deadlines"),
    "progress/my-progress.js progress/progress-view.js": ("my_progress", "progress_view"),
    "progress/missed-list.js": ("missed_searches",),
    "progress/progress-file-ui.js": ("progress_file",),
    "team/team.js team/missed-section.js progress/progress-view.js": ("team", "progress_view"),
    "progress/receipt.js progress/progress-view.js": ("receipt", "progress_view"),
    "scenario/play.js scenario/tree.js": ("scenario", "storage"),
    "scenario/role-play-score.js": ("role_play_score", "storage"),
}
"""The groups of words that each script gets."""
