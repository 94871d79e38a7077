"""What there is to do on a site, for the scripts that tell readers how far they are: `assets/outline.js`.

templates/assets/standing.js says what each entry holds and works out from it what is done.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.kinds.learning_path import LearningPath
from countertalk.kinds.onboarding_plan import OnboardingPlan
from countertalk.kinds.quiz import Quiz, QuizMode
from countertalk.load import Playbook
from countertalk.model import ChecklistItem, Content, Question
from countertalk.model.common import Certificate
from countertalk.pages.addresses import address_in
from countertalk.pages.queries import Queries
from countertalk.pages.words import Words


def activity_index_script(edition: Edition, config: SiteConfig, words: Words) -> str:
    """The outline as a script: other than data, a script can be read from a folder of files too."""
    found = json.dumps(outline(edition, config, words), ensure_ascii=False, separators=(",", ":"))
    return f"window.countertalk.outline={found};\n"


def outline(edition: Edition, config: SiteConfig, words: Words) -> dict[str, Any]:
    """Every playbook that can be done, by `kind/id`."""
    find = Queries(edition.handbook)
    entries = ((p.key, _entry(p, edition, config, words, find)) for p in edition.handbook.current)
    return {key: entry for key, entry in entries if entry}


def pass_mark(content: Content, config: SiteConfig) -> int:
    """The pass mark of its questions, in per cent; 0 where nobody passes or fails."""
    if isinstance(content, Quiz) and content.mode is QuizMode.SELF_CHECK:
        return 0
    return getattr(content, "pass_percent", None) or config.pass_percent


def _entry(playbook: Playbook, edition: Edition, config: SiteConfig, words: Words, find: Queries) -> dict[str, Any]:
    content = playbook.content
    work = {
        "read": content.completed_by == "read",
        "quiz": _quiz(content, config),
        "checklist": _checklist(content),
        "scenario": content.completed_by == "scenario" and {"pass": config.pass_percent if content.is_scored else 0},
        "steps": [step.key for step in find.playbooks_of(content.includes)],
    }
    done = {name: found for name, found in work.items() if found}
    if not done:
        return {}
    entry = {
        "title": content.title,
        "kind": words.kind(playbook.kind),
        "address": address_in(edition, playbook),
        "version": content.last_reviewed.isoformat() if content.last_reviewed else "",
        "names": list(playbook.previous_keys),
        "minutes": find.minutes_of_one(content),
        "rule": content.completion if isinstance(content, LearningPath) else None,
        "due": _due(content),
        "earns": content.awarded_certificate and _earned(content.awarded_certificate, find),
    }
    return {name: value for name, value in entry.items() if value} | done


def _earned(certificate: Certificate, find: Queries) -> dict[str, Any]:
    by = certificate.sign_off and find.role_of(certificate.sign_off)
    found = {"name": certificate.name, "days": certificate.valid_for, "by": by}
    return {name: value for name, value in found.items() if value}


def _quiz(content: Content, config: SiteConfig) -> Mapping[str, Any]:
    if not content.page_questions:
        return {}
    fingerprints = {question.id: question.fingerprint for question in content.page_questions}
    drawn = {"draw": draw} if (draw := getattr(content, "draw", None)) else {}
    return {"of": fingerprints, **_previous_ids(content.page_questions), "pass": pass_mark(content, config), **drawn}


def _checklist(content: Content) -> Mapping[str, Any]:
    needed = [check for check in content.checklist_items if check.required]
    if not needed:
        return {}
    often = {"every": content.recurrence} if content.recurrence else {}
    return {"of": {check.id: check.proof for check in needed}, **_previous_ids(needed), **often}


def _due(content: Content) -> Mapping[str, Any]:
    """By id, on which day from the reader's first one a task is due, and what it says."""
    tasks = content.checklist_items if isinstance(content, OnboardingPlan) else ()
    return {task.id: [task.due_days, task.label] for task in tasks if task.required and task.due_days is not None}


def _previous_ids(items: Iterable[ChecklistItem | Question]) -> Mapping[str, Any]:
    previous = {item.id: list(item.was) for item in items if item.was}
    return {"was": previous} if previous else {}
