"""Valid files with bytes deleted, inserted and replaced: a playbook or a `ContentError`, never anything else."""

from __future__ import annotations

import random

import pytest

from countertalk.handbook import link
from countertalk.load import load
from countertalk.problems import ContentError, Problem
from countertalk.rules import check
from examples import TODAY, Example, within

pytestmark = pytest.mark.slow

PIECES = [
    b"[",
    b"{",
    b"]",
    b"}",
    b": ",
    b":",
    b"- ",
    b"\n",
    b"\n  ",
    b"'",
    b'"',
    b"#",
    b" #",
    b"&a",
    b"*a",
    b"!",
    b"|",
    b">",
]
PIECES += [
    b"\t",
    b"\x00",
    b"\xff",
    b"\xc3",
    b"\xe2\x80\xae",
    b"\r",
    b"?",
    b"? ",
    b"---\n",
    b"...\n",
    b"<<: ",
    b"~",
    b"%",
    b"@",
]
PIECES += [
    b"`",
    b",",
    b", ",
    b"\\",
    b"\\x",
    b"](a/b)",
    b"![](",
    b"null",
    b"9" * 30,
    b"\xef\xbb\xbf",
    b"\xc2\x85",
    b"&#x202e;",
]


def mutated(text: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice((0, 0, 1, 1, 2, 8, 40)))
        middle = chance.choice((b"", chance.choice(PIECES), bytes([chance.randrange(256)]), text[end : end + 9] * 2))
        text = text[:start] + middle + text[end:]
    return text


@pytest.mark.parametrize("seed", range(8))
def test_mutated_file_loads_or_has_problems(example: Example, seed: int) -> None:
    chance = random.Random(seed)
    texts = {path: path.read_bytes() for path in sorted(example.playbooks.rglob("*.yml"))}
    always = [path for path in texts if path.name in ("_section.yml", "rain-hat.yml")]
    for path in texts.keys() - set(always):
        path.unlink()
    refused = 0
    with within(60):
        for number in range(320):
            path = list(texts)[number % len(texts)]
            path.write_bytes(mutated(texts[path], chance))
            problems = problems_of(example)
            assert all(problem.hint and problem.place.line >= 1 and problem.place.column >= 1 for problem in problems)
            refused += bool(problems)
            path.write_bytes(texts[path]) if path in always else path.unlink()
    assert 100 < refused < 300, "some mutations are harmless, most are not"


def problems_of(example: Example) -> tuple[Problem, ...]:
    """What loading refuses; what loads is checked as well."""
    try:
        check(link(*load(example.playbooks, example.root)), TODAY)
    except ContentError as error:
        return error.problems
    return ()
