from plandocs.checking.readers.headings import headings
from plandocs.document.inlines import text_of
from tests.checking.subjects import subject_of


def test_headings_come_in_order_with_those_around_them():
    found = [[text_of(section.heading) for section in sections] for sections in subject_of().once(headings)]
    assert [sections[-1] for sections in found if len(sections) == 1] == [
        "MỤC TIÊU",
        "NỘI DUNG",
        "NHIỆM VỤ",
        "TỔ CHỨC THỰC HIỆN",
        "LIÊN HỆ",
    ]
