from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.gathering import gathered
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.telling import hint, message

LOOK = Place("look.docx")


def outside(*styles: tuple[str, str, str]) -> Problems:
    problems = Problems()
    for what, found, expected in styles:
        problems.add("PD807", LOOK, what=what, found=found, expected=expected)
    return problems


def test_many_styles_of_one_size_are_told_once():
    styles = [(f"«{name}»", "16 pt", "13 - 14 pt") for name in ("Ý", "Đoạn", "Căn cứ")]
    sizes = ("sizes", "16 / 16 / 16 pt", "13 / 14 / 14 pt")
    margin = ("page.left", "20 mm", "30 - 35 mm")
    told = gathered(outside(margin, *styles, ("«Quốc hiệu»", "16 pt", "12 - 13 pt"), sizes))
    assert [problem.code for problem in told] == ["PD807", "PD814"]
    assert message(told[1], "vi") == (
        "4 kiểu chữ của mẫu cùng là 16 pt, ngoài khoảng của thể thức: "
        "«Ý», «Đoạn», «Căn cứ»: 13 - 14 pt; «Quốc hiệu»: 12 - 13 pt"
    )
    assert "Normal" in hint(told[1], "vi")


def test_few_styles_are_told_one_by_one():
    problems = outside(("«Ý»", "16 pt", "13 - 14 pt"), ("«Đoạn»", "16 pt", "13 - 14 pt"), ("sizes", "a", "b"))
    assert gathered(problems) == list(problems)


def test_measures_are_called_by_their_names():
    margin, sizes = outside(("page.left", "20 mm", "30 - 35 mm"), ("sizes", "16 / 14 / 14 pt", "13 / 14 / 14 pt"))
    assert message(margin, "vi").startswith("lề trái của mẫu là 20 mm")
    assert message(margin, "en").startswith("left margin of the look is 20 mm")
    assert message(sizes, "vi").startswith("cỡ chữ của Quốc hiệu / Tiêu ngữ / địa danh, ngày của mẫu là 16 / 14 / 14")
