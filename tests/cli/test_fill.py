"""``plandocs fill``, end to end: forms and specs go in as files, Word files come out or messages."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from plandocs.cli import entry
from tests.readers.package_check import package_faults
from tests.writing.office_form import form, p

ROOT = Path(__file__).parents[2]
PROVINCE = ROOT / "specs" / "ke-hoach-tinh-2023-2025.yaml"
COMMUNE = ROOT / "specs" / "ke-hoach-xa-2026-2031.yaml"


@pytest.fixture
def plandocs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """The command, run in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)

    def run(*words: object, lang: str = "en") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["plandocs", "fill", *map(str, words), "--lang", lang])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        told = capsys.readouterr()
        code = ended.value.code or 0
        assert isinstance(code, int)
        return code, told.out, told.err

    return run


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.docx"))


def text_of(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells]).replace("\xa0", " ")


def test_a_proposal_from_a_province_s_plan(plandocs):
    code, out, err = plandocs("to-trinh", PROVINCE, "--set", "co_quan_trinh=Sở Nội vụ")
    name = "to-trinh-ke-hoach-tinh-2023-2025.docx"
    assert (code, out) == (0, f"wrote {Path('output', name)}\n")
    assert "PD8" not in err
    text = text_of(Path("output", name))
    for said in (
        "SỞ NỘI VỤ",
        "TỜ TRÌNH",
        "Kính gửi: Ủy ban nhân dân tỉnh Bình Định",
        "Căn cứ Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017",
        "- Thời gian thực hiện: giai đoạn 2023 - 2025.",
        "- Mở lớp: 40 lớp, 3.399 học viên.",
        "quyết định./.",
    ):
        assert said in text
    assert "{" not in text
    assert package_faults(Path("output", name).read_bytes()) == []


def test_each_class_has_its_sheets(plandocs):
    code, out, _ = plandocs("diem-danh-ky-nhan", PROVINCE, "--each", "class", "-o", "ra")
    assert code == 0
    assert len(out.splitlines()) == 40
    names = written(Path("ra"))
    assert names[:2] == [f"diem-danh-ky-nhan-ke-hoach-tinh-2023-2025-lop-so-0{number}.docx" for number in (1, 2)]
    text = text_of(Path("ra", names[5]))
    assert text.count("CHỦ NHIỆM LỚP") == 2  # a sheet for each of the two days
    assert "Lớp số 06: công chức Văn phòng - Thống kê và người hoạt động không chuyên trách" in text
    assert text.count("\n81\n") == 3


@pytest.mark.parametrize(("each", "count"), [((), 1), (("--each", "class"), 40), (("--each", "unit"), 11)])
def test_a_summons_once_or_for_each(plandocs, each, count):
    code, _, err = plandocs("giay-trieu-tap", PROVINCE, *each)
    assert code == 0
    assert "PD838" in err
    names = written(Path("output"))
    assert len(names) == count
    assert package_faults(Path("output", names[-1]).read_bytes()) == []


@pytest.mark.parametrize("form_name", ["to-trinh", "giay-trieu-tap"])
@pytest.mark.parametrize("spec", sorted((ROOT / "specs").glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_forms_take_every_example(plandocs, form_name, spec):
    code, _, err = plandocs(form_name, spec)
    assert code == 0, err
    [name] = written(Path("output"))
    assert package_faults(Path("output", name).read_bytes()) == []


def test_an_office_s_own_form(plandocs):
    Path("Mẫu của tôi.docx").write_bytes(form(p("Số {{ so_giay }}: {{ title }}")))
    code, out, _ = plandocs("Mẫu của tôi.docx", COMMUNE, "--set", "so_giay=12", lang="vi")
    assert (code, out) == (0, f"đã ghi {Path('output', 'mau-cua-toi-ke-hoach-xa-2026-2031.docx')}\n")


def test_all_that_is_missing_is_told_and_nothing_written(plandocs):
    Path("a.docx").write_bytes(form(p("{{ so_giay }} {{ issuer.parent }}") + p("{{ titel }}")))
    code, out, err = plandocs("a.docx", COMMUNE, lang="vi")
    assert (code, out) == (1, "")
    assert not Path("output").exists()
    assert "thẻ {{ so_giay }} dùng tên không có: so_giay (phần chính: “{{ so_giay }} {{ issuer.parent }}”)" in err
    assert "ghi tên như trong bản đặc tả, hoặc cho giá trị: --set so_giay=…" in err
    assert "thẻ {{ issuer.parent }} cần parent mà kế hoạch chưa ghi" in err
    assert "có phải ý bạn là title?" in err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("khong-co", COMMUNE), 2, "PD822"),
        (("to-trinh", "khong-co.yaml"), 2, "PD001"),
        (("khong-co", "khong-co.yaml"), 2, "PD001"),
        (("to-trinh",), 2, "SPEC"),
        (("to-trinh", COMMUNE, "--each", "khu"), 2, "khu"),
        (("to-trinh", COMMUNE, "--set", "a"), 2, "--set"),
        (("to-trinh", COMMUNE, "-o", "a.docx"), 2, "a.docx"),
        (("to-trinh", COMMUNE, "--each", "class"), 1, "PD836"),
        (("to-trinh", COMMUNE, "--each", "person"), 1, "PD837"),
        (("diem-danh-ky-nhan", PROVINCE), 1, "add --each class"),
        (("to-trinh", PROVINCE, "--set", "thua=1"), 1, "PD839"),
        (("to-trinh", PROVINCE, "--set", "co_quan_trinh=a\x07"), 1, "PD016"),
        (("to-trinh", PROVINCE, "--set", "co_quan_trinh=a\udcff"), 1, "PD016"),
        ((COMMUNE, COMMUNE), 1, "PD820"),
    ],
)
def test_what_does_not_work_is_told(plandocs, words, code, said):
    ended, out, err = plandocs(*words)
    assert (ended, out) == (code, "")
    assert said in err
    assert not Path("output").exists()


def test_errors_of_the_spec_stop_all(plandocs):
    Path("sai.yaml").write_text(COMMUNE.read_text(encoding="utf-8").replace("title:", "titel:"), encoding="utf-8")
    code, out, err = plandocs("to-trinh", "sai.yaml")
    assert (code, out) == (1, "")
    assert "PD101" in err
    assert not Path("output").exists()


def test_a_file_is_never_written_over_the_form(plandocs):
    Path("output").mkdir()
    own = Path("output", "mau-a.docx")
    own.write_bytes(form(p("{{ title }}")))
    Path("a.yaml").write_text(COMMUNE.read_text(encoding="utf-8"), encoding="utf-8")
    Path("mau.docx").symlink_to(own)
    before = own.read_bytes()
    code, _, err = plandocs("mau.docx", "a.yaml")
    assert code == 1
    assert "write to another folder (-o)" in err
    assert own.read_bytes() == before


def test_a_folder_that_cannot_be_written(plandocs):
    Path("cho").write_text("", encoding="utf-8")
    code, out, err = plandocs("to-trinh", COMMUNE, "-o", "cho/ra")
    assert (code, out) == (3, "")
    assert "PD902" in err


def test_a_spec_from_standard_input(plandocs, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(COMMUNE.read_bytes())))
    code, _, _ = plandocs("to-trinh", "-")
    assert code == 0
    assert written(Path("output")) == ["to-trinh-plan.docx"]


def test_the_same_files_on_a_second_run(plandocs):
    for folder in ("mot", "hai"):
        assert plandocs("giay-trieu-tap", PROVINCE, "--each", "unit", "-o", folder)[0] == 0
    for name in written(Path("mot")):
        assert Path("mot", name).read_bytes() == Path("hai", name).read_bytes()
        with zipfile.ZipFile(Path("mot", name)) as archive:
            assert b"2023-01-01T00:00:00Z" in archive.read("docProps/core.xml")


ROSTER = ROOT / "specs" / "ke-hoach-mo-lop-2027.yaml"


def test_people_of_a_roster_sit_in_their_classes_and_units(plandocs):
    assert plandocs("giay-trieu-tap", ROSTER, "--each", "class", "-o", "lop")[0] == 0
    assert plandocs("giay-trieu-tap", ROSTER, "--each", "unit", "-o", "xa")[0] == 0
    for folder in ("lop", "xa"):
        listed = [text_of(path) for path in sorted(Path(folder).glob("*.docx"))]
        assert all("DANH SÁCH HỌC VIÊN" in text for text in listed)
        people = [line for text in listed for line in text.splitlines() if line.startswith("Học viên ")]
        assert len(people) == len(set(people)) > 0


def test_a_form_for_each_person_of_a_roster(plandocs):
    Path("giay.docx").write_bytes(form(p("{{ person.number }}. {{ person.name }}, {{ person.class }}")))
    code, out, _ = plandocs("giay.docx", ROSTER, "--each", "person")
    assert code == 0
    first = min(Path("output").glob("*-1-*.docx"))
    assert first.name.startswith("giay-ke-hoach-mo-lop-2027-1-")
    assert len(out.splitlines()) == len(list(Path("output").iterdir()))
    assert text_of(first).startswith("1. ")
    assert ", Lớp số 0" in text_of(first)
