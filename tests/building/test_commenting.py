"""Problems as remarks in the Word file."""

from pathlib import Path

from plandocs.building.build import build
from plandocs.building.commenting import commented
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Section
from plandocs.document.inlines import Remarked, text_of
from plandocs.document.remarking import worded
from tests.loading.sample import FILE, edited

WRONG = edited(
    "  - time: tháng 12/2028", "  - time: tháng 12/2029", "status: issued", "status: draft", "number: 117\n", ""
)


def remarks(spec: str, lang="vi") -> list[tuple[str, list[str]]]:
    """The words with remarks in the document of a spec, each with the first lines of its remarks."""
    problems = Problems()
    built = build(Path(FILE), problems, name=FILE, data=spec.encode())
    assert built is not None
    found = []
    for each in commented(built, problems.in_order(), lang).each:
        for node in worded(each.document):
            content = node.heading if isinstance(node, Section) else node.content
            found += [
                (text_of(one.content), [r.lines[0] for r in one.remarks])
                for one in content
                if isinstance(one, Remarked)
            ]
    return found


def test_a_problem_stands_beside_the_words_of_its_place_else_at_the_title():
    (title, of_title), (milestone, of_milestone) = remarks(WRONG)
    assert title == "KẾ HOẠCH"
    assert of_title == ["lưu ý PD701: còn để trống: number"]
    assert "tổng kết" in milestone
    assert of_milestone[0].startswith("lỗi PD203: ")


def test_remarks_are_told_in_the_language_asked_for():
    assert remarks(WRONG, "en")[0][1] == ["info PD701: still blank: number"]


def test_a_right_plan_has_none():
    assert remarks(edited()) == []
