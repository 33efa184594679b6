"""One file of each kind that plandocs makes (mỗi loại tệp một bản), named by the door that makes it.

The doors are the modules of ``writing`` that pack a file; the profiles, kinds of plan and looks are those that there
are. So a new one has its file here, or a test says that it has none.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

from plandocs.building.build import Built, build, docx_of, frame_of
from plandocs.building.commenting import commented
from plandocs.building.filling_forms import Each, filled_forms
from plandocs.building.quota_forms import form_files
from plandocs.building.templates import shipped_templates
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from plandocs.spec.plan import Kind
from plandocs.writing.docx import write_annex, write_annexes
from plandocs.writing.shipped_look import Variant, write_look
from plandocs.writing.text_table import write_text_table
from plandocs.writing.xlsx import write_xlsx
from tests.text.carriers import FOLDER

WRITING = Path(write_annex.__code__.co_filename).parent
SAME_AS = {
    "plates": "byte for byte what docx gives (tests/batch/test_press.py)",
    "look_frame": "packs a look on its way into docxtpl, which is not written",
}
"""Doors without a file of their own here."""
SMALL = """\
plandocs: 1
kind: {kind}
form: {form}
profile: {profile}
sizes: {sizes}
issuer: {{name: {issuer}, abbreviation: {abbreviation}, place: Mẫu}}
date: {date}
title: Bồi dưỡng công chức
period: {date}
goals: {{purposes: ["Mục đích **mẫu**^[Chú thích mẫu]", Mục đích khác]}}
recipients: [Nơi nhận mẫu]
archive: VP
signature: {{position: Chức vụ mẫu, on_behalf_of: {body}}}
annexes: {{bang: {{title: Bảng mẫu, content: {{kind: goals, of: purposes}}}}}}
outline: [{{heading: Mục đích, content: [{{kind: goals, of: purposes}}, "Theo {{{{ annex('bang') }}}}."]}}]
"""
STATE = {"form": "state", "issuer": "Ủy ban nhân dân xã Mẫu", "abbreviation": "UBND", "body": "Ủy ban nhân dân"}
PARTY = {"form": "party", "issuer": "Đảng ủy xã Mẫu", "abbreviation": "ĐU", "body": "Ban Thường vụ"}


def doors() -> set[str]:
    """The modules of ``writing`` that make a file (cửa ghi tệp): they ask for ``packed``."""
    return {path.stem for path in WRITING.glob("*.py") if "packed" in set(_asked(path))}


def _asked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "plandocs.writing.package":
            yield from (one.name for one in node.names)


def made(folder: Path) -> Mapping[str, bytes]:
    """All files by name: the door, what kind of file it is, and its extension; ``folder`` has what specs enclose."""
    return {f"{door}, {name}": data for door, files in MAKERS.items() for name, data in files(folder)}


def _documents(folder: Path) -> Files:
    """Of every plan, the annexes alone, together and one by one, and a file with remarks."""
    for name, built in plans(folder).items():
        yield from ((f"{name}, {number}.docx", _docx(one)) for number, one in enumerate(built.each))
    built = plans(folder)["tat-ca"]
    frame, document = frame_of(built, None, Problems()), built.document
    assert frame is not None
    problems = Problems()
    problems.add("PD701", built.plan.where("title"), keys="number")
    remarked = commented(built, problems, "vi")
    yield "annexes alone.docx", write_annexes(document, frame, built.profile)
    yield "one annex.docx", write_annex(document, document.annexes[0], frame, built.profile)
    yield "with remarks.docx", _docx(next(iter(remarked.each)))


def _workbooks(folder: Path) -> Files:
    for name, built in plans(folder).items():
        if built.document.annexes:
            yield f"{name}.xlsx", write_xlsx(built.document, built.document.annexes, built.profile)


def _forms(_folder: Path) -> Files:
    """The shipped forms, as they are and filled."""
    spec = Path(__file__).parents[2] / "specs" / "ke-hoach-tinh-2023-2025.yaml"
    built = build(spec, Problems())
    assert built is not None
    for form in sorted((shipped_templates() / "forms").glob("*.docx")):
        yield f"{form.stem} empty.docx", form.read_bytes()
        for each in (None, *Each):
            filled = filled_forms(form, spec, built, each, {}, Problems())
            if filled:
                yield f"{form.stem} {each.value if each else 'once'}.docx", next(iter(filled.values()))


def _registrations(folder: Path) -> Files:
    built = plans(folder)["tat-ca"]
    for quota in built.plan.quotas:
        yield from form_files(built, quota, Problems()).items()


def _looks(_folder: Path) -> Files:
    shelf = Shelf()
    for name in sorted(shelf.names("profiles")):
        profile = shelf.profile(name)
        assert profile is not None, name
        for sizes in profile.sizes.sets:
            for variant in Variant:
                yield f"{name} {sizes} {variant.value}.docx", write_look(profile, sizes, variant)


def _tables(_folder: Path) -> Files:
    yield "units.xlsx", write_text_table([["Mã", "Tên"], ["00001", "Xã Mẫu"]], "Đơn vị")


Files = Iterator[tuple[str, bytes]]
MAKERS: dict[str, Callable[[Path], Files]] = {
    "docx": _documents,
    "form": _forms,
    "registration_forms": _registrations,
    "shipped_look": _looks,
    "text_table": _tables,
    "xlsx": _workbooks,
}
"""What makes the files of each door."""


@cache
def plans(folder: Path) -> dict[str, Built]:
    """Plans of every profile, set of sizes and kind, and the carriers of texts, which hold every block and layout."""
    found = {path.stem: _built(path.read_bytes(), folder) for path in sorted(FOLDER.glob("*.yaml"))}
    shelf = Shelf()
    for name in sorted(shelf.names("profiles")):
        profile = shelf.profile(name)
        assert profile is not None, name
        about = PARTY if name.startswith("party") else STATE
        for sizes in profile.sizes.sets:
            date = (profile.valid_from.year or 0) + 1
            for kind in Kind:
                text = SMALL.format(kind=kind.value, profile=name, sizes=sizes, date=date, **about)
                found[f"{name} {sizes} {kind.value}"] = _built(text.encode(), folder)
    return found


def _built(data: bytes, folder: Path) -> Built:
    problems = Problems()
    built = build(folder / "plan.yaml", problems, name="plan.yaml", data=data)
    assert built is not None, list(problems)
    return built


def _docx(built: Built) -> bytes:
    data = docx_of(built, None, Problems())
    assert data is not None
    return data
