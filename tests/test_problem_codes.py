"""Every code belongs to one problem, is registered, and is covered by a test."""

from __future__ import annotations

import re

import pytest

from countertalk.problem_codes import DuplicateCodeError, ProblemCode, registry
from countertalk.problems import Severity
from countertalk.rules import all_problem_codes, all_rules
from examples import PROJECT

CODES = all_problem_codes()


def test_every_code_in_the_source_is_registered() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (PROJECT / "generator/countertalk").rglob("*.py"))
    assert sorted(re.findall(r'^@(?:problem_code|rule)\("([^"]+)"', source, re.MULTILINE)) == list(CODES)
    assert set(all_rules()) < set(CODES)


def test_code_that_is_used_twice_is_refused() -> None:
    first, other, second = (ProblemCode(name, Severity.ERROR, "") for name in ("SAL-01", "SAL-02", "SAL-01"))
    assert list(registry([other, first])) == ["SAL-01", "SAL-02"]
    with pytest.raises(DuplicateCodeError, match="SAL-01"):
        registry([first, other, second])


CODE_TESTS = ("test_files.py", "test_load.py")


def test_every_loader_problem_is_covered_by_a_broken_file_or_a_test() -> None:
    tests = [*(PROJECT / "tests/broken").rglob("*.yml"), *(PROJECT / "tests" / name for name in CODE_TESTS)]
    shown = "".join(path.read_text(encoding="utf-8") for path in tests)
    assert [code for code in CODES if code not in shown and code not in all_rules()] == []
