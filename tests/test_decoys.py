"""Nothing in the folder that a command is run in is imported or read as a setting, however the command is started.

Python itself imports a few modules before ours when it is told `python -m`, and looks in that folder for them: `runpy`
needs warnings, importlib, keyword, operator, reprlib, collections, types, functools and contextlib, and the package
has to be found. Nobody can prevent that but the person who types it, with -P; so those names are not planted here.
"""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

from building import COMMAND, ENVIRONMENT
from examples import TODAY, Example

pytestmark = pytest.mark.slow

OURS = ["yaml", "json", "markdown", "mkdocs", "pydantic", "rcssmin", "signal", "argparse", "subprocess", "hooks"]
EVERYBODYS = ["sitecustomize", "usercustomize", "re", "enum"]
"""Python itself or an installed command may import them before ours begin, if PYTHONPATH has the working folder."""
PACKAGES = ("jinja2", "material", "markdown_it", "pymdownx")
SETTINGS = {
    "mkdocs.yml": "site_name: x\nhooks: [hooks.py]\n",
    "pyproject.toml": "[broken",
    "setup.cfg": "[broken",
    ".env": "PYTHONPATH=.\n",
    "decoy.pth": "import hooks\n",
    "decoy-1.dist-info/METADATA": "Name: decoy\nVersion: 1\n",
    "decoy-1.dist-info/entry_points.txt": "[pydantic]\nx = hooks:x\n[mkdocs.plugins]\nsearch = hooks:x\n"
    "[mkdocs.themes]\nmaterial = hooks\n[markdown.extensions]\ntoc = hooks:x\n",
}
INSTALLED = (str(Path(sysconfig.get_path("scripts")) / "countertalk"),)


def plant(folder: Path, modules: list[str]) -> Path:
    """Put modules into a folder each of which adds its name to a file when it is imported."""
    taken = folder / "taken"
    code = f"with open({str(taken)!r}, 'a') as taken:\n    print(__name__, file=taken)\nraise SystemExit('taken')\n"
    files = {f"{name}.py": code for name in modules} | {f"{name}/__init__.py": code for name in PACKAGES} | SETTINGS
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    return taken


@pytest.mark.parametrize(
    ("command", "path"),
    [(INSTALLED, ""), (COMMAND, ""), (COMMAND, os.pathsep)],
    ids=["installed", "module", "module-with-empty-path"],
)
def test_modules_and_settings_in_the_working_folder_are_left_alone(
    example: Example, command: tuple[str, ...], path: str
) -> None:
    modules = [*OURS, *([] if path else EVERYBODYS), *(["countertalk"] if command == INSTALLED else [])]
    taken = plant(example.root, modules)
    done = subprocess.run(
        [*command, "build", "--on", TODAY.isoformat()],
        cwd=example.root,
        env={**ENVIRONMENT, "PYTHONPATH": f"{path}{ENVIRONMENT['PYTHONPATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not taken.exists(), taken.read_text()
    assert (done.returncode, done.stderr) == (0, "")
