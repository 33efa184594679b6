"""What ``render --comments`` writes."""

import zipfile

import pytest

from tests.cli.test_commands import folder, plandocs
from tests.loading.sample import edited

__all__ = ["folder", "plandocs"]


@pytest.fixture
def late(folder):
    path = folder / "muon.yaml"
    path.write_text(edited("  - time: tháng 12/2028", "  - time: tháng 12/2029"), encoding="utf-8")
    return path


def test_it_writes_in_spite_of_errors_to_a_name_that_says_so(plandocs, late, folder):
    assert plandocs(f"render {late.name}").code == 1
    assert not (folder / "output").exists()
    done = plandocs(f"render --comments {late.name}")
    assert done.code == 1
    assert "PD203" in done.err
    assert [path.name for path in (folder / "output").iterdir()] == ["muon-nhan-xet.docx"]
    with zipfile.ZipFile(folder / "output" / "muon-nhan-xet.docx") as archive:
        assert "lỗi PD203" in archive.read("word/comments.xml").decode()


def test_a_name_with_dots_is_kept(plandocs, late, folder):
    late.rename(folder / "ke.hoach.2026.yaml")
    plandocs("render --comments ke.hoach.2026.yaml")
    assert [path.name for path in (folder / "output").iterdir()] == ["ke.hoach.2026-nhan-xet.docx"]


def test_where_no_document_comes_of_it_nothing_is_written(plandocs, folder):
    assert plandocs("render --comments sai.yaml").code == 1
    assert not (folder / "output").exists()


def test_a_right_plan_has_no_comments(plandocs, folder):
    assert plandocs("render --comments ke-hoach.yaml").code == 0
    with zipfile.ZipFile(folder / "output" / "ke-hoach-nhan-xet.docx") as archive:
        assert "word/comments.xml" not in archive.namelist()


def test_comments_are_in_word_files_only(plandocs, late):
    done = plandocs(f"render --comments --to docx,pdf {late.name}")
    assert done.code == 2
    assert "--to" in done.err
