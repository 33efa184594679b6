import os

import pytest

from plandocs.sources.plain_file import NotPlainFile, read_plain


def test_a_file_is_read_up_to_its_limit_and_one_byte(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abcdef")
    assert read_plain(path, 10) == b"abcdef"
    assert read_plain(path, 3) == b"abcd"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "a")
    with pytest.raises(NotPlainFile):
        read_plain(tmp_path / "a", 10)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device here")  # noqa: PTH110 - os is at hand
def test_a_device_without_end_is_refused(tmp_path):
    (tmp_path / "a").symlink_to("/dev/zero")
    with pytest.raises(NotPlainFile):
        read_plain(tmp_path / "a", 10)


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folders")
def test_a_folder_is_called_one(tmp_path):
    with pytest.raises(IsADirectoryError):
        read_plain(tmp_path, 10)
