import datetime

from plandocs.checking.subject import Subject
from tests.checking.subjects import subject_of


def test_a_reader_reads_once_for_each_subject():
    read = []

    def titles(subject: Subject) -> str:
        read.append(subject)
        return str(subject.plan.title)

    first, second = subject_of(), subject_of("title: Bồi dưỡng cán bộ", "title: Tập huấn cán bộ")
    assert [first.once(titles), first.once(titles), second.once(titles)] == [
        "Bồi dưỡng cán bộ, công chức",
        "Bồi dưỡng cán bộ, công chức",
        "Tập huấn cán bộ, công chức",
    ]
    assert read == [first, second]


def test_what_is_in_force_is_judged_by_the_last_possible_day():
    assert subject_of().latest_date == datetime.date(2026, 6, 15)
    assert subject_of("date: 15/6/2026", "date: 6/2026").latest_date == datetime.date(2026, 6, 30)
