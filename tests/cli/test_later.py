"""What libraries would load and no command needs stays away, and comes when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SPEC = Path(__file__).parents[2] / "specs" / "ke-hoach-xa-2026-2031.yaml"
CHECK = f"""
import sys
from plandocs.cli.entry import main
sys.argv = ["plandocs", "check", {str(SPEC)!r}]
try:
    main()
except SystemExit:
    pass
"""


def said(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


def test_a_check_loads_none_of_them():
    unwanted = "{'importlib.metadata', '_hashlib', 'jinja2', 'docx', 'lxml', 'socket', 'tempfile', 'difflib'}"
    assert said(CHECK + f"print(sorted({unwanted} & set(sys.modules)))") == "[]"


def test_they_come_when_they_are_asked_for():
    code = "from plandocs.cli.later import put_off_loading; put_off_loading()\n"
    assert said(code + "import secrets; print(len(secrets.token_hex(4)))") == "8"
    assert said(code + "from secrets import compare_digest; print(compare_digest('a', 'a'))") == "True"
    assert said(code + "from pydantic.plugin import _loader; print(_loader.PYDANTIC_ENTRY_POINT_GROUP)") == "pydantic"
