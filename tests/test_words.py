"""Every word of the interface is in a words file: none is missing, none is unused, none is written elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter
from typing import Any, get_args

import pytest
from jinja2 import Environment, nodes
from pydantic import BaseModel

from countertalk.kinds import all_kinds
from countertalk.kinds.objections import _STEPS, Method, Response
from countertalk.load import Playbook
from countertalk.load.reader import read
from countertalk.model import Facet
from countertalk.pages import load_words
from countertalk.pages.words import names_of, words_in
from countertalk.resources import templates_folder
from examples import PROJECT, Example, shipped
from script_words import SCRIPTS

TEMPLATES = templates_folder()
WORDS = words_in(TEMPLATES, "en")
FILES = sorted(path for path in TEMPLATES.rglob("*") if path.suffix in (".j2", ".html"))
BY_CODE = {"dates", "units", "currencies", "kinds", "choices", "stays_last"}
"""Looked up by a day, a code, a field's value or an option; tested separately below."""
SPOKEN_ATTRIBUTES = {"alt", "title", "placeholder", "aria-label", "label", "content"}
KEYS = {"Enter", "Tab", "Escape"}
"""What keys are called in a script."""
NO_WORDS = {
    "no-referrer": "the value of a meta element",
    "default-src": "the policy",
    "0; url=": "the value of a meta element",
    "noindex": "the value of a meta element",
}


def parsed(path: Path) -> nodes.Template:
    return Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))


def strings(node: nodes.Node) -> Iterator[str]:
    """The possible string values of an expression: `"a" if x else "b"` has two."""
    if isinstance(node, nodes.Const):
        yield str(node.value)
    elif isinstance(node, nodes.CondExpr):
        for part in (node.expr1, node.expr2):
            yield from strings(part) if part else ()


def used_in_templates() -> Iterator[str]:
    for path in FILES:
        for call in parsed(path).find_all(nodes.Call):
            name = call.node
            if isinstance(name, nodes.Name) and name.name == "words" and call.args:
                yield from strings(call.args[0])
            elif getattr(name, "attr", getattr(name, "name", "")) == "count":
                yield from (word + ending for word in strings(call.args[0]) for ending in ("_one", "_many"))
            elif isinstance(name, nodes.Getattr) and name.attr == "group":
                yield from (word for arg in call.args for group in strings(arg) for word in of_script(group))


def used_in_code() -> Iterator[str]:
    for path in sorted((PROJECT / "generator/countertalk").rglob("[!w]*.py")):
        text = path.read_text(encoding="utf-8")
        yield from re.findall(r'\bwords\("([\w.]+)"', text)
        for groups in re.findall(r"\bwords\.group\(([^)]*)\)", text):
            yield from (word for group in re.findall(r'"(\w+)"', groups) for word in of_script(group))
    yield from re.findall(r'\bself\("([\w.]+)"', (PROJECT / "generator/countertalk/pages/words.py").read_text())


def put_together() -> Iterator[str]:
    """The words whose names are made from a value: of a reply, a card, a span or a day."""
    steps = (*Response.model_fields.keys() - {"say"}, *(method for method in Method if method not in _STEPS))
    yield from (f"objections.{step}" for step in steps)
    cards = (card for playbook in shipped().playbooks for card in playbook.content.cards)
    yield from {"cards.any", *(f"cards.{card.prompt}" for card in cards)}
    yield from (f"search.{name}" for name in names_of(WORDS["search"]) if name.split(".")[0] in ("kinds", "names"))
    yield "search.fillers"
    names = ("due.before", *(f"spans.{unit}" for unit in "smhdw"))
    yield from (f"{name}_{number}" for name in names for number in ("one", "many"))


def known() -> Iterator[str]:
    yield from (name for name in names_of(WORDS) if name.split(".")[0] not in BY_CODE)


def of_script(script: str) -> list[str]:
    """The words that a script gets."""
    return [f"scripts.{script}.{word}" for word in WORDS["scripts"][script]]


def test_no_word_is_missing_or_unused() -> None:
    used = {name for name in (*used_in_templates(), *used_in_code(), *put_together()) if "." in name}
    assert len(used) > 100
    assert sorted(used - set(known())) == [], "in no words file"
    assert sorted(set(known()) - used) == [], "unused: remove it from its words file"


@pytest.mark.parametrize("script", SCRIPTS)
def test_script_uses_exactly_the_words_that_it_gets(script: str) -> None:
    paths = [path for name in script.split() for path in sorted((TEMPLATES / "scripts").glob(name))]
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    given = {word for group in SCRIPTS[script] for word in WORDS["scripts"][group]}
    assert set(re.findall(r"\b(?:words|says)\.(?!textContent|innerText|dates)(\w+)", text)) <= given
    assert {word for word in given if not re.search(rf'\b(?:words|says)\.{word}\b|"{word}"', text)} == set()


def models(model: type[BaseModel], seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    if model not in seen:
        seen.add(model)
        for found in model.model_fields.values():
            for inside in _types(found.annotation):
                if isinstance(inside, type) and issubclass(inside, BaseModel):
                    models(inside, seen)
    return seen


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for argument in get_args(annotation):
        yield from _types(argument)


def test_exactly_the_choices_that_are_shown_have_words() -> None:
    every = set().union(*(models(kind, set()) for kind in all_kinds().values()))
    values = {
        (inside.__name__, value.value)
        for path in FILES
        for choice in parsed(path).find_all(nodes.Filter)
        if choice.name == "choice" and isinstance(choice.node, nodes.Getattr)
        for model in (_models_in(path, choice.node.node) or every)
        if choice.node.attr in model.model_fields
        for inside in _types(model.model_fields[choice.node.attr].annotation)
        if isinstance(inside, type) and issubclass(inside, Enum)
        for value in inside
    }
    assert len(values) > 30
    wanted = {".".join(value) for value in values}
    assert set(names_of(WORDS["choices"])) == wanted, "under choices in the words file of the kind"


def _models_in(path: Path, value: nodes.Expr) -> set[type[BaseModel]]:
    """The model whose field is shown, where the template says which: `content` is the playbook of the kind."""
    is_content = isinstance(value, nodes.Name) and value.name == "content"
    return {all_kinds()[path.name.split(".")[0]]} if is_content and path.parent.name == "kinds" else set()


def facets_of(playbook: Playbook) -> list[Facet]:
    things = playbook.content.findables
    return [*playbook.content.facets, *(facet for thing in things for facet in thing.facets)]


def test_every_kind_has_its_words() -> None:
    wanted = {f"{kind}.{number}" for kind in all_kinds() for number in ("one", "many")}
    wanted |= {f"{kind}.{word}" for kind, model in all_kinds().items() if model.shelf for word in ("shelf", "about")}
    wanted |= {f"{playbook.kind}.by_{facet.name}" for playbook in shipped().playbooks for facet in facets_of(playbook)}
    optional = {f"{kind}.{names}" for kind in all_kinds() for names in ("names", "shelf_names")}
    assert set(names_of(WORDS["kinds"])) - optional == wanted, "under kinds in the words file of each"
    assert len(WORDS["dates"]["months"]) == 12
    assert len(WORDS["dates"]["weekdays"]) == 7


class _Spoken(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value or "" for name, value in attrs if name in SPOKEN_ATTRIBUTES]


def printed(node: nodes.Node) -> Iterator[str]:
    """Strings that an expression prints: not those that it only passes on or compares."""
    if isinstance(node, nodes.Concat):
        for part in node.nodes:
            yield from printed(part)
    elif isinstance(node, nodes.Filter) and node.node and node.name != "url":
        yield from printed(node.node)
    else:
        yield from strings(node)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_templates_contain_no_text(path: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"\{:.*?\}|<(script|style).*?</\1>", "", text, flags=re.DOTALL)
    spoken = _Spoken()
    spoken.feed(text)
    for output in parsed(path).find_all(nodes.Output):
        for node in output.nodes:
            if not isinstance(node, nodes.TemplateData):
                spoken.texts += printed(node)
    own = [" ".join(one.split()) for one in spoken.texts if re.search(r"[^\W\d_]", one)]
    assert [one for one in own if one not in NO_WORDS] == []


def literals_in(path: Path) -> list[str]:
    text = re.sub(r"//.*|/\*.*?\*/", "", path.read_text(encoding="utf-8"))
    return re.findall(r'"((?:[^"\\\n]|\\.)*)"', text)


def test_text_in_scripts_would_be_found() -> None:
    assert "storage" in literals_in(TEMPLATES / "scripts/store/changes.js")


@pytest.mark.parametrize("path", sorted((TEMPLATES / "scripts").rglob("*.js")), ids=lambda path: path.name)
def test_scripts_contain_no_text(path: Path) -> None:
    assert [
        one for one in literals_in(path) if one not in KEYS and re.search(r"^[A-Z][a-z]+\b|[a-z] [a-z]+ [a-z]", one)
    ] == []


def test_words_of_another_language_are_used_where_they_exist(tmp_path: Path) -> None:
    write_words(tmp_path, "words/en.yml", "site: {home: Home, menu: Menu}\n")
    write_words(tmp_path, "words/de.yml", "site: {home: Übersicht}\n")
    write_words(tmp_path, "kinds/drill.en.yml", "drill: {partner: Partner, task: Task}\n")
    write_words(tmp_path, "kinds/drill.de.yml", "drill: {task: Aufgabe}\n")
    names = ("site.home", "site.menu", "drill.partner", "drill.task")
    assert [load_words(tmp_path, "de")(name) for name in names] == ["Übersicht", "Menu", "Partner", "Aufgabe"]
    assert [load_words(tmp_path, "fr")(name) for name in names] == ["Home", "Menu", "Partner", "Task"]


def test_word_in_two_files_is_an_error_that_names_both(tmp_path: Path) -> None:
    write_words(tmp_path, "kinds/drill.en.yml", "choices: {Level: {easy: Easy}}\n")
    write_words(tmp_path, "kinds/game.en.yml", "choices: {Level: {hard: Hard}}\n")
    assert load_words(tmp_path, "en")("choices.Level.hard") == "Hard"
    write_words(tmp_path, "words/en.yml", "choices: {Level: {easy: Simple}}\n")
    with pytest.raises(ValueError, match=r"'choices\.Level\.easy' is in .*drill\.en\.yml and in .*words/en\.yml"):
        load_words(tmp_path, "en")


def strange_words(templates: Path) -> list[str]:
    """What is wrong in the files of other languages: words that English has not, or with other {placeholders}."""
    english = dict(texts_in(words_in(templates, "en")))
    return [
        f"{path.relative_to(templates).as_posix()}: '{name}' {wrong}"
        for path in sorted((*templates.glob("words/*.yml"), *templates.glob("*/*.*.yml")))
        if language_of(path) != "en"
        for name, text in texts_in(read(path.read_text(encoding="utf-8"), path.name).data)
        if (wrong := _wrong_with(text, english.get(name)))
    ]


def _wrong_with(text: Any, english: Any) -> str:
    if english is None:
        return "is no word of the English files"
    if type(text) is not type(english):
        return f"is a {type(text).__name__} and in English a {type(english).__name__}"
    wanted, found = placeholders_in(english), placeholders_in(text)
    return f"has the placeholders {sorted(found)} and in English {sorted(wanted)}" if wanted != found else ""


def language_of(path: Path) -> str:
    """`fr` for `words/fr.yml` and for `kinds/product.fr.yml`."""
    return path.stem.rpartition(".")[2]


def texts_in(words: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """All words by their dotted names; a list is one word."""
    if not isinstance(words, dict):
        yield name, words
        return
    for step, below in words.items():
        yield from texts_in(below, f"{name}.{step}" if name else step)


def placeholders_in(text: Any) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(str(text)) if name}


def test_words_of_other_languages_are_those_of_english() -> None:
    assert strange_words(TEMPLATES) == [], "correct each, or add it to the English file of the same name"


def test_strange_word_of_another_language_is_named_with_its_file(tmp_path: Path) -> None:
    write_words(tmp_path, "words/en.yml", "site: {home: Home, all: '{n} pages'}\ndates: {months: [January]}\n")
    write_words(tmp_path, "kinds/planted.en.yml", "kinds: {planted: {one: One, many: Many}}\n")
    write_words(tmp_path, "words/fr.yml", "site: {hom: Accueil, all: '{m} pages'}\ndates: {months: janvier}\n")
    write_words(tmp_path, "kinds/planted.fr.yml", "kinds: {planted: {one: Un, much: Plusieurs}}\n")
    assert strange_words(tmp_path) == [
        "kinds/planted.fr.yml: 'kinds.planted.much' is no word of the English files",
        "words/fr.yml: 'site.hom' is no word of the English files",
        "words/fr.yml: 'site.all' has the placeholders ['m'] and in English ['n']",
        "words/fr.yml: 'dates.months' is a str and in English a list",
    ]


def write_words(templates: Path, name: str, text: str) -> None:
    (templates / name).parent.mkdir(exist_ok=True)
    (templates / name).write_text(text, encoding="utf-8")


def test_missing_word_is_an_error_and_never_a_gap(example: Example) -> None:
    words = load_words(TEMPLATES, "en")
    with pytest.raises(KeyError):
        words("site.nothing")
    with pytest.raises(KeyError):
        words("quiz.pass", wrong="1")
    assert words("quiz.pass", percent=80) == "Pass mark: 80 %"
