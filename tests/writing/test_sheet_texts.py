from __future__ import annotations

from plandocs.document.blocks import ListItem, Role, Section
from plandocs.document.inlines import Blank, Footnote, Inline, Run, text_of
from plandocs.document.tables import Cell
from plandocs.writing.setting import Notes
from plandocs.writing.sheet_plans import sheet_plans
from plandocs.writing.sheet_texts import Fragment, TextRow, flattened, fragments
from tests.writing.sample import inlines, para, parts, signers
from tests.writing.sheets import TEXT, annex, row, table, written

ONE = table((TEXT,), row("a"))
TWO = table((TEXT,), row("b"))


def read(rows: list[TextRow]) -> list[tuple[Role, str]]:
    return [(row.role, text_of(row.content)) for row in rows]


def texts(*blocks: ListItem | Section) -> list[tuple[Role, str]]:
    return read([one for one in flattened(blocks) if isinstance(one, TextRow)])


def test_points_stand_one_below_the_other_with_their_marks():
    item = ListItem("a)", 3, inlines("Ý:"), (ListItem("-", 4, inlines("con")),))
    assert texts(item) == [(Role.ITEM, "a) Ý:"), (Role.ITEM, "- con")]


def test_those_who_sign_stand_side_by_side_below_their_table():
    (row,) = flattened([signers("KẾ TOÁN", "THỦ TRƯỞNG")])
    assert isinstance(row, TextRow)
    assert (row.role, text_of(row.content).split()) == (Role.TABLE_NOTE, ["KẾ", "TOÁN", "THỦ", "TRƯỞNG"])


def test_headings_have_the_roles_of_their_levels():
    inner = Section(2, "1.", inlines("Hai"), (para(Role.BODY, "Lời"),))
    assert texts(Section(1, "I.", inlines("MỘT"), (inner,))) == [
        (Role.HEADING_1, "I. MỘT"),
        (Role.HEADING_2, "1. Hai"),
        (Role.BODY, "Lời"),
    ]
    assert texts(Section(2, "", inlines("Không số"), (), numbered=False)) == [(Role.UNNUMBERED_HEADING, "Không số")]
    assert texts(Section(0, "Phần I", inlines("MỞ ĐẦU"), ())) == [
        (Role.PART_LABEL, "Phần I"),
        (Role.PART_TITLE, "MỞ ĐẦU"),
    ]


def test_a_run_in_heading_is_bold_and_its_tail_is_not():
    section = Section(2, "1.", inlines("Đối tượng:"), (), run_in=True, tail=inlines(" công chức"))
    (found,) = flattened((section,))
    assert isinstance(found, TextRow)
    assert fragments(found.content, Notes(1)) == [Fragment("1. Đối tượng:", bold=True), Fragment(" công chức")]


def test_text_of_one_emphasis_is_one_fragment_and_notes_are_numbered():
    notes = Notes(1)
    content: tuple[Inline, ...] = (
        Run("Số "),
        Blank(3),
        Run("", bold=True),
        Run("đậm", bold=True),
        Footnote(7, inlines("Xem.")),
        Run(" hết"),
    )
    assert fragments(content, notes) == [
        Fragment("Số \u00a0\u00a0\u00a0"),
        Fragment("đậm", bold=True),
        Fragment("(1)", raised=True),
        Fragment(" hết"),
    ]
    assert [text_of(note.content) for note in notes.met] == ["Xem."]


def test_an_annex_is_a_sheet_and_each_further_table_has_its_own():
    note = para(Role.TABLE_NOTE, "Ghi chú")
    plans = sheet_plans(
        [
            annex(para(Role.BODY, "Trước"), ONE, note, para(Role.TABLE_UNIT, "Đơn vị"), TWO, para(Role.BODY, "Sau")),
            annex(ONE),
        ]
    )
    assert [(plan.name, plan.begins, plan.table) for plan in plans] == [
        ("Phụ lục", True, ONE),
        ("Phụ lục (2)", False, TWO),
        ("Phụ lục (3)", True, ONE),
    ]
    first, second, _ = plans
    assert [text for _, text in read(first.above)] == [
        "Phụ lục",
        "DANH MỤC",
        "(Kèm theo Kế hoạch số 7/KH-UBND)",
        "Trước",
    ]
    assert read(first.below) == [(Role.TABLE_NOTE, "Ghi chú")]
    assert read(second.above) == [(Role.TABLE_UNIT, "Đơn vị")]
    assert read(second.below) == [(Role.BODY, "Sau")]


def test_an_annex_without_a_table_is_one_sheet_of_words():
    (plan,) = sheet_plans([annex(para(Role.BODY, "Lời"))])
    assert plan.table is None
    assert len(plan.above) == 4


def test_what_looks_like_an_escaped_character_stays_as_it_is():
    note = Footnote(1, inlines("Chú thích"))
    looks = table((TEXT, TEXT), row("_x0041_", "_x000D_"), row(Cell((*inlines("_x0041_"), note)), "b"))
    xml = parts(written(annex(looks)))["xl/worksheets/sheet1.xml"]
    assert xml.count("_x005F_x0041_") == 2
    assert xml.count("_x005F_") == 3
