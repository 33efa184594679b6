"""Which font stands for Times New Roman: by fontconfig, or by the folders of Windows and macOS."""

import pytest

from plandocs.cli.doctor import fonts
from plandocs.cli.doctor.fonts import look_at_fonts


def told(findings):
    return [(one.state.value, one.says) for one in findings]


@pytest.mark.parametrize(
    ("substitute", "found"),
    [
        (None, ("ok", "font")),
        ("Liberation Serif", ("ok", "font_alike")),
        ("DejaVu Serif", ("warning", "font_other")),
    ],
)
def test_which_font_stands_for_times_new_roman(monkeypatch, substitute, found):
    monkeypatch.setattr("plandocs.cli.doctor.fonts.sys.platform", "linux")
    monkeypatch.setattr("plandocs.cli.doctor.fonts.shutil.which", lambda _name: "/usr/bin/fc-match")
    monkeypatch.setattr(fonts, "substitute", lambda: substitute)
    assert told(look_at_fonts()) == [found]


def test_a_machine_that_cannot_tell_its_fonts(monkeypatch):
    monkeypatch.setattr("plandocs.cli.doctor.fonts.sys.platform", "linux")
    monkeypatch.setattr("plandocs.cli.doctor.fonts.shutil.which", lambda _name: None)
    assert told(look_at_fonts()) == [("warning", "font_unknown")]


@pytest.mark.parametrize(("has_it", "found"), [(True, ("ok", "font")), (False, ("warning", "font_missing"))])
def test_fonts_of_windows_lie_in_a_folder(monkeypatch, tmp_path, has_it, found):
    (tmp_path / "Fonts").mkdir()
    if has_it:
        (tmp_path / "Fonts" / "times.ttf").touch()
    monkeypatch.setattr("plandocs.cli.doctor.fonts.sys.platform", "win32")
    monkeypatch.setenv("WINDIR", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert told(look_at_fonts()) == [found]
