"""The small handbook that the other tests change has no problems itself."""

from examples import Example

KINDS = "case_study channels checklist content_plan glossary lesson metrics objections persona product quiz roles tags"


def test_small_handbook_is_valid_as_a_whole(example: Example) -> None:
    assert example.problems() == ()


def test_small_handbook_has_one_of_every_kind_that_the_tests_change(example: Example) -> None:
    assert {playbook.kind for playbook in example.load()} == set(KINDS.split())
