from examples import Example


def test_small_handbook_is_valid_as_a_whole(example: Example) -> None:
    assert example.problems() == ()


def test_small_handbook_has_one_of_every_kind(example: Example) -> None:
    from chalktalk.kinds import all_kinds

    assert {playbook.kind for playbook in example.load()} == set(all_kinds())
