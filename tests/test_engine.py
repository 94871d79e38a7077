"""build/ -> site/: the same bytes from the same content, and the last good site until there is a better one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from building import COMMAND, ENVIRONMENT, page_at, run, tree
from countertalk.outputs.folders import MARK, take_ownership
from countertalk.outputs.mkdocs import EngineError, build, engine
from examples import Example, copy_handbook, within

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """A handbook that was built once."""
    example = copy_handbook(tmp_path_factory.mktemp("good") / "example")
    assert run("build", example) == 0
    return example


@pytest.fixture
def built(good: Example, tmp_path: Path) -> Example:
    """A copy of the built handbook, for a test to break."""
    return Example(shutil.copytree(good.root, tmp_path / "built"))


def left_overs(example: Example) -> list[str]:
    return [path.name for path in example.root.iterdir() if path.name.startswith(".site")]


@pytest.mark.parametrize(
    ("day", "environment"),
    [
        ("2026-02-01", {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}),
        ("2026-12-24", {"PYTHONHASHSEED": "2", "TZ": "America/Adak", "SOURCE_DATE_EPOCH": "1"}),
    ],
)
def test_same_content_gives_the_same_bytes(
    good: Example, tmp_path: Path, day: str, environment: dict[str, str]
) -> None:
    """Whatever the hash seed, time zone, locale, day and working folder."""
    example = copy_handbook(tmp_path / "a longer name of a folder")
    command = [*COMMAND, "build", "--root", str(example.root), "--on", day]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert tree(example.root / "site") == tree(good.root / "site")
    assert tree(example.root / "build") == tree(good.root / "build")


def test_every_page_is_built_where_its_address_says(built: Example) -> None:
    hat = (built.playbooks / "shop/rain-hat.yml").read_text()
    built.write("shop/index.yml", hat.replace("00124", "00125"))
    assert run("build", built) == 0
    keys = [playbook.key for playbook in built.handbook().playbooks]
    assert "product/index" in keys
    for address in (*(f"{key}/" for key in keys), "section/shop/", "role/trainer/", "review/", ""):
        page = page_at(built.root / "site", address)
        stylesheet = next(
            link.attributes["href"] for link in page.all("link") if "countertalk.css" in str(link.attributes)
        )
        assert (built.root / "site" / address / stylesheet).resolve().is_file(), address
    assert (built.root / "site/404.html").is_file()


def test_problems_leave_the_site_as_it_was(built: Example) -> None:
    before, stamp = tree(built.root / "site"), (built.root / "site").stat().st_ino
    built.replace("shop/rain-hat.yml", "title:", "titel:")
    assert run("build", built) == 1
    assert tree(built.root / "site") == before
    assert (built.root / "site").stat().st_ino == stamp


@pytest.mark.parametrize(
    "broken",
    [
        "site_name: [",
        "plugins: [there-is-no-such-plugin]",
        "theme: {name: material, custom_dir: nowhere}",
        "nav: [{Gone: gone.md}]\nvalidation: {nav: {not_found: warn}}",
        "theme: {name: material, custom_dir: overrides, static_templates: [broken.html]}",
    ],
)
def test_failing_engine_leaves_the_site_as_it_was(built: Example, broken: str) -> None:
    site, before = built.root / "site", tree(built.root / "site")
    (built.root / "build/mkdocs.yml").write_text(f"site_name: x\n{broken}\n" if "site_name" not in broken else broken)
    (built.root / "build/overrides/broken.html").write_text("{% if %}")
    with pytest.raises(EngineError) as error:
        build(built.root / "build", site)
    assert str(error.value).strip()
    assert "Traceback" not in str(error.value)
    assert tree(site) == before
    assert left_overs(built) == []


def test_failing_engine_is_reported_without_a_traceback(
    built: Example, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    assert run("build", built) == 1
    assert "the last one is untouched" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither named pipes in folders nor process groups")
def test_killed_build_leaves_the_site_as_it_was_and_the_next_one_clears_up(built: Example) -> None:
    """The engine blocks while it reads a pipe that nobody writes to; then all of it is killed at once."""
    site, before = built.root / "site", tree(built.root / "site")
    pipe = built.root / "build/docs/review/index.md"
    pipe.unlink()
    os.mkfifo(pipe)
    code = (
        "import sys; from pathlib import Path; from countertalk.outputs.mkdocs import build; "
        "build(*map(Path, sys.argv[1:]))"
    )
    killed = subprocess.Popen(
        [sys.executable, "-c", code, built.root / "build", site],
        env=ENVIRONMENT,
        start_new_session=True,
    )
    with within(60), pipe.open("wb"):  # opens when the engine has opened the other end
        assert left_overs(built)
        os.killpg(killed.pid, signal.SIGKILL)
        assert killed.wait() == -signal.SIGKILL
    assert tree(site) == before
    pipe.unlink()
    assert run("build", built) == 0
    assert tree(site) == before
    assert left_overs(built) == []


def test_interrupted_swap_is_rolled_back(built: Example) -> None:
    """Killed between two renames: the old site is beside its place, and comes back even if the new build fails."""
    site, before = built.root / "site", tree(built.root / "site")
    take_ownership(built.root / ".site-new")
    site.rename(built.root / ".site-new/old")
    (built.root / "build/mkdocs.yml").write_text("nothing: [")
    with pytest.raises(EngineError):
        build(built.root / "build", site)
    assert tree(site) == before
    assert left_overs(built) == []


def test_what_a_killed_build_left_is_removed_and_no_link_in_it_is_followed(built: Example, tmp_path: Path) -> None:
    elsewhere, before = shutil.copytree(built.root / "site", tmp_path / "elsewhere"), tree(built.root / "site")
    take_ownership(built.root / ".site-new")
    shutil.copytree(built.root / "site", built.root / ".site-new/old")
    (built.root / ".site-new/site").symlink_to(elsewhere)
    assert run("build", built) == 0
    assert tree(built.root / "site") == tree(elsewhere) == before
    assert left_overs(built) == []


@pytest.mark.parametrize("name", [".site-new", ".site-new-mine"])
def test_folder_beside_the_site_that_is_not_ours_is_left_alone(built: Example, name: str) -> None:
    (built.root / name).mkdir()
    (built.root / name / "mine.txt").write_text("mine")
    before = tree(built.root / "site")
    assert run("build", built) == (2 if name == ".site-new" else 0)
    assert tree(built.root / "site") == before
    shutil.rmtree(built.root / "site")
    assert run("build", built) == (2 if name == ".site-new" else 0)
    assert tree(built.root / name) == {"mine.txt": b"mine"}


@pytest.mark.parametrize("name", [".site-new", ".site-new-mine"])
def test_link_beside_the_site_is_not_followed(built: Example, tmp_path: Path, name: str) -> None:
    elsewhere = shutil.copytree(built.root / "site", tmp_path / "elsewhere")
    (built.root / name).symlink_to(elsewhere)
    assert run("build", built) == (2 if name == ".site-new" else 0)
    assert (built.root / name).is_symlink()
    assert tree(elsewhere) == tree(built.root / "site")


def test_site_is_built_in_the_requested_folder(good: Example, tmp_path: Path) -> None:
    assert run("build", good, "--site", str(tmp_path / "far/away")) == 0
    assert tree(tmp_path / "far/away") == tree(good.root / "site")
    assert (tmp_path / "far/away" / MARK).is_file()


def test_module_in_the_working_folder_does_not_shadow_the_engines(built: Example) -> None:
    for name in ("yaml.py", "mkdocs.py", "material.py"):
        for folder in (built.root, built.root / "build"):
            (folder / name).write_text("raise SystemExit('taken')")
    build(built.root / "build", built.root / "site")


def test_new_site_is_finished_before_it_replaces_the_old_one(built: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    site = built.root / "site"
    assert not [*site.rglob("*.map")]
    assert not [path for path in site.rglob("*.js") if "lunr" in path.as_posix() or "worker" in path.as_posix()]
    assert (site / MARK).is_file()
    before = tree(site)

    def fails(fresh: Path) -> None:
        assert (fresh / "index.html").is_file()
        assert tree(site) == before
        raise OSError("no room")

    monkeypatch.setattr(engine, "STEPS", (fails,))
    assert run("build", built) == 2
    assert tree(site) == before
    assert left_overs(built) == []
