"""The shipped register of administrative units is what its tool makes of its source."""

from __future__ import annotations

import pytest

from tools import make_units

SOURCE = make_units.FOLDER


@pytest.mark.skipif(not (SOURCE / "communes.csv").is_file(), reason="the source of the register is not at hand")
def test_the_register_is_fresh():
    assert make_units.OUTPUT.read_text(encoding="utf-8") == make_units.written(make_units.register_of(SOURCE))


def test_a_source_with_other_counts_is_refused(tmp_path):
    files = {
        "provinces.csv": "code,name,type,full_name,xa,phuong,dac_khu,total\n"
        "01,Hà Nội,thành phố,Thành phố Hà Nội,1,0,0,1\n",
        "communes.csv": "code,name,type,full_name,province_code,province\n",
        "changes-2026-04-30.csv": "code,full_name_2025_07_01,province_2025_07_01,full_name_2026_04_30,"
        "province_2026_04_30\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(make_units.WrongSourceError, match="Hà Nội: xã"):
        make_units.register_of(tmp_path)


def test_nothing_is_made_without_the_source(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["make_units.py", str(tmp_path)])
    monkeypatch.setattr(make_units, "OUTPUT", tmp_path / "made.json")
    assert make_units.main() == 0
    assert not (tmp_path / "made.json").exists()
    assert "nothing made" in capsys.readouterr().out
