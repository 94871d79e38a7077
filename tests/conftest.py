from pathlib import Path

import pytest

from examples import Example, copy_handbook
from sites import forget_old_sites


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden pages; read the difference")
    parser.addoption(
        "--engine", action="append", choices=("chromium", "webkit"), help="which browser to ask; may be repeated"
    )


@pytest.fixture
def example(tmp_path: Path) -> Example:
    """A copy of the small valid handbook, for a test to change."""
    return copy_handbook(tmp_path / "example")


def pytest_sessionstart(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):  # once, not in every worker
        forget_old_sites()
