"""``plandocs quota`` and ``plandocs reconcile``, end to end: forms go out, come back filled in, and are summed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from plandocs.cli import entry
from tests.composing.making import MINIMAL

SPEC = (
    MINIMAL
    + """\
quotas:
  ct:
    columns:
      - {id: bc, name: Biên chế, basis: yes}
      - {id: l1, name: Lớp 1, allocate: {total: 6, by: bc}}
    rows: [{unit: Xã Một, code: 00001, values: 20}, {unit: Xã Hai, code: 00002, values: 40}]
outline: [{heading: A, content: [B, {kind: quota, of: ct}]}]
"""
)


@pytest.fixture
def plandocs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """The command, run in a folder that has the plan."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)
    Path("plan.yaml").write_text(SPEC, encoding="utf-8")

    def run(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["plandocs", *map(str, words), "--lang", "en"])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        told = capsys.readouterr()
        code = ended.value.code or 0
        assert isinstance(code, int)
        return code, told.out, told.err

    return run


def fill(name: str, registered: int, reason: str = "") -> None:
    """What a unit does with its form."""
    path = Path("phieu", name)
    book = load_workbook(path)
    book.active["E11"], book.active["G11"] = registered, reason
    book.save(path)


def test_quotas_are_told(plandocs):
    code, out, _ = plandocs("quota", "plan.yaml")
    assert (code, out) == (0, "ct: 2 units, 6 in all (Lớp 1: 6)\n")
    assert not Path("output").exists()


def test_forms_out_and_back(plandocs):
    code, out, _ = plandocs("quota", "plan.yaml", "--forms", "-o", "phieu")
    assert code == 0
    assert out.endswith("wrote 2 forms to phieu\n")
    assert sorted(path.name for path in Path("phieu").iterdir()) == ["00001-xa-mot.xlsx", "00002-xa-hai.xlsx"]
    fill("00001-xa-mot.xlsx", 2)
    fill("00002-xa-hai.xlsx", 4)
    code, out, err = plandocs("reconcile", "plan.yaml", "phieu")
    assert code == 0
    assert out == "returned: 2 of 2 units\nLớp 1: quota 6, registered 6 (0 over, 0 under)\n"
    assert "PD45" not in err


def test_who_is_over_under_and_missing(plandocs):
    plandocs("quota", "plan.yaml", "--forms", "-o", "phieu")
    fill("00001-xa-mot.xlsx", 5, "có người mới")
    Path("phieu", "00002-xa-hai.xlsx").unlink()
    code, out, err = plandocs("reconcile", "plan.yaml", "phieu", "--to", "json,csv,docx,xlsx")
    assert code == 1
    assert out.startswith("returned: 1 of 2 units\nLớp 1: quota 6, registered 5 (3 over, 4 under)\n")
    assert f"{Path('phieu', '00001-xa-mot.xlsx')}!Đăng ký!E11: error[PD452]" in err
    assert "plan.yaml:12:" in err
    names = sorted(path.name for path in Path("output").iterdir())
    assert names == [f"plan-dang-ky.{kind}" for kind in ("csv", "docx", "json", "xlsx")]
    rows = json.loads(Path("output", "plan-dang-ky.json").read_text(encoding="utf-8"))["rows"]
    assert [row["status"] for row in rows] == ["over", "missing"]


def test_a_form_left_blank_is_no_answer(plandocs):
    plandocs("quota", "plan.yaml", "--forms", "-o", "phieu")
    code, out, err = plandocs("reconcile", "plan.yaml", "phieu")
    assert code == 0
    assert out.startswith("returned: 0 of 2 units\n")
    assert err.count("warning[PD451]") == 2


def test_missing_returns_are_no_error_unless_asked(plandocs):
    Path("phieu").mkdir()
    assert plandocs("reconcile", "plan.yaml", "phieu")[0] == 0
    assert plandocs("reconcile", "plan.yaml", "phieu", "--strict")[0] == 1


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("reconcile", "plan.yaml", "nowhere"), 2, "PD001"),
        (("reconcile", "nowhere.yaml", "."), 2, "PD001"),
        (("reconcile", "plan.yaml", "phieu", "--of", "x"), 1, "PD295"),
        (("reconcile", "plan.yaml", "phieu", "--to", "pdf"), 2, "there is no pdf"),
        (("reconcile", "plan.yaml", "phieu", "--to", "xlsx", "-o", "phieu"), 1, "PD914"),
        (("reconcile", "plan.yaml"), 2, "RETURNED"),
        (("quota", "plan.yaml", "--of", "x", "--forms"), 1, "PD295"),
        (("quota", "nowhere.yaml"), 2, "PD001"),
    ],
)
def test_what_is_wrong_with_the_command(plandocs, words, code, told):
    Path("phieu").mkdir()
    ended, _, err = plandocs(*words)
    assert ended == code
    assert told in err
    assert not Path("output").exists()
    assert list(Path("phieu").iterdir()) == []
