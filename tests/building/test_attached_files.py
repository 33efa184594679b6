"""Files that are sent along: found beside the spec, refused where they are missing or none of the project's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plandocs.building.build import Built, build
from plandocs.diagnostics.diagnostic import Problems
from tests.loading.sample import SPEC, edited

FILES = "attachments:\n  - {{reference: nd171, file: {}}}\n"


def built(folder: Path, file: str) -> tuple[Built | None, list[str]]:
    """The plan of a spec in ``folder`` that sends a file along, and what is said of that file."""
    spec = folder / "plan.yaml"
    spec.write_text(edited("signature:", FILES.format(file) + "signature:"), encoding="utf-8")
    problems = Problems()
    made = build(spec, problems)
    return made, [one.code for one in problems if one.code.startswith(("PD9", "PD56"))]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a folder of specs, beside one that is none of its business."""
    folder = tmp_path / "project" / "specs"
    (folder / "ho-so").mkdir(parents=True)
    (folder.parent / "plandocs.toml").touch()
    for name in ("specs/Đề án số 1.docx", "specs/ho-so/b.pdf", "c.pdf"):
        (folder.parent / name).write_bytes(b"x")
    (tmp_path / "secret.pdf").write_bytes(b"x")
    return folder


@pytest.mark.parametrize("name", ["Đề án số 1.docx", "ho-so/b.pdf", "../c.pdf", "ho-so/../../c.pdf"])
def test_a_file_of_the_project_is_found(project, name):
    made, told = built(project, name)
    assert told == []
    assert made is not None
    assert made.attached == (project / name,)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("khong-co.pdf", "PD561"),
        ("khong-co/../Đề án số 1.docx/b.pdf", "PD561"),
        ("a" * 300 + ".pdf", "PD906"),
        ("ho-so", "PD912"),
        (".", "PD912"),
        ("../../secret.pdf", "PD907"),
        ("../../khong-co.pdf", "PD907"),
        ("/etc/passwd", "PD907"),
        ("link.pdf", "PD907"),
        ("folder-link/secret.pdf", "PD907"),
    ],
)
def test_what_cannot_be_sent_is_told(project, name, code):
    (project / "link.pdf").symlink_to(project.parents[1] / "secret.pdf")
    (project / "folder-link").symlink_to(project.parents[1], target_is_directory=True)
    made, told = built(project, name)
    assert told == [code]
    assert made is not None
    assert made.attached == ()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_within_the_project_is_as_good_as_a_file(project):
    (project / "link.pdf").symlink_to(project.parent / "c.pdf")
    assert built(project, "link.pdf")[1] == []


def test_without_a_marker_the_spec_s_folder_is_the_project(tmp_path):
    (tmp_path / "specs").mkdir()
    (tmp_path / "c.pdf").touch()
    assert built(tmp_path / "specs", "../c.pdf")[1] == ["PD907"]


def test_a_document_without_a_file_needs_none():
    problems = Problems()
    build(Path("plan.yaml"), problems, data=SPEC.encode())
    assert not problems.has_errors
