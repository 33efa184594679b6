"""What is offered for a file that is not there, and for a folder that was named instead of a file."""

import pytest

from plandocs.loading.near_files import files_inside, near_file


@pytest.fixture
def folder(tmp_path):
    for name in ("ke-hoach.yaml", "de-an.yml", "anh.png"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("missing", "near"),
    [("ke-hoach", "ke-hoach.yaml"), ("ke-hoahc.yaml", "ke-hoach.yaml"), ("de-an.yaml", "de-an.yml"), ("zzzz", None)],
)
def test_a_file_with_a_like_name(folder, missing, near):
    assert near_file(folder / missing) == (str(folder / near) if near else "")


def test_no_folder_has_no_like_names(folder):
    assert near_file(folder / "khong-co" / "ke-hoach.yaml") == ""


def test_the_specs_of_a_folder(folder):
    assert files_inside(folder) == f"{folder / 'de-an.yml'}, {folder / 'ke-hoach.yaml'}"
    assert files_inside(folder / "khong-co") == ""
