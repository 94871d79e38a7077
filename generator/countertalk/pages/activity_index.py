"""What there is to do on a site, for the scripts that show readers their progress: `assets/outline.js`.

templates/scripts/progress/completion.js says what each entry holds and works out from it what is done.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.load import Playbook
from countertalk.model import ChecklistItem, Question
from countertalk.model.activities import QuestionSet, QuizMode, TaskList
from countertalk.model.common import Certificate
from countertalk.pages.addresses import address_in
from countertalk.pages.queries import Queries
from countertalk.pages.words import Words

ActivityIndex = Mapping[str, Any]


def activity_index_script(index: ActivityIndex) -> str:
    """The index as a script: unlike data, a script can be loaded from `file://` as well."""
    found = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return f"window.countertalk.outline={found};\n"


def activity_index(edition: Edition, config: SiteConfig, words: Words) -> ActivityIndex:
    """Every playbook that can be done, by `kind/id`."""
    find = Queries(edition.handbook)
    entries = ((p.key, _entry(p, edition, config, words, find)) for p in edition.handbook.current)
    return {key: entry for key, entry in entries if entry}


def pass_mark(questions: QuestionSet, config: SiteConfig) -> int:
    """The pass mark in per cent; 0 where nobody passes or fails."""
    return 0 if questions.mode is QuizMode.SELF_CHECK else questions.pass_percent or config.pass_percent


def _entry(playbook: Playbook, edition: Edition, config: SiteConfig, words: Words, find: Queries) -> dict[str, Any]:
    content, path = playbook.content, playbook.content.path
    work = {
        "read": content.reading is not None,
        "quiz": _quiz(content.question_set, config),
        "checklist": _checklist(content.task_list),
        "scenario": content.rehearsal and {"pass": config.pass_percent if content.rehearsal.is_scored else 0},
        "steps": path and [step.key for step in find.playbooks_of(path.includes)],
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
        "minutes": content.reading and content.reading.minutes,
        "rule": path and path.completion,
        "due": path and path.is_plan and _due(content.task_list),
        "earns": path and path.certificate and _earned(path.certificate, find),
    }
    return {name: value for name, value in entry.items() if value} | done


def _earned(certificate: Certificate, find: Queries) -> dict[str, Any]:
    by = certificate.sign_off and find.role_of(certificate.sign_off)
    found = {"name": certificate.name, "days": certificate.valid_for, "by": by}
    return {name: value for name, value in found.items() if value}


def _quiz(asked: QuestionSet, config: SiteConfig) -> Mapping[str, Any]:
    if not asked.questions:
        return {}
    fingerprints = {question.id: question.fingerprint for question in asked.questions}
    drawn = {"draw": asked.draw} if asked.draw else {}
    return {"of": fingerprints, **_previous_ids(asked.questions), "pass": pass_mark(asked, config), **drawn}


def _checklist(tasks: TaskList) -> Mapping[str, Any]:
    needed = [item for item in tasks.items if item.required]
    if not needed:
        return {}
    often = {"every": tasks.recurrence} if tasks.recurrence else {}
    return {"of": {item.id: item.proof for item in needed}, **_previous_ids(needed), **often}


def _due(tasks: TaskList) -> Mapping[str, Any]:
    """By id, on which day from the reader's first one a task is due, and what it says."""
    return {item.id: [item.due_days, item.label] for item in tasks.items if item.required and item.due_days is not None}


def _previous_ids(items: Iterable[ChecklistItem | Question]) -> Mapping[str, Any]:
    previous = {item.id: list(item.was) for item in items if item.was}
    return {"was": previous} if previous else {}
