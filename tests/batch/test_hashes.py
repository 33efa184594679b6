"""Files and folders told by their content."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plandocs.batch.hashes import ABSENT, hash_of, hash_of_file, hash_of_plandocs, hash_of_values, hashes_of


def test_a_folder_is_told_by_the_names_and_contents_of_its_files(tmp_path: Path) -> None:
    seen = {hash_of_file(tmp_path)}
    for name, data in (("a.csv", b"1"), ("b/c.csv", b"1"), ("a.csv", b"2")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
        assert hash_of_file(tmp_path) not in seen
        seen.add(hash_of_file(tmp_path))
    (tmp_path / ".~lock").write_bytes(b"")
    os.utime(tmp_path / "a.csv", (0, 0))
    assert hash_of_file(tmp_path) in seen


def test_what_is_not_there(tmp_path: Path) -> None:
    assert hash_of_file(tmp_path / "x") == ABSENT


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="devices of POSIX")
def test_what_has_no_end_is_not_read() -> None:
    assert hash_of_file(Path("/dev/zero")) == ABSENT


def test_values_in_any_order_and_files_by_name(tmp_path: Path) -> None:
    assert hash_of_values({"a": 1, "b": "ệ"}) == hash_of_values({"b": "ệ", "a": 1}) != hash_of_values({"a": 1})
    (tmp_path / "a").write_bytes(b"1")
    assert hashes_of([tmp_path / "a", tmp_path / "a"]) == {(tmp_path / "a").as_posix(): hash_of(b"1")}
    assert hash_of_plandocs() == hash_of_plandocs()
