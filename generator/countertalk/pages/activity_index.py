"""What there is to do on a site, for the scripts that show readers their progress: `assets/activity-index.js`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.load import Playbook
from countertalk.model import ChecklistItem, Question
from countertalk.model.activities import QuestionSet, QuizMode, Rehearsal, TaskList
from countertalk.model.common import Certificate
from countertalk.pages.addresses import address_in
from countertalk.pages.protocol import (
    Activity,
    ActivityIndex,
    ChecklistActivity,
    EarnedCertificate,
    QuizActivity,
    ScenarioActivity,
)
from countertalk.pages.queries import Queries
from countertalk.pages.words import Words


def activity_index_script(index: ActivityIndex) -> str:
    """The index as a script: unlike data, a script can be loaded from `file://` as well."""
    data = {key: activity.data() for key, activity in index.items()}
    return f"window.countertalk.activities={json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


def activity_index(edition: Edition, config: SiteConfig, words: Words) -> ActivityIndex:
    """Every playbook in which something can be done."""
    find = Queries(edition.handbook)
    activities = ((p.key, _activity(p, edition, config, words, find)) for p in edition.handbook.current)
    return {key: activity for key, activity in activities if activity.is_any}


def pass_mark(questions: QuestionSet, config: SiteConfig) -> int:
    """The pass mark in per cent; 0 where nobody passes or fails."""
    return 0 if questions.mode is QuizMode.SELF_CHECK else questions.pass_percent or config.pass_percent


def _activity(playbook: Playbook, edition: Edition, config: SiteConfig, words: Words, find: Queries) -> Activity:
    content, path = playbook.content, playbook.content.path
    return Activity(
        title=content.title,
        kind=words.kind(playbook.kind),
        address=address_in(edition, playbook),
        version=content.last_reviewed.isoformat() if content.last_reviewed else "",
        names=playbook.previous_keys,
        minutes=content.reading and content.reading.minutes,
        rule=path and path.completion,
        due=_due(content.task_list) if path and path.is_plan else {},
        earns=path and path.certificate and _earned(path.certificate, find),
        read=content.reading is not None,
        quiz=_quiz(content.question_set, config),
        checklist=_checklist(content.task_list),
        scenario=content.rehearsal and _scenario(content.rehearsal, config),
        steps=tuple(step.key for step in find.playbooks_of(path.includes)) if path else (),
    )


def _earned(certificate: Certificate, find: Queries) -> EarnedCertificate:
    by = find.role_of(certificate.sign_off)
    return EarnedCertificate(name=certificate.name, days=certificate.valid_for, by=by)


def _quiz(asked: QuestionSet, config: SiteConfig) -> QuizActivity | None:
    if not asked.questions:
        return None
    fingerprints = {question.id: question.fingerprint for question in asked.questions}
    mark = pass_mark(asked, config)
    return QuizActivity(of=fingerprints, was=_previous_ids(asked.questions), pass_percent=mark, draw=asked.draw)


def _checklist(tasks: TaskList) -> ChecklistActivity | None:
    needed = [item for item in tasks.items if item.required]
    if not needed:
        return None
    proofs = {item.id: item.proof for item in needed}
    return ChecklistActivity(of=proofs, was=_previous_ids(needed), every=tasks.recurrence)


def _scenario(rehearsal: Rehearsal, config: SiteConfig) -> ScenarioActivity:
    return ScenarioActivity(pass_percent=config.pass_percent if rehearsal.is_scored else 0)


def _due(tasks: TaskList) -> Mapping[str, tuple[int, str]]:
    """The required tasks that have a day."""
    return {item.id: (item.due_days, item.label) for item in tasks.items if item.required and item.due_days is not None}


def _previous_ids(items: Iterable[ChecklistItem | Question]) -> Mapping[str, tuple[str, ...]]:
    return {item.id: item.was for item in items if item.was}
