from plandocs.checking.readers.passages import PassageKind, body_passages, passages
from plandocs.document.blocks import Role
from plandocs.document.plain import plain_lines
from tests.checking.subjects import subject_of, subject_with
from tests.loading.sample import SPEC

ANNEX = """\
annexes:
  bieu:
    title: Biểu kèm theo
    content:
      - kind: table
        columns: [{head: Việc}, {head: Nơi làm}]
        rows: [[Rà soát, Thôn]]
"""


def text_of(subject, reader):
    return [one.text.replace("\xa0", " ") for one in subject.once(reader)]


def test_passages_are_the_lines_of_the_document():
    subject = subject_of()
    printed = [line.text.strip() for line in plain_lines(subject.document)]
    read = [f"{one.mark} {one.text}".strip() for one in subject.once(passages)]
    assert read == printed


def test_a_passage_knows_its_sections_and_origin():
    (found,) = [one for one in subject_of().once(passages) if "Tổng hợp kết quả" in one.text]
    assert found.kind is PassageKind.ITEM
    assert found.origin.place.key_path == "responsibilities[0].duties[1]"
    assert [section.mark for section in found.sections][:1] == ["IV."]


def test_a_heading_is_the_last_of_its_sections():
    found = [one for one in subject_of().once(passages) if one.kind is PassageKind.HEADING]
    assert found[0].text == "MỤC TIÊU"
    assert all(one.content[: len(one.sections[-1].heading)] == one.sections[-1].heading for one in found)


def test_a_footnote_follows_its_paragraph():
    subject = subject_of("phản ánh vướng mắc", "phản ánh^[Bằng văn bản] vướng mắc")
    found = list(subject.once(passages))
    (note,) = [number for number, one in enumerate(found) if one.kind is PassageKind.FOOTNOTE]
    assert found[note].text == "Bằng văn bản"
    assert found[note - 1].text.startswith("Các cơ quan kịp thời phản ánh vướng mắc")


def test_cells_and_annexes_are_read_too():
    duty = "      - Tổng hợp kết quả\n"
    subject = subject_with(SPEC.replace(duty, "      - \"Tổng hợp theo {{ annex('bieu') }}\"\n") + ANNEX)
    cells = [one for one in subject.once(passages) if one.kind is PassageKind.CELL]
    assert [one.text for one in cells][-1] == "Thôn"
    assert {one.annex.id for one in cells if one.annex is not None} == {"bieu"}
    assert [one.role for one in subject.once(passages) if one.role is Role.ANNEX_TITLE] == [Role.ANNEX_TITLE]


def test_the_body_leaves_head_and_foot_out():
    subject = subject_of()
    assert "Lưu: VT, VHXH." in text_of(subject, passages)
    assert "Lưu: VT, VHXH." not in text_of(subject, body_passages)
    assert set(text_of(subject, body_passages)) < set(text_of(subject, passages))
