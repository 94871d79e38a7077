from __future__ import annotations

from pathlib import Path

import pytest

from countertalk.config import SiteConfig, load_config
from countertalk.problems import ContentError, Severity

RULES = ("GOV-04", "SAL-01")


def problem_in(root: Path, text: str) -> str:
    (root / "site_config.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_config(root, RULES)
    (problem,) = caught.value.problems
    place = problem.place
    assert place.path == "site_config.yml"
    return f"{place.line}:{place.column} {problem.code} {problem.message} => {problem.hint}"


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_config(tmp_path, RULES) == SiteConfig()


def test_file_overrides_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "site_config.yml").write_text(
        'name: Ours\nbrand:\n  primary: "#112233"\ndue_soon: 7d\nrules:\n  GOV-04: off\n  SAL-01: warning\n'
    )
    config = load_config(tmp_path, RULES)
    assert (config.name, config.brand.primary, config.due_soon) == ("Ours", "#112233", 7)
    assert config.rules == {"GOV-04": Severity.OFF, "SAL-01": Severity.WARNING}
    assert config.brand.accent == SiteConfig().brand.accent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nme: Ours", "1:1 FLD-01 unknown key 'nme' => did you mean 'name'?"),
        (
            "name: a\nrules:\n  GOV-4: off",
            "3:3 FLD-04 'GOV-4' is not one of the choices => did you mean",
        ),
        (
            "rules:\n  GOV-04: loud",
            "2:11 FLD-04 'loud' is not one of the choices => use one of: error,",
        ),
        ("brand:\n  primary: #112233", "2:12 YML-12 the text ends before '#112233'"),
        (
            "brand:\n  primary: green",
            "2:12 FLD-06 'green' does not have the right form => write it like '#1f",
        ),
        ("language: english", "1:11 FLD-06 'english' does not have the right form => write it like 'en'"),
        ("url: example.com", "1:6 FLD-06 'example.com' is not a web address => start it with https://"),
        ("pass_percent: 101", "1:15 FLD-06 101 is too large => write at most 100"),
        ("pass_percent: 0", "1:15 FLD-06 0 is too small => write at least 1"),
        ("rules: [GOV-04]", "1:8 FLD-03 a mapping of keys and values is expected here, not a list"),
        ("name: [", "1:7 YML-01"),
        ("url: https://[::1/", "1:6 FLD-06 'https://[::1/' is not a web address => start it with https://"),
        ("repo_url: https:///x", "1:11 FLD-06 'https:///x' is not a web address => start it with https://"),
        ("", "1:1 FIL-05 the file is empty => start with 'name:'"),
    ],
)
def test_mistake_is_reported_with_its_place_and_remedy(tmp_path: Path, text: str, expected: str) -> None:
    assert problem_in(tmp_path, text).startswith(expected)


def test_broken_link_is_not_mistaken_for_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "site_config.yml").symlink_to("nowhere.yml")
    with pytest.raises(ContentError):
        load_config(tmp_path, RULES)


def test_wrong_extension_is_not_mistaken_for_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "site_config.yaml").write_text("name: Ours\n")
    with pytest.raises(ContentError) as caught:
        load_config(tmp_path, RULES)
    (problem,) = caught.value.problems
    assert (problem.place.path, problem.code) == ("site_config.yaml", "FIL-07")
    assert problem.hint == "rename it to 'site_config.yml'"
