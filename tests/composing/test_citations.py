"""Citations: full first and short later, laws by name, short forms defined once (NĐ30, Phụ lục I, 1.II.6)."""

from __future__ import annotations

import pytest

from plandocs.document.blocks import Paragraph, Section
from plandocs.document.document import walk
from plandocs.document.inlines import Citation, Run, pieces
from tests.composing.making import TWO, composed, texts, under

FULL = "Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức"
SHORT = "Nghị định số 171/2025/NĐ-CP"


def cited(reference, text="Theo {{ cite('a') }}", more=""):
    """The lines of a section that cites one document."""
    return under(f'"{text}"', f"references: {{a: {{{reference}}}}}\n{more}")


# the forms of one citation


@pytest.mark.parametrize(
    ("reference", "first", "later"),
    [
        (
            (
                "type: Quyết định, number: 700/QĐ-TTg, date: 20/4/2026, issuer: Thủ tướng Chính phủ,"
                " subject: phê duyệt Đề án"
            ),
            "Quyết định số 700/QĐ-TTg ngày 20 tháng 4 năm 2026 của Thủ tướng Chính phủ phê duyệt Đề án",
            "Quyết định số 700/QĐ-TTg",
        ),
        (  # days 1 to 9 and months 1 and 2 have a zero
            "type: Nghị quyết, number: 5/NQ-HĐND, date: 5/1/2026, issuer: HĐND xã, subject: về nhân sự",
            "Nghị quyết số 5/NQ-HĐND ngày 05 tháng 01 năm 2026 của HĐND xã về nhân sự",
            "Nghị quyết số 5/NQ-HĐND",
        ),
        (
            'type: Luật, date: 24/6/2025, subject: "Cán bộ, công chức"',
            "Luật Cán bộ, công chức",
            "Luật Cán bộ, công chức",
        ),
        ("type: Pháp lệnh, date: 1/1/2020, subject: Chi phí", "Pháp lệnh Chi phí", "Pháp lệnh Chi phí"),
        ("type: Luật, number: 80/2025/QH15, date: 24/6/2025, subject: Viên chức", "Luật Viên chức", "Luật Viên chức"),
        (  # a superior's plan that has no number yet
            "type: Kế hoạch, number: /KH-UBND, date: 2026, issuer: UBND tỉnh, subject: về bồi dưỡng",
            "Kế hoạch số_/KH-UBND ngày_tháng_năm 2026 của UBND tỉnh về bồi dưỡng",
            "Kế hoạch số_/KH-UBND",
        ),
        (
            "type: Kế hoạch, number: /KH-UBND, date: 5/2026, issuer: UBND tỉnh, subject: về bồi dưỡng",
            "Kế hoạch số_/KH-UBND ngày_tháng 5 năm 2026 của UBND tỉnh về bồi dưỡng",
            "Kế hoạch số_/KH-UBND",
        ),
        (
            "type: Kết luận, date: 1/7/2025, issuer: Bộ Chính trị, subject: về tổ chức bộ máy",
            "Kết luận ngày 01 tháng 7 năm 2025 của Bộ Chính trị về tổ chức bộ máy",
            "Kết luận về tổ chức bộ máy",
        ),
        (
            "type: Đề án, number: 03/ĐA-UBND, date: 5/4/2024, issuer: UBND tỉnh, subject: về học tập, short: Đề án 03",
            "Đề án số 03/ĐA-UBND ngày 05 tháng 4 năm 2024 của UBND tỉnh về học tập (sau đây gọi tắt là Đề án 03)",
            "Đề án 03",
        ),
        (
            (
                "type: Đề án, number: 03/ĐA-UBND, date: 5/4/2024, issuer: UBND tỉnh, subject: về bồi dưỡng,"
                " short: {name: Đề án 03, defined_in: footnote}"
            ),
            "Đề án số 03/ĐA-UBND ngày 05 tháng 4 năm 2024 của UBND tỉnh về bồi dưỡng[1: Sau đây gọi tắt là Đề án 03.]",
            "Đề án 03",
        ),
    ],
)
def test_full_first_and_short_later(reference, first, later):
    [line] = cited(reference, "Theo {{ cite('a') }}; như {{ cite('a') }}, {{ cite('a') }}.")
    assert line.replace(" _", "_").replace("_ ", "_") == f"Theo {first}; như {later}, {later}."


@pytest.mark.parametrize(
    ("form", "expected"),
    [("full", FULL), ("short", SHORT), ("name", "Nghị định quy định về đào tạo, bồi dưỡng công chức")],
)
def test_the_author_may_ask_for_a_form(form, expected):
    assert under(f"\"Theo {{{{ cite('nd171', '{form}') }}}}.\"", TWO) == [f"Theo {expected}."]
    assert under(f"\"{{{{ cite('nd171') }}}}, {{{{ cite('nd171', '{form}') }}}}.\"", TWO) == [f"{FULL}, {expected}."]


def test_a_short_name_is_defined_once_even_when_asked_in_full_again():
    text = "{{ cite('a') }}; {{ cite('a', 'full') }}"
    [line] = cited("type: Đề án, number: 3/ĐA, date: 5/4/2024, issuer: UBND, subject: về X, short: Đề án 03", text)
    assert line.count("sau đây gọi tắt") == 1


@pytest.mark.parametrize(
    ("reference", "missing"),
    [
        ("type: Nghị định, number: 1/NĐ-CP, subject: về X, issuer: Chính phủ", "date"),
        ("type: Nghị định, number: 1/NĐ-CP, subject: về X, date: 1/7/2025", "issuer"),
        ("type: Nghị định, number: 1/NĐ-CP, subject: về X", "date, issuer"),
    ],
)
def test_an_incomplete_document_is_told_where_it_is_written(reference, missing):
    made = composed(f"references: {{a: {{{reference}}}}}\nopening: \"Theo {{{{ cite('a') }}}}:\"")
    [problem] = [one for one in made.problems if one.code == "PD303"]
    assert (problem.value("missing"), problem.place.line, problem.place.path) == (missing, 1, ("references", "a"))


def test_a_law_needs_neither_date_nor_issuer_in_prose():
    made = composed("references: {a: {type: Luật, subject: Viên chức}}\nopening: \"Theo {{ cite('a') }}:\"")
    assert made.told == []


# bases


def bases(yaml):
    return texts(composed(yaml).document.bases)


def test_a_base_names_laws_by_name_and_date_and_others_in_full():
    assert bases(TWO + "bases: [luat, nd171]\n") == [
        "Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;",
        f"Căn cứ {FULL}.",
    ]


def test_an_amended_law_brings_its_amendment():
    assert bases("""
        references:
          cu: {type: Luật, date: 19/6/2015, subject: Tổ chức chính quyền địa phương, amended_by: moi}
          moi: {type: Luật, date: 22/11/2019, subject: sửa đổi một số điều}
        bases: cu
        """) == [
        (
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015, được sửa đổi, bổ sung bởi"
            " Luật sửa đổi một số điều ngày 22 tháng 11 năm 2019."
        )
    ]


@pytest.mark.parametrize("amending", ["a", "b"])
def test_documents_that_amend_each_other_end_well(amending):
    made = composed(f"""
        references:
          a: {{type: Luật, subject: X, amended_by: {amending}}}
          b: {{type: Luật, subject: Y, amended_by: a}}
        bases: [a, b]
        """)
    assert len(made.document.bases) == 2


def test_several_documents_on_one_line():
    made = composed("""
        references:
          a: {type: Kế hoạch, number: 1/KH-UBND, date: 1/7/2026, issuer: UBND tỉnh, subject: về X}
          b: {type: Kế hoạch, number: 2/KH-UBND, date: 2/7/2026, issuer: UBND tỉnh, subject: về Y}
          c: {type: Kế hoạch, number: 3/KH-UBND, date: 3/7/2026, issuer: UBND tỉnh, subject: về Z}
        bases:
          - cite: [a, b]
          - cite: [a, b, c]
        """)
    a, b, c = (
        f"Kế hoạch số {n}/KH-UBND ngày 0{n} tháng 7 năm 2026 của UBND tỉnh về {s}" for n, s in enumerate("XYZ", 1)
    )
    assert texts(made.document.bases) == [f"Căn cứ {a} và {b};", f"Căn cứ {a}; {b}; {c}."]


def test_a_base_defines_the_short_name():
    made = composed("""
        references:
          a: {type: Đề án, number: 03/ĐA-UBND, date: 5/4/2024, issuer: UBND tỉnh, subject: về X, short: Đề án 03}
        bases: a
        opening: "Thực hiện {{ cite('a') }} như sau:"
        """)
    assert texts(made.document.bases)[0].endswith("về X (sau đây gọi tắt là Đề án 03).")
    assert texts(made.document.opening) == ["Thực hiện Đề án 03 như sau:"]


# what counts as the first mention


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("", f"Theo {FULL}."),
        ("bases: nd171", f"Theo {SHORT}."),
        ("follows: nd171", f"Theo {SHORT}."),
        ("title: \"Triển khai {{ cite('nd171') }}\"\nsubject: bồi dưỡng", f"Theo {FULL}."),
        ("opening: \"Theo {{ cite('nd171') }}:\"", f"Theo {SHORT}."),
        ("opening: \"Theo^[{{ cite('nd171') }}]:\"", f"Theo {SHORT}."),
        ("bases: {text: \"Căn cứ {{ cite('nd171') }}\"}", f"Theo {SHORT}."),
    ],
)
def test_what_counts_as_the_first_mention(yaml, expected):
    assert under("\"Theo {{ cite('nd171') }}.\"", f"{TWO}{yaml}\n") == [expected]


def test_the_title_names_documents_in_full_though_a_base_follows():
    made = composed(TWO + "title: \"Triển khai {{ cite('nd171') }}\"\nsubject: bồi dưỡng\nbases: nd171")
    assert texts(made.document.title.subject) == [f"Triển khai {FULL}"]
    assert texts(made.document.bases) == [f"Căn cứ {FULL}."]


def test_a_footnote_counts_at_its_place():
    assert under("\"Một^[theo {{ cite('nd171') }}] và {{ cite('nd171') }}.\"", TWO) == [
        f"Một[1: theo {FULL}] và {SHORT}."
    ]
    assert under("\"Theo {{ cite('nd171') }}^[{{ cite('nd171') }}].\"", TWO) == [f"Theo {FULL}[1: {SHORT}]."]


def test_document_order_decides_not_the_order_of_facts():
    assert under(
        "[{kind: targets}, {kind: goals, of: purposes}]",
        TWO
        + "goals: {purposes: [\"Theo {{ cite('nd171') }}\", Hai]}\n"
        + "targets: [{text: \"Đạt {{ cite('nd171') }}\"}, {text: Hai}]\n",
    ) == [f"1. Đạt {FULL};", "2. Hai;", f"3. Theo {SHORT};", "4. Hai."]


def test_children_come_after_their_point():
    assert under(
        "{kind: goals, of: purposes}",
        TWO + "goals: {purposes: [{text: \"Theo {{ cite('nd171') }}\", items: [\"Như {{ cite('nd171') }}\"]}, Hai]}\n",
    ) == [f"1. Theo {FULL}:", f"  a) Như {SHORT}.", "2. Hai."]


# where a citation stands


def test_a_heading_in_capitals_keeps_the_symbol():
    made = composed(TWO + "outline: [{heading: \"Triển khai {{ cite('nd171', 'short') }}\", content: Văn bản.}]")
    assert made.body[0] == "I. TRIỂN KHAI NGHỊ ĐỊNH SỐ 171/2025/NĐ-CP"


@pytest.mark.parametrize(
    ("number", "shown"),
    [("700/QĐ-TTg", "700/QĐ-TTg"), ("/KH-UBND", "_/KH-UBND"), ("100/2025/TT-BTC", "100/2025/TT-BTC")],
)
def test_symbols_are_not_capitalised(number, shown):
    made = composed(f"""
        references: {{a: {{type: Văn bản, number: {number}, date: 2026, issuer: UBND, subject: về X}}}}
        outline: [{{heading: "Theo {{{{ cite('a', 'short') }}}}", content: Văn bản.}}]
        """)
    assert made.body[0].replace(" _", "_") == f"I. THEO VĂN BẢN SỐ {shown}".replace(" _", "_")


def test_a_citation_in_bold_is_bold():
    made = composed(TWO + "outline: [{heading: A, content: \"Theo **{{ cite('nd171') }}** và *{{ cite('luat') }}*.\"}]")
    paragraph = next(block for block in walk(made.document.body) if isinstance(block, Paragraph))
    found = [inline for inline in paragraph.content if isinstance(inline, Citation)]
    assert [(one.reference, one.form) for one in found] == [("nd171", "full"), ("luat", "full")]
    bold, italic = (list(pieces(one.content)) for one in found)
    assert {(run.bold, run.italic) for run in bold if isinstance(run, Run)} == {(True, False)}
    assert {(run.bold, run.italic) for run in italic if isinstance(run, Run)} == {(False, True)}


def test_a_citation_of_nothing_is_told_and_left_out():
    made = composed(TWO + "bases: nd171\nopening: \"Theo {{ cite('nd172') }}, {{ cite('luat') }}:\"\n")
    assert made.told == [("PD301", "{{ cite('nd172') }}")]
    assert [problem.value("near") for problem in made.problems] == ["nd171"]


def test_a_base_of_nothing_is_told():
    assert composed(TWO + "bases: [luat, nd17]\nfollows: nd171").told == [("PD301", "nd17")]


def test_a_cited_section_is_still_a_section():
    made = composed(TWO + "outline: [{heading: \"Theo {{ cite('nd171') }}\", content: \"{{ cite('nd171') }}.\"}]")
    assert isinstance(made.document.body[0], Section)
    assert made.body[1] == f"  {SHORT}./."
