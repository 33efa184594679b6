"""No command opens a connection, no module of ours could, and no file that is made leads one out.

Every command runs with an audit hook, in this process and in those that it starts, that refuses connections, servers
and names to be looked up; the tests of LibreOffice are in tests/writing/test_office_profile.py.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from plandocs.cli.words import COMMANDS

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "plandocs"

NO_NETWORK = """
import sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
        if not isinstance(arguments[1], tuple):  # a path: processes of one machine talk through it
            return
    elif event not in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"):
        return
    with open(LOG, "a") as log:
        log.write(f"{event} {arguments[1:]}\\n")
    raise PermissionError(f"no network: {event}")

sys.addaudithook(refuse)
"""
RUN_ALL = """
import json, sys
from plandocs.cli.entry import main
for words in json.loads(sys.argv[1]):
    sys.argv = ["plandocs", *words]
    try:
        main()
    except SystemExit as ended:
        print(words[0], ended.code or 0, file=sys.__stderr__)
"""
SPEC = str(ROOT / "specs" / "ke-hoach-nam-2027.yaml")
QUOTA = str(ROOT / "specs" / "ke-hoach-phu-luc-2027-2030.yaml")
OUT = ("-o", "ra")
CALLS = (
    ("new", "moi.yaml"),
    ("check", SPEC, "moi.yaml", "--format", "sarif"),
    ("render", QUOTA, "--to", "docx,xlsx", *OUT),
    ("fill", str(ROOT / "templates/forms/to-trinh.docx"), SPEC, *OUT),
    ("batch", "ke-hoach-xa-tu-tinh", "--province", "Huế", "--only", "19753,19774", "--jobs", "2", "-o", "lo"),
    ("roster", str(ROOT / "specs/danh-sach"), "--to", "docx,xlsx", *OUT),
    ("quota", QUOTA, "--forms", *OUT),
    ("reconcile", QUOTA, "ra"),
    ("units", "--province", "Huế"),
    ("outline", SPEC),
    ("resolve", str(ROOT / "specs/ke-hoach-phuong-theo-mau.yaml")),
    ("look", "state-nd30-2020", "-o", "look.docx"),
    ("rules",),
    ("explain", "PD206"),
    ("schema",),
    ("migrate", "moi.yaml"),
    ("doctor",),
    ("completion", "bash"),
)
REACHING = frozenset(
    [
        "socket",
        "ssl",
        "http",
        "ftplib",
        "smtplib",
        "poplib",
        "imaplib",
        "telnetlib",
        "socketserver",
        "xmlrpc",
        "asyncio",
        "webbrowser",
        "requests",
        "httpx",
        "urllib3",
        "aiohttp",
        "urllib.request",
        "urllib.error",
        "urllib.robotparser",
    ]
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where every command was run once, with the network forbidden."""
    folder = tmp_path_factory.mktemp("alone")
    hook = folder / "hook"
    hook.mkdir()
    log = folder / "refused.txt"
    (hook / "sitecustomize.py").write_text(f"LOG = {str(log)!r}\n{NO_NETWORK}", encoding="utf-8")
    path = os.pathsep.join((str(hook), str(ROOT / "src")))
    known = {name: value for name, value in os.environ.items() if not name.startswith(("PLANDOCS_", "COV_"))}
    done = subprocess.run(
        [sys.executable, "-c", RUN_ALL, json.dumps(CALLS)],
        cwd=folder,
        env=known | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    (folder / "ended.txt").write_text(done.stderr, encoding="utf-8")
    return folder


@pytest.mark.slow
def test_no_command_asks_for_the_network(folder):
    assert not (folder / "refused.txt").exists(), (folder / "refused.txt").read_text(encoding="utf-8")
    told = (folder / "ended.txt").read_text(encoding="utf-8")
    ended = re.findall(rf"^({'|'.join(COMMANDS)}) (\d+)$", told, re.MULTILINE)
    assert [name for name, _ in ended] == [words[0] for words in CALLS], told
    assert {name for name, code in ended if int(code) > 1} == set(), told


def test_no_command_is_left_out():
    assert {words[0] for words in CALLS} == set(COMMANDS)


def test_the_network_would_be_noticed(tmp_path):
    log = tmp_path / "refused.txt"
    (tmp_path / "sitecustomize.py").write_text(f"LOG = {str(log)!r}\n{NO_NETWORK}", encoding="utf-8")
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "no network: socket." in done.stderr
    assert log.exists()


@pytest.mark.slow
def test_no_file_that_is_made_leads_outside(folder):
    made = [path for path in folder.rglob("*") if path.suffix in (".docx", ".xlsx")]
    assert {path.suffix for path in made} == {".docx", ".xlsx"}
    assert {path.parent.name for path in made} >= {"lo", "ra"}
    leading = {path.name: found for path in made if (found := outside(path))}
    assert leading == {}


def outside(path: Path) -> list[str]:
    """What in a package reaches for something that is not in it."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels"))}
    reaching = (
        r'TargetMode="External"|INCLUDE(?:PICTURE|TEXT)|DDE(?:AUTO)?\b|<externalReference|attachedTemplate|WEBSERVICE'
    )
    return [f"{name}: {found[0]}" for name, text in parts.items() if (found := re.search(reaching, text))]


def test_no_module_could_reach_the_network():
    modules = {path.relative_to(SOURCE).as_posix(): imported(path) for path in SOURCE.rglob("*.py")}
    assert {name: names for name, all_ in modules.items() if (names := set(filter(is_reaching, all_)))} == {}


def imported(module: Path) -> set[str]:
    """What a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return found


def is_reaching(name: str) -> bool:
    """Whether a module, or what it is part of, opens connections."""
    steps = name.split(".")
    return any(".".join(steps[:length]) in REACHING for length in range(1, len(steps) + 1))


def test_the_one_exception_is_asked_for():
    """Dask talks to its scheduler, where ``--scheduler`` names one; no other module imports it."""
    asking = [
        path.name for path in SOURCE.rglob("*.py") if "distributed" in {one.split(".")[0] for one in imported(path)}
    ]
    assert asking == ["hands.py"]
