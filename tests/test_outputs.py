"""The contract of an output: one module, and no other edits."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from countertalk.outputs import all_outputs
from examples import EXAMPLES, PROJECT

PLANTED = '''"""A list of all pages."""

from __future__ import annotations

from pathlib import Path

from countertalk.outputs.files import write_files
from countertalk.pages import Site


def write(site: Site, templates: Path, folder: Path) -> int:
    """Write the titles of all pages into `folder`; returns how many files changed."""
    return write_files({"titles.txt": "\\n".join(page.title for page in site.pages)}, folder)
'''


def test_shared_code_is_not_an_output() -> None:
    assert "mkdocs" in all_outputs()
    assert all_outputs().keys().isdisjoint({"files", "folders"})


@pytest.mark.slow
def test_new_output_needs_one_new_file_and_no_edits(tmp_path: Path) -> None:
    for folder in ("generator", "templates"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(tmp_path / EXAMPLES.relative_to(PROJECT), tmp_path / "playbooks")
    (tmp_path / "generator/countertalk/outputs/planted_output.py").write_text(PLANTED)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "generator")}
    command = [sys.executable, "-m", "countertalk", "export", "planted_output", "out"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert "Porter cargo e-bike" in (tmp_path / "out/titles.txt").read_text(encoding="utf-8").splitlines()
