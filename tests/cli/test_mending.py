"""What ``check --fix`` and ``--diff`` write and print."""

import pytest

from tests.cli.test_commands import folder, plandocs
from tests.loading.sample import edited

__all__ = ["folder", "plandocs"]

TYPED = edited("recipients:\n  - snv\n", "recipients:\n  - Sở Nội vụ; # nhận\n")
MENDED = edited("recipients:\n  - snv\n", "recipients:\n  - Sở Nội vụ # nhận\n")


@pytest.fixture
def typed(folder):
    path = folder / "go-tay.yaml"
    path.write_text(TYPED, encoding="utf-8")
    return path


def test_fix_writes_and_tells_what_is_left(plandocs, typed):
    done = plandocs(f"check --fix {typed.name}")
    assert typed.read_text(encoding="utf-8") == MENDED
    assert "đã sửa 1 chỗ" in done.err
    assert "PD605" not in done.err
    assert done.code == 0


def test_diff_shows_and_writes_nothing(plandocs, typed):
    done = plandocs(f"check --diff {typed.name}")
    assert typed.read_text(encoding="utf-8") == TYPED
    assert "-  - Sở Nội vụ; # nhận\n+  - Sở Nội vụ # nhận\n" in done.out
    assert "PD605" in done.err
    assert "--fix" in done.err
    assert done.code == 1


def test_both_show_and_write(plandocs, typed):
    assert "+  - Sở Nội vụ # nhận" in plandocs(f"check --diff --fix {typed.name}").out
    assert typed.read_text(encoding="utf-8") == MENDED


def test_a_right_spec_is_not_touched(plandocs, folder):
    before = (folder / "ke-hoach.yaml").stat()
    done = plandocs("check --fix --diff ke-hoach.yaml")
    assert (done.out, done.code) == ("", 0)
    assert "không có vấn đề" in done.err
    assert (folder / "ke-hoach.yaml").stat() == before


@pytest.mark.parametrize("words", ["check --fix khong-co.yaml", "check --diff khong-co.yaml"])
def test_a_missing_file_is_told_once(plandocs, words):
    done = plandocs(words)
    assert done.err.count("PD001") == 1
    assert done.code == 2


def test_a_link_stays_a_link(plandocs, typed, folder):
    (folder / "lien-ket.yaml").symlink_to(typed)
    plandocs("check --fix lien-ket.yaml")
    assert (folder / "lien-ket.yaml").is_symlink()
    assert typed.read_text(encoding="utf-8") == MENDED


def test_numbers_of_people_are_hidden_in_the_difference(plandocs, typed):
    typed.write_text(TYPED.replace("# nhận", "# 001204012345"), encoding="utf-8")
    done = plandocs(f"check --diff {typed.name}")
    assert "0********345" in done.out
    assert "001204012345" not in done.out


def test_a_summary_counts_by_rule(plandocs, typed):
    assert "theo quy tắc:\n  1  PD605 typed-line-end" in plandocs(f"check --summary {typed.name}").err
