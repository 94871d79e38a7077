from pathlib import Path

import pytest

from examples import Example, copy_handbook


@pytest.fixture
def example(tmp_path: Path) -> Example:
    """A copy of the small valid handbook, to be changed at will."""
    return copy_handbook(tmp_path / "example")
