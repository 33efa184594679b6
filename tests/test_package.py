"""The wheel holds all that an installed plandocs needs, and works from any folder."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.slow

WHAT_IS_THERE = """
import json, plandocs
from pathlib import Path
from plandocs.registers.shelf import Shelf
package = Path(plandocs.__file__).parent
print(json.dumps({
    "package": str(package),
    "files": [path.relative_to(package).as_posix() for path in package.rglob("*")],
    "profiles": Shelf().names("profiles"),
}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the programs are of an environment that has the wheel, and this one's packages beneath it."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, symlinks=os.name != "nt")
    places = {"base": str(home), "platbase": str(home)}
    Path(sysconfig.get_path("purelib", "venv", places), "beneath.pth").write_text(
        sysconfig.get_path("purelib") + "\n", encoding="utf-8"
    )
    folder = Path(sysconfig.get_path("scripts", "venv", places))
    install = ("install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--ignore-installed")
    run(sys.executable, "-m", "pip", "--python", folder / "python", *install, wheel, cwd=home)
    return folder


def run(*command: str | Path, cwd: Path) -> str:
    """What the command printed; a command that fails fails the test with its own words."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "COVERAGE_"))}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=clean | {"PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def shipped(folder: str) -> set[str]:
    """The files that the package is to hold, of a folder at the top of the checkout."""
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*.*") if path.is_file()}


def test_the_wheel_holds_the_package_and_nothing_beside_it(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"plandocs"}
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]


def test_licences_and_types_travel(wheel: Path) -> None:
    names = {name.partition("/")[2] for name in zipfile.ZipFile(wheel).namelist()}
    assert {"py.typed", "licenses/LICENSE", "licenses/src/plandocs/registers/data/units/LICENSE.txt"} <= names


def test_an_installed_plandocs_is_a_library(programs: Path, tmp_path: Path) -> None:
    code = "import plandocs; print(plandocs.check({'plandocs': 1}).ok, plandocs.__version__)"
    assert run(programs / "python", "-c", code, cwd=tmp_path).split()[0] == "False"


def test_an_installed_plandocs_shows_its_help_from_any_folder(programs: Path, tmp_path: Path) -> None:
    assert "render" in run(programs / "plandocs", "--help", cwd=tmp_path)


def test_templates_specs_and_registers_travel(programs: Path, tmp_path: Path) -> None:
    found = json.loads(run(programs / "python", "-c", WHAT_IS_THERE, cwd=tmp_path))
    assert not Path(found["package"]).is_relative_to(ROOT)
    assert shipped("templates") | shipped("specs") <= set(found["files"])
    assert found["profiles"]
