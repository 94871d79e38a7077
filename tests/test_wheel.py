"""The wheel, installed into an empty environment, builds a site in an empty folder.

The environment contains only what the wheel declares: links to the distributions that are installed here, so that the
test needs no network and no index.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from importlib.metadata import PathDistribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from building import run, tree
from examples import PROJECT, TESTS, TODAY, Example

pytestmark = pytest.mark.slow


def hatchling(project: Path, target: str, folder: Path) -> Path:
    """The wheel or sdist of a project."""
    command = [sys.executable, "-P", "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hatchling(PROJECT, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands' folder of an environment with only the wheel and its dependencies."""
    home = tmp_path_factory.mktemp("fresh") / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    commands = home / ("Scripts" if sys.platform == "win32" else "bin")
    python = commands / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "install"]
    subprocess.run([*pip, "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    (packages,) = home.glob("[Ll]ib/**/site-packages")
    (metadata,) = packages.glob("countertalk-*.dist-info")
    for needed in _needed(PathDistribution(metadata), {"countertalk"}):
        for name in {file.parts[0] for file in needed.files or () if file.parts[0] not in ("..", "__pycache__")}:
            if not (packages / name).exists():
                (packages / name).symlink_to(Path(str(needed.locate_file(name))))
    return commands


def _needed(found: PathDistribution, seen: set[str]) -> Iterator[PathDistribution]:
    """A distribution's declared dependencies on this machine, and theirs in turn."""
    for requirement in map(Requirement, found.requires or ()):
        wanted = not requirement.marker or requirement.marker.evaluate({"extra": ""})
        if wanted and requirement.name not in seen:
            seen.add(requirement.name)
            needed = distribution(requirement.name)
            assert isinstance(needed, PathDistribution)
            assert requirement.specifier.contains(needed.version, prereleases=True), requirement
            yield needed
            yield from _needed(needed, seen)


def test_wheel_contains_only_the_package_and_its_templates(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"countertalk"}
    shipped = {
        name.removeprefix("countertalk/templates/") for name in names if name.startswith("countertalk/templates/")
    }
    assert shipped == set(tree(PROJECT / "templates"))
    assert not [name for name in shipped if name.endswith(".py")]
    code = {name.removeprefix("countertalk/") for name in names if name.endswith((".py", "py.typed"))}
    package = PROJECT / "generator/countertalk"
    assert code == {name for name in tree(package) if name.endswith((".py", "py.typed"))}


def test_sdist_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(hatchling(PROJECT, "sdist", tmp_path / "sdist")) as sdist:
        sdist.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    again = hatchling(source, "wheel", tmp_path / "again")
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()


def test_installed_wheel_builds_a_site_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    shutil.copytree(TESTS / "handbook/playbooks", folder / "playbooks")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [str(installed / "countertalk"), "build", "--on", TODAY.isoformat()]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (folder / "site/product/rain-jacket/index.html").is_file()
    checkout = Example(tmp_path / "checkout")
    shutil.copytree(folder / "playbooks", checkout.playbooks)
    assert run("build", checkout) == 0
    assert tree(folder / "site") == tree(checkout.root / "site")
    packages = next(installed.parent.glob("lib/python*/site-packages"))
    assert [path.name for path in packages.iterdir() if path.name.startswith("generator")] == []
    assert (packages / "countertalk/templates/words/en.yml").is_file()
    assert (packages / "countertalk/templates/kinds/product.en.yml").is_file()
