"""What may change between two builds of a handbook: seeded edits of everything that pages are made from."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from pydantic.fields import FieldInfo

from countertalk.config import SiteConfig
from countertalk.edition import Edition, for_customers, for_staff
from countertalk.handbook import link
from countertalk.kinds.glossary import Glossary
from countertalk.load import Playbook, Section
from countertalk.model import Content, Reference, Status, Text
from countertalk.model.transform import transformed
from countertalk.pages import Page, Words, render
from countertalk.pages.inputs import SECTION_ORDER, Inputs
from countertalk.pages.words import names_of


@dataclass(frozen=True)
class State:
    """Everything that the pages of a site are made from."""

    playbooks: tuple[Playbook, ...]
    sections: tuple[Section, ...]
    config: SiteConfig
    words: Mapping[str, Any]
    templates: Path

    def pages(self) -> dict[str, Page]:
        """The staff's pages by their Markdown file."""
        return {page.path: page for page in render(self._staff, self.config, Words(self.words), self.templates).pages}

    @cached_property
    def _staff(self) -> Edition:
        return for_staff(link(self.playbooks, self.sections))

    @cached_property
    def values(self) -> Mapping[str, Mapping[str, object]]:
        """What each input is: by the field of `Inputs`, then by name."""
        staff = self._staff.handbook
        customers = for_customers(staff).handbook
        sections: dict[str, object] = {section.id: (section.title, section.summary) for section in staff.sections}
        return {
            "playbooks": {
                key: (_what(playbook), _what(customers.by_key.get(key))) for key, playbook in staff.by_key.items()
            },
            "sections": {**sections, SECTION_ORDER: list(sections)},
            "settings": dict(self.config),
            "templates": {name: (self.templates / name).read_text("utf-8") for name in _templates(self.templates)},
            "words": {name: _word(self.words, name) for name in names_of(self.words)},
        }


def changed_inputs(before: State, after: State) -> Inputs:
    """The inputs that have changed."""
    old, new = before.values, after.values
    return Inputs(
        **{
            field: frozenset(
                name for name in {*old[field], *new[field]} if old[field].get(name) != new[field].get(name)
            )
            for field in old
        }
    )


def have_in_common(one: Inputs, other: Inputs) -> bool:
    """Whether two pages share an input, or a page shares one with the changes."""
    return any(getattr(one, field) & getattr(other, field) for field in vars(one))


def edited(state: State, edit: str, random: Random, folder: Path) -> State:
    """The state after one random edit; a changed template is in `folder`."""
    return EDITS[edit](state, random, folder)


def _of_content(change: Callable[[Content, State, Random], Content]) -> Callable[[State, Random, Path], State]:
    """An edit of one playbook that `change` makes a difference to."""

    def edit(state: State, random: Random, _: Path) -> State:
        while True:
            place = random.randrange(len(state.playbooks))
            playbook = state.playbooks[place]
            content = change(playbook.content, state, random)
            if content != playbook.content:
                others = list(state.playbooks)
                others[place] = replace(playbook, content=content)
                return replace(state, playbooks=tuple(others))

    return edit


def _updated(content: Content, **values: object) -> Content:
    return content.model_copy(update=values)


def _item_text(content: Content, _: State, random: Random) -> Content:
    """Make one text below the envelope longer."""
    texts: list[Text] = []

    def collect(value: Any, field: FieldInfo | None) -> Any:
        texts.extend([value] if isinstance(value, Text) else ())
        return value

    transformed(content, collect)
    chosen = random.choice(texts) if texts else None

    def longer(value: Any, field: FieldInfo | None) -> Any:
        return Text(f"{value} And more.") if value is chosen else value

    return transformed(content, longer)


def _reference_added(content: Content, state: State, random: Random) -> Content:
    other = random.choice(state.playbooks)
    if other.content is content or other.is_archived:
        return content
    return _updated(content, related=(*content.related, Reference(other.kind, other.id, "", other.key)))


def _term(content: Content, _: State, random: Random) -> Content:
    if not isinstance(content, Glossary):
        return content
    terms = list(content.terms)
    place = random.randrange(len(terms))
    changes: dict[str, Any] = random.choice([{"definition": Text("Something else.")}, {"term": "Qualified buyer"}])
    terms[place] = terms[place].model_copy(update=changes)
    return _updated(content, terms=tuple(terms))


def _moved(state: State, random: Random, _: Path) -> State:
    playbooks, place = list(state.playbooks), random.randrange(len(state.playbooks))
    other = random.choice([one for one in state.sections if one.id != playbooks[place].section])
    playbooks[place] = replace(playbooks[place], section=other.id)
    return replace(state, playbooks=tuple(playbooks))


def _section(state: State, random: Random, _: Path) -> State:
    sections, place = list(state.sections), random.randrange(len(state.sections))
    sections[place] = replace(sections[place], title="Something else")
    return replace(state, sections=tuple(sections))


def _section_order(state: State, random: Random, _: Path) -> State:
    return replace(state, sections=tuple(random.sample(state.sections, len(state.sections))))


def _setting(state: State, random: Random, _: Path) -> State:
    value: dict[str, Any] = random.choice(
        [
            {"name": "Another name"},
            {"description": "Another description."},
            {"repo_url": "https://example.org/another"},
            {"pass_percent": 65},
            {"due_soon": 30},
        ]
    )
    return replace(state, config=state.config.model_copy(update=value))


def _word_changed(state: State, random: Random, _: Path) -> State:
    name = random.choice([name for name in names_of(state.words) if isinstance(_word(state.words, name), str)])
    *above, last = name.split(".")
    words = changed = dict(state.words)
    for step in above:
        changed[step] = dict(changed[step])
        changed = changed[step]
    changed[last] += "!"
    return replace(state, words=words)


def _template(state: State, random: Random, folder: Path) -> State:
    folder = shutil.copytree(state.templates, folder, ignore=shutil.ignore_patterns("scripts", "examples", "*.css"))
    path = folder / random.choice(_templates(folder))
    path.write_text(path.read_text("utf-8").replace('class="ct-', 'class="ct-new ct-'), "utf-8")
    return replace(state, templates=folder)


EDITS: Mapping[str, Callable[[State, Random, Path], State]] = {
    "title": _of_content(lambda content, *_: _updated(content, title=f"The {content.title}"[:80])),
    "summary": _of_content(lambda content, *_: _updated(content, summary=f"New: {content.summary}"[:160])),
    "text of an item": _of_content(_item_text),
    "reference added": _of_content(_reference_added),
    "references removed": _of_content(lambda content, *_: _updated(content, related=())),
    "glossary term": _of_content(_term),
    "tag added": _of_content(lambda content, *_: _updated(content, tags=(*content.tags, "brand-new"))),
    "tags removed": _of_content(lambda content, *_: _updated(content, tags=())),
    "archived": _of_content(lambda content, *_: _updated(content, status=Status.ARCHIVED)),
    "draft": _of_content(lambda content, *_: _updated(content, status=Status.DRAFT)),
    "section of a playbook": _moved,
    "title of a section": _section,
    "order of the sections": _section_order,
    "setting": _setting,
    "word": _word_changed,
    "template": _template,
}


def _what(playbook: Playbook | None) -> object:
    return playbook and (playbook.section, playbook.content, playbook.source.path)


def _templates(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.j2"))


def _word(words: Mapping[str, Any], name: str) -> object:
    found: Any = words
    for step in name.split("."):
        found = found[step]
    return found
