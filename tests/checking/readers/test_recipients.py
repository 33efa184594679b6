from plandocs.checking.readers.recipients import recipients
from tests.checking.subjects import subject_of


def test_lines_name_bodies_and_are_read_as_printed():
    edits = ("recipients:\n  - snv\n", "recipients:\n  - snv\n  - [vhxh, Các thôn]\n  - Như trên\n")
    found = subject_of(*edits).once(recipients)
    assert [(one.bodies, one.text) for one in found] == [
        (("snv",), "Sở Nội vụ;"),
        (("vhxh",), "VHXH; Các thôn;"),
        ((), "Như trên;"),
    ]
