"""Rules fire on bad cases and not on similar good ones; all of them are silent on the small handbook.

The example in the docstring of each rule is tested in test_documented_examples.py: a new rule needs no case here.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from countertalk.problems import Severity
from countertalk.rules import check
from examples import PROJECT, TESTS, TODAY, Example, copy_handbook, shown

JACKET, HAT, OUTDOOR, SPRING, CLUB, WALKER, QUIZ, LESSON = (
    "shop/rain-jacket.yml",
    "shop/rain-hat.yml",
    "shop/outdoor.yml",
    "shop/spring.yml",
    "shop/hill-club.yml",
    "shop/weekend-walker.yml",
    "basics/quizzes/first-words.yml",
    "basics/first-words.yml",
)
FOLLOW_UP = "    sales_follow_up:\n      play: checklist/opening\n      owner: associate\n      within: 2d\n"
NO_WHY = (
    "      - text: The price of the jacket\n        because: Nobody knows yet what is needed.\n",
    "      - The price\n",
)
LONGEST = "".join(
    f"  - id: more-{n}\n    ask: Why {n}?\n    answer: The long and careful answer that is right\n"
    f"    wrong:\n      - text: No {n}\n        because: It is short.\n"
    f"    because: It is.\n    learn_more: lesson/first-words\n"
    for n in range(4)
)
REFUSED, AGREED = (f"approval: {{customer_approved: {word}, date: 2026-01-05}}\n" for word in ("false", "true"))
HIGHLIGHTS = "highlights:\n" + "  - Dry\n" * 4
TOO_LONG = "highlights:\n  - " + "dry " * 38 + "\n" + "  - Dry\n" * 3

# file, what is there, what to put in its place, the rule (and others that report it as well), where it
# points and the start of what it says
BAD_CASES = [
    (HAT, "quiz: first-words", "quiz: second-words", "GOV-01", "13:7", "there is no playbook 'quiz/second-words'"),
    (HAT, "title: Rain hat", "title: Rain hat\ntags: [rian]", "GOV-01", "3:8", "there is no 'rian' in tags"),
    (
        LESSON,
        "(product/rain-jacket)",
        "(product/rain-coat)",
        "GOV-01",
        "11:64",
        "there is no playbook 'product/rain-coat'",
    ),
    (OUTDOOR, "items:\n", "checklist:\n  - text: Do\n  - text: Do\nitems:\n", "GOV-02", "6:5", "the id 'do-"),
    (HAT, "title: Rain hat", "title: Rain hat\nverifier: boss", "GOV-03", "3:11", "there is no role 'boss'"),
    (
        HAT,
        "title: Rain hat",
        "title: Rain hat\nreview_by: 2026-01-31",
        "GOV-04",
        "3:12",
        "the review was due on 2026-01-31, 1",
    ),
    (
        HAT,
        "title: Rain hat",
        "title: Rain hat\nlast_reviewed: 2024-12-01",
        "GOV-04",
        "3:16",
        "the review was due on 2025",
    ),
    (SPRING, FOLLOW_UP, "", "ALN-02", "12:9", "'How to walk in the rain' has no sales follow-up"),
    (SPRING, FOLLOW_UP, "    sales_follow_up: {within: 2d}\n", "ALN-02", "20:22", "'How to walk"),
    (OUTDOOR, "    proof: [case_study/hill-club]\n", "", "SAL-01", "5:9", "the reply to 'No, that is"),
    (
        CLUB,
        "kind: case_study",
        "kind: case_study\nstatus: archived",
        "SAL-01 GOV-16",
        "14:13",
        "the proof 'case_",
    ),
    (
        CLUB,
        "kind: case_study",
        "kind: case_study\nvalid_until: 2026-01-31",
        "SAL-01 GOV-11",
        "14:13",
        "the proof",
    ),
    (HAT, "keeps your glasses dry.\nf", "is " * 26 + "\nf", "RET-03", "8:13", "'say_this' has 28 words"),
    (HAT, "quiz:", TOO_LONG + "quiz:", "RET-03", "14:5", "this highlight has 151 characters"),
    (
        HAT,
        "quiz:",
        "highlights: [Dry, Warm]\nquiz:",
        "RET-03",
        "13:1",
        "the number of highlights is 2; readers take in",
    ),
    (
        JACKET,
        "sku: 00123",
        'sku: "00124"',
        "RET-04",
        "6:6",
        "the SKU '00124' is already used by playbooks/shop/rain-hat.yml",
    ),
    (HAT, "quiz:", "variants:\n  - sku: 00124\nquiz:", "RET-04", "14:10", "the SKU '00124' is already used"),
    (JACKET, "gtin: 2000000000008", "gtin: 2000000000009", "RET-04", "7:7", "the GTIN '2000000000009' ends in 9"),
    (HAT, "quiz: first-words\n", "", "RET-05", "2:8", "no question tests what staff know about 'Rain hat'"),
    (QUIZ, "      - A joke", "      - text: a   QUESTION", "QUI-01", "8:10", "the option 'a question' appears 2 times"),
    (QUIZ, "pass_percent: 50", "pass_percent: 120", "QUI-02", "5:15", "the pass mark is 120 per cent"),
    (QUIZ, "pass_percent: 50", "draw: 3", "QUI-02", "5:7", "'draw' asks for 3 of 2 questions"),
    (
        QUIZ,
        "need.\n    learn_more: lesson/first-words\n",
        "need.\n",
        "QUI-03",
        "8:10",
        "no page is named for the answer to 'What",
    ),
    (
        QUIZ,
        "title:",
        "last_reviewed: 2026-01-04\ntitle:",
        "QUI-03",
        "16:17",
        "'lesson/first-words' was reviewed on 2026-01-05",
    ),
    (QUIZ, "questions:\n", "questions:\n" + LONGEST, "QUI-04", "2:8", "the right answer is the longest in 4 of 5"),
    (
        HAT,
        "title:",
        "valid_until: 2026-01-31\ntitle:",
        "GOV-11",
        "2:14",
        "this page was valid until 2026-01-31, 1 day ago",
    ),
    (HAT, "title:", "status: archived\ntitle:", "GOV-16", "21:14", "'rain-hat' is archived"),
    (HAT, "title:", "status: draft\ntitle:", "GOV-16", "21:14", "'rain-hat' is a draft: the link is left out"),
    (
        HAT,
        "title:",
        "was: rain-jacket\ntitle:",
        "GOV-17",
        "2:6",
        "'product/rain-jacket' still exists: playbooks/shop",
    ),
    (HAT, "title:", "replaces: [x, product/rain-jacket]\ntitle:", "GOV-17", "2:15", "'product/rain-jacket' still"),
    (HAT, "title:", "was: rain-hat\ntitle:", "GOV-17", "2:6", "'product/rain-hat' still exists"),
    (HAT, "title:", "was: x\nreplaces: x\ntitle:", "GOV-17", "3:11", "the address of 'product/x' already leads to"),
    (HAT, "title: Rain hat", 'title: "???"', "GOV-19", "2:8", "nobody can search for this title"),
    (WALKER, "title:", "visibility: external\ntitle:", "GOV-10", "2:13", "a playbook of the kind 'persona' is never"),
    (CLUB, "title:", "visibility: external\ntitle:", "SAL-17", "2:13", "'Hill Club' has not approved this case"),
    (
        CLUB,
        "title:",
        f"visibility: external\n{REFUSED}title:",
        "SAL-17",
        "2:13",
        "'Hill Club' has not approved this case",
    ),
    (QUIZ, *NO_WHY, "QUI-05", "10:5", "no wrong option of 'What comes first?' says why it is wrong"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "place", "message"), BAD_CASES, ids=lambda value: str(value)[:20]
)
def test_rule_fires_on_the_bad_case(
    example: Example, file: str, old: str, new: str, code: str, place: str, message: str
) -> None:
    example.replace(file, old, new)
    problems = example.problems()
    reported = [shown(problem) for problem in problems]
    first, *others = code.split()
    assert any(f":{place} {first} {message}" in text for text in reported), reported
    assert {problem.code for problem in problems} == {first, *others}
    assert all(problem.hint for problem in problems)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (HAT, "title: Rain hat", "title: Rain hat\nreview_by: 2026-02-01"),
        (SPRING, "title: Spring", "title: Spring\nstatus: draft\nreview_by: 2025-01-01"),
        (SPRING, FOLLOW_UP, "    sales_follow_up:\n      or_reason: Awareness only.\n"),
        (CLUB, "kind: case_study", "kind: case_study\nvalid_until: 2026-02-01"),
        (HAT, "quiz:", HIGHLIGHTS + "quiz:"),
        (HAT, "The brim keeps your glasses dry.", "is " * 24 + "dry"),
        (JACKET, "gtin: 2000000000008", "gtin: 96385074"),
        (QUIZ, "pass_percent: 50", "pass_percent: 100\ndraw: 2"),
        (QUIZ, "title:", "last_reviewed: 2026-01-06\ntitle:"),
        (QUIZ, "questions:\n", "questions:\n" + LONGEST.split("  - id: more-2")[0]),
        (QUIZ, "assesses: [lesson/first-words]", "assesses: [product/rain-hat]"),
        (HAT, "title:", "valid_from: 2026-01-01\nvalid_until: 2026-02-01\ntitle:"),
        (HAT, "title:", "status: in_review\nvalid_until: 2026-01-31\ntitle:"),
        (SPRING, "title:", "status: archived\nvalid_until: 2026-01-31\ntitle:"),
        (HAT, "title:", "was: [cap, rain-cap]\nreplaces: [bonnet, case_study/rain-hat, lesson/rain-jacket]\ntitle:"),
        (HAT, "title:", "visibility: external\ntitle:"),
        (WALKER, "title:", "visibility: internal\ntitle:"),
        (CLUB, "title:", f"visibility: external\n{AGREED}title:"),
        (CLUB, "title:", 'visibility: external\nanonymous: "true"\ntitle:'),
        (CLUB, "title:", f"visibility: internal\n{REFUSED}title:"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_rules_are_silent_on_similar_good_cases(example: Example, file: str, old: str, new: str) -> None:
    example.replace(file, old, new)
    assert [shown(problem) for problem in example.problems()] == []


def test_quiz_that_refers_to_a_product_tests_it(example: Example) -> None:
    example.replace(HAT, "quiz: first-words\n", "")
    example.replace(QUIZ, "assesses: [lesson/first-words]", "assesses: [lesson/first-words, product/rain-hat]")
    assert example.problems() == ()


def test_draft_of_a_product_needs_no_question_yet(example: Example) -> None:
    example.replace(HAT, "quiz: first-words", "status: draft")
    assert [problem.code for problem in example.problems()] == ["GOV-16"], (
        "and that is reported where the draft is used"
    )


@pytest.mark.parametrize(
    ("gone", "message"),
    [
        ("  last_reviewed: 2026-01-05\n", "this page has never been reviewed"),
        ("  review_every: 365d\n", "this page has no date for its next review"),
    ],
)
def test_published_page_without_a_review_is_reported(example: Example, gone: str, message: str) -> None:
    example.replace("shop/_section.yml", gone, "")
    example.replace(SPRING, "title: Spring", "title: Spring\nstatus: draft")
    problems = example.problems()
    assert {(problem.code, problem.message) for problem in problems} == {("GOV-05", message)}
    assert "playbooks/shop/spring.yml" not in {problem.place.path for problem in problems}


def test_free_tags_are_fine_where_no_playbook_lists_the_tags(example: Example) -> None:
    (example.playbooks / "basics/tags.yml").unlink()
    assert example.problems() == ()


def test_sal_01_warns_about_archived_proof_and_fails_without_proof(example: Example) -> None:
    example.replace(CLUB, "kind: case_study", "kind: case_study\nstatus: archived")
    assert [p.severity for p in example.problems() if p.code == "SAL-01"] == [Severity.WARNING]
    example.replace(OUTDOOR, "    proof: [case_study/hill-club]\n", "")
    assert [problem.severity for problem in example.problems()] == [Severity.ERROR]


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """One warning (GOV-04) and one error (SAL-01)."""
    example = copy_handbook(Path(tmp_path_factory.mktemp("faulty")) / "example")
    example.replace(HAT, "title: Rain hat", "title: Rain hat\nreview_by: 2026-01-31")
    example.replace(OUTDOOR, "    proof: [case_study/hill-club]\n", "")
    return example


@pytest.mark.parametrize(
    ("severities", "strict", "expected"),
    [
        ({}, False, {"GOV-04": "warning", "SAL-01": "error"}),
        ({}, True, {"GOV-04": "error", "SAL-01": "error"}),
        ({"GOV-04": Severity.ERROR, "SAL-01": Severity.WARNING}, False, {"GOV-04": "error", "SAL-01": "warning"}),
        ({"SAL-01": Severity.WARNING}, True, {"GOV-04": "error", "SAL-01": "error"}),
        ({"GOV-04": Severity.OFF}, True, {"SAL-01": "error"}),
        ({"GOV-04": Severity.INFO}, True, {"GOV-04": "info", "SAL-01": "error"}),
    ],
)
def test_severities_can_be_set_and_strict_makes_warnings_errors(
    faulty: Example, severities: Mapping[str, Severity], strict: bool, expected: dict[str, str]
) -> None:
    problems = check(faulty.handbook(), TODAY, severities, strict)
    assert {problem.code: problem.severity.value for problem in problems} == expected


def test_problems_come_in_file_order_and_depend_only_on_the_day(faulty: Example) -> None:
    handbook = faulty.handbook()
    problems = check(handbook, TODAY)
    assert list(problems) == sorted(problems)
    assert problems == check(handbook, TODAY)
    assert [problem.code for problem in check(handbook, date(2026, 1, 30))] == ["SAL-01"]


def test_reference_to_a_kind_without_playbooks_says_what_to_add(example: Example) -> None:
    for name in ("roles", "channels", "tags"):
        (example.playbooks / f"basics/{name}.yml").unlink()
    hints = {problem.hint for problem in example.problems()}
    assert hints == {f"there is no playbook of the kind '{kind}' yet: add one" for kind in ("roles", "channels")}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("roles-two", "kind: roles\ntitle: More roles\nsummary: s\nroles:\n  - id: trainer\n    name: Another"),
        ("tags-two", "kind: tags\ntitle: More tags\nsummary: s\nwords:\n  - id: rain\n    name: Another"),
    ],
)
def test_role_or_tag_in_two_playbooks_is_the_only_problem(example: Example, name: str, text: str) -> None:
    example.write(f"basics/{name}.yml", text)
    (problem,) = example.problems()
    taken = text.partition(": ")[2].partition("\n")[0]
    other, here = f"playbooks/basics/{taken}.yml", f"playbooks/basics/{name}.yml"
    assert problem.code == "GOV-02"
    assert {problem.place.path, problem.message.rpartition(" ")[2]} == {other, here}
    assert problem.place.line > 1


# A real rule may find any plausible fault, so the tests add one that nobody would write.
NEW_RULE = '''"""A planted title.

What it does: Reports titles that say they are planted.
Why it matters: They are in a test.

Example:
    # playbooks/shop/rain-hat.yml
>   title: Planted hat

Instead:
    # playbooks/shop/rain-hat.yml
    title: Rain hat
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("NEW-01", Severity.WARNING, __doc__)
def planted_title(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.playbooks:
        if playbook.content.title.startswith("Planted"):
            place = playbook.source.place(("title",))
            yield RuleFinding(place, f"'{playbook.content.title}' is planted", "choose another title")
'''


@pytest.mark.slow
def test_rule_is_added_with_one_file(tmp_path: Path, example: Example) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(PROJECT / "generator", copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "countertalk/rules/new_01_planted_title.py").write_text(NEW_RULE)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (copy, *sys.path)))}

    def run(*command: str) -> str:
        return subprocess.run(
            [sys.executable, *command], env=environment, capture_output=True, text=True, check=False, cwd=tmp_path
        ).stdout

    explained = run("-m", "countertalk", "explain", "new-01")
    assert explained.startswith("NEW-01 (warning): A planted title.\n")
    only = ("-q", "-p", "no:cacheprovider", "-o", f"pythonpath={shlex.quote(str(TESTS))}", "-k", "NEW-01")
    tests = run("-m", "pytest", *only, str(TESTS / "test_documented_examples.py"))
    assert "3 passed" in tests, tests
    example.replace(HAT, "title: Rain hat", "title: Planted hat")
    check = ("-m", "countertalk", "check", "--root", str(example.root), "--on", TODAY.isoformat())
    assert "rain-hat.yml:2:8  warning  'Planted hat' is planted  [NEW-01]" in run(*check)
    config = example.root / "site_config.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("rules:\n", "rules:\n  NEW-01: error\n"))
    assert "rain-hat.yml:2:8  error  'Planted hat' is planted  [NEW-01]" in run(*check)
