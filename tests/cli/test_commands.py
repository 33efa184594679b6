"""What the commands print and how they end, run inside this process."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from plandocs.cli import entry
from plandocs.cli.words import COMMANDS
from tests.loading.sample import FILE, SPEC, edited

WRONG = edited("title: Bồi", "titel: Bồi")
WARNED = edited("bases: nd171\n", "")
DRAFT = edited("status: issued", "status: draft", "  name: Nguyễn Văn A\n", "")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a right spec, a wrong one, one that is warned of, and a draft."""
    for name, text in {FILE: SPEC, "sai.yaml": WRONG, "nhac.yaml": WARNED, "nhap.yaml": DRAFT}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "that.docx").write_bytes(b"PK\x03\x04\x14\x00word/document.xml\xff\xfe")
    monkeypatch.chdir(tmp_path)
    for name in ("PLANDOCS_LANG", "PLANDOCS_DEBUG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


class Done:
    def __init__(self, code: Any, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def plandocs(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """The command, as ``plandocs("check a.yaml")``."""
    assert folder.is_dir()
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)

    def run(words: str | list[str]) -> Done:
        monkeypatch.setattr(sys, "argv", ["plandocs", *(words.split() if isinstance(words, str) else words)])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        captured = capsys.readouterr()
        return Done(ended.value.code or 0, captured.out, captured.err)

    return run


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (f"check {FILE}", 0, "không có vấn đề"),
        ("check nhap.yaml", 0, "PD701"),
        ("check nhap.yaml --strict", 0, "PD701"),
        ("check nhac.yaml", 0, "PD302"),
        ("check nhac.yaml --strict", 1, "PD302"),
        (f"check {FILE} --strict", 0, "không có vấn đề"),
        ("check sai.yaml", 1, "PD101"),
        (f"check {FILE} sai.yaml", 1, "PD101"),
        ("check khong-co.yaml", 2, "PD001"),
        ("check khong-co.yaml sai.yaml", 1, "PD001"),
        ("check .", 2, "PD166"),
        ("render .", 2, "là thư mục, không phải tệp"),
        ("render that.docx", 1, "đây là tệp Word (.docx), không phải bản đặc tả"),
        ("look state", 1, "state-nd30-2020"),
        ("check", 2, "SPEC"),
        ("chekc", 2, "check"),
        ("zzzz", 2, "render"),
        (f"check --stric {FILE}", 2, "--strict"),
        (f"check --format xml {FILE}", 2, "xml"),
        (f"--lang fr check {FILE}", 2, "fr"),
        (f"render {FILE}", 0, ""),
        (f"render {FILE} sai.yaml", 1, "PD101"),
        ("render khong-co.yaml", 2, "PD001"),
        (f"render {FILE} --to odt", 2, "odt"),
        (f"render {FILE} -o plan.docx", 2, "plan.docx: đây là thư mục"),
        (f"render {FILE} --look khong-co.docx", 2, "khong-co.docx"),
        (f"render {FILE} --look sai.yaml", 1, "PD801"),
        (f"outline {FILE}", 0, ""),
        ("outline sai.yaml", 1, "PD101"),
        ("", 2, "Các lệnh"),
    ],
)
def test_the_exit_code_and_what_is_said(plandocs: Any, words: str, code: int, said: str) -> None:
    done = plandocs(words)
    assert done.code == code
    assert said in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("words", "environment", "said"),
    [
        ("check sai.yaml", {}, "lỗi[PD101]"),
        ("--lang en check sai.yaml", {}, "error[PD101]"),
        ("check sai.yaml --lang en", {}, "error[PD101]"),
        ("check --lang=en sai.yaml", {}, "error[PD101]"),
        ("check sai.yaml", {"PLANDOCS_LANG": "en"}, "error[PD101]"),
        ("check sai.yaml", {"LANG": "en_US.UTF-8"}, "error[PD101]"),
        ("check sai.yaml", {"LANG": "vi_VN.UTF-8", "PLANDOCS_LANG": "en"}, "error[PD101]"),
        ("--lang vi check sai.yaml", {"PLANDOCS_LANG": "en"}, "lỗi[PD101]"),
        ("check sai.yaml --lang vi", {"LC_ALL": "en_GB"}, "lỗi[PD101]"),
        ("chekc --lang en", {}, "no command chekc"),
        ("chekc", {}, "không có lệnh chekc"),
    ],
)
def test_the_language(
    plandocs: Any, monkeypatch: pytest.MonkeyPatch, words: str, environment: dict[str, str], said: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert said in plandocs(words).err


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help_in_both_languages(plandocs: Any, command: str, lang: str) -> None:
    done = plandocs(f"{command} --help --lang {lang}")
    other = plandocs(f"{command} --help --lang {'en' if lang == 'vi' else 'vi'}")
    assert done.code == 0
    assert "--lang" in done.out
    assert done.out != other.out
    assert all(name in done.out for name in COMMANDS) or command


def test_json_holds_every_field(plandocs: Any) -> None:
    done = plandocs("check sai.yaml --format json --lang en")
    report = json.loads(done.out)
    (problem,) = report["diagnostics"]
    assert problem == {
        "code": "PD101",
        "name": "unknown-key",
        "severity": "error",
        "message": "unknown key titel",
        "file": "sai.yaml",
        "line": 11,
        "column": 1,
        "path": "",
        "hints": ["did you mean title?"],
        "related": [],
    }
    assert report["summary"] == {"error": 1, "warning": 0, "info": 0}
    assert done.err == ""
    assert done.code == 1


def test_json_of_a_right_spec_is_json_too(plandocs: Any) -> None:
    done = plandocs(f"check {FILE} --format json")
    assert (json.loads(done.out)["diagnostics"], done.err, done.code) == ([], "", 0)


def test_sarif_holds_rule_place_and_message(plandocs: Any) -> None:
    done = plandocs(f"check sai.yaml {FILE} nhac.yaml --format sarif --lang en")
    (run,) = json.loads(done.out)["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert [result["ruleId"] for result in run["results"]] == ["PD302", "PD101"]
    assert [result["level"] for result in run["results"]] == ["warning", "error"]
    assert [place["artifactLocation"]["uri"] for place in places] == ["nhac.yaml", "sai.yaml"]
    assert places[1]["region"] == {"startLine": 11, "startColumn": 1, "endColumn": 6}
    assert "did you mean title?" in run["results"][1]["message"]["text"]


def test_a_line_is_quoted_with_its_caret(plandocs: Any) -> None:
    lines = plandocs("check sai.yaml").err.splitlines()
    assert lines[0] == "sai.yaml:11:1: lỗi[PD101]: không có khóa titel"
    assert lines[1] == "  11 | titel: Bồi dưỡng cán bộ, công chức"
    assert lines[2].rstrip() == "     | ^^^^^"


def test_a_second_place_is_told_too(plandocs: Any, folder: Path) -> None:
    (folder / "tong.yaml").write_text(edited("    count: 64\n", "    count: 65\n"), encoding="utf-8")
    report = json.loads(plandocs("check tong.yaml --format json --lang en").out)
    assert report["diagnostics"][0]["related"] == [
        {"file": "tong.yaml", "line": 27, "column": 12, "message": "the whole"}
    ]


@pytest.mark.parametrize(
    ("value", "hidden"), [("Ông A, 001204012345", "0********345"), ("Bà B, 0912 345 678", "0*** *** 678")]
)
def test_peoples_numbers_are_hidden_in_messages_and_quoted_lines(
    plandocs: Any, folder: Path, value: str, hidden: str
) -> None:
    (folder / "so.yaml").write_text(edited("date: 15/6/2026", f"date: {value}"), encoding="utf-8")
    for form in ("text", "json", "sarif"):
        done = plandocs(f"check so.yaml --format {form}")
        assert hidden in done.out + done.err
        assert value.rpartition(", ")[2] not in done.out + done.err


def test_a_spec_named_twice_is_looked_at_once(plandocs: Any) -> None:
    assert len(json.loads(plandocs("check sai.yaml sai.yaml --format json").out)["diagnostics"]) == 1
    assert plandocs(f"render {FILE} ./{FILE}").out.count("ke-hoach.docx") == 1


# render


def test_documents_go_to_the_folder_that_is_named(plandocs: Any, folder: Path) -> None:
    done = plandocs(f"render {FILE} -o ra/day")
    assert done.out.strip().endswith(str(Path("ra/day/ke-hoach.docx")))
    assert (folder / "ra/day/ke-hoach.docx").read_bytes()[:2] == b"PK"
    assert [path.name for path in (folder / "ra/day").iterdir()] == ["ke-hoach.docx"]


def test_one_of_several_fails_and_the_others_are_written(plandocs: Any, folder: Path) -> None:
    done = plandocs(f"render sai.yaml {FILE} khong-co.yaml nhap.yaml")
    assert done.code == 1
    assert sorted(path.name for path in (folder / "output").iterdir()) == ["ke-hoach.docx", "nhap.docx"]
    assert "sai.docx" not in done.out


def test_a_failed_render_leaves_the_earlier_document(plandocs: Any, folder: Path) -> None:
    (folder / "output").mkdir()
    (folder / "output" / "sai.docx").write_bytes(b"earlier")
    assert plandocs("render sai.yaml").code == 1
    assert (folder / "output" / "sai.docx").read_bytes() == b"earlier"


def test_a_failed_render_makes_no_folder(plandocs: Any, folder: Path) -> None:
    plandocs("render sai.yaml -o ra")
    assert not (folder / "ra").exists()


def test_two_specs_of_one_name_write_nothing(plandocs: Any, folder: Path) -> None:
    (folder / "xa").mkdir()
    (folder / "xa" / FILE).write_text(SPEC, encoding="utf-8")
    done = plandocs(f"render {FILE} xa/{FILE}")
    assert (done.code, done.out) == (1, "")
    assert "PD901" in done.err
    assert not (folder / "output").exists()


def test_a_warning_stops_no_document(plandocs: Any, folder: Path) -> None:
    assert plandocs("render nhac.yaml").code == 0
    assert (folder / "output" / "nhac.docx").is_file()


@pytest.mark.parametrize(("output", "code"), [("tep", 2), ("tep/sau", 3)])
def test_a_folder_that_is_a_file(plandocs: Any, folder: Path, output: str, code: int) -> None:
    (folder / "tep").write_bytes(b"file")
    done = plandocs(f"render {FILE} -o {output}")
    assert done.code == code
    assert "tep" in done.err
    assert (folder / "tep").read_bytes() == b"file"


def test_without_libreoffice_the_word_file_stays(plandocs: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("PLANDOCS_SOFFICE", raising=False)
    done = plandocs(f"render {FILE} --to docx,pdf")
    assert done.code == 3
    assert "PD903" in done.err
    assert "ke-hoach.docx" in done.out
    assert (folder / "output" / "ke-hoach.docx").is_file()


def test_a_name_with_vietnamese_letters_and_spaces(plandocs: Any, folder: Path) -> None:
    (folder / "Kế hoạch năm 2027.yaml").write_text(SPEC, encoding="utf-8")
    done = plandocs(["render", "Kế hoạch năm 2027.yaml", "-o", "kết quả"])
    assert done.code == 0
    assert (folder / "kết quả" / "Kế hoạch năm 2027.docx").is_file()


# outline, schema


def test_the_outline_tells_where_each_line_comes_from(plandocs: Any) -> None:
    plain = plandocs(f"outline {FILE}").out.replace("\u00a0", " ")
    origins = plandocs(f"outline {FILE} --origins").out
    assert "MỤC TIÊU" in plain
    assert f"{FILE}:" not in plain
    assert len(plain.splitlines()) == len(origins.splitlines())
    assert f"I. MỤC TIÊU    [{FILE}:75:14 outline[0].heading]" in origins.splitlines()


def test_the_schema_is_printed_or_written(plandocs: Any, folder: Path) -> None:
    printed = plandocs("schema").out
    assert plandocs("schema -o luoc-do.json").code == 0
    assert (folder / "luoc-do.json").read_text(encoding="utf-8") == printed
    assert json.loads(printed)["$schema"].endswith("2020-12/schema")


# what goes wrong with the program itself


def fails(error: BaseException) -> Any:
    def command(_lang: str) -> click.Command:
        def run() -> None:
            raise error

        return click.Command("check", callback=run)

    return command


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ZeroDivisionError("hỏng"), 70, "ZeroDivisionError: hỏng"),
        (KeyboardInterrupt(), 130, "đã dừng"),
        (RecursionError("sâu"), 70, "RecursionError"),
    ],
)
def test_a_fault_of_our_own_and_an_interruption(
    plandocs: Any, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, said: str
) -> None:
    monkeypatch.setattr("plandocs.cli.commands.check.command", fails(error))
    done = plandocs("check")
    assert done.code == code
    assert said in done.err
    assert "Traceback" not in done.err


def test_a_developer_sees_the_traceback(plandocs: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plandocs.cli.commands.check.command", fails(ZeroDivisionError("hỏng")))
    monkeypatch.setenv("PLANDOCS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        plandocs("check")


def test_a_schema_that_was_written_is_told(plandocs: Any, folder: Path) -> None:
    done = plandocs("schema -o sub/plandocs.schema.json")
    assert (done.code, done.out) == (0, f"đã ghi {Path('sub', 'plandocs.schema.json')}\n")
    assert json.loads((folder / "sub" / "plandocs.schema.json").read_text(encoding="utf-8"))["title"]
    assert plandocs(f"schema -o {FILE}/x.json").code == 3


@pytest.mark.parametrize(("text", "line"), [("a = \n", 1), ("# gốc\n[x\n", 2)])
def test_a_broken_project_file_is_told(plandocs: Any, folder: Path, text: str, line: int) -> None:
    (folder / "plandocs.toml").write_text(text, encoding="utf-8")
    done = plandocs(f"check {FILE}")
    assert done.code == 0
    assert f"plandocs.toml:{line}:" in done.err
    assert "PD815" in done.err


@pytest.mark.parametrize("text", ["", "# gốc của dự án\n", "[check]\n"])
def test_a_project_file_may_be_empty(plandocs: Any, folder: Path, text: str) -> None:
    (folder / "plandocs.toml").write_text(text, encoding="utf-8")
    assert "không có vấn đề" in plandocs(f"check {FILE}").err
