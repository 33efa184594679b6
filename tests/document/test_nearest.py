import pytest

from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.nearest import nearest
from plandocs.document.origin import Origin

NODES = [
    Paragraph(Role.BODY, (), name, Origin(Place(file, line, 1, 1, path)))
    for name, file, line, path in (
        ("title", "a.yaml", 5, ("title",)),
        ("tasks", "a.yaml", 9, ("tasks",)),
        ("first", "a.yaml", 10, ("tasks", 0, "content")),
        ("second", "a.yaml", 13, ("tasks", 1, "content")),
        ("lead", "a.yaml", 14, ("tasks", 1, "lead")),
        ("other", "b.yaml", 14, ("tasks", 1, "lead")),
        ("bare", "a.yaml", 20, ()),
    )
]


@pytest.mark.parametrize(
    ("path", "line", "found"),
    [
        (("tasks", 1, "lead"), 14, (3, "lead")),
        (("tasks", 1, "time"), 15, (2, "second")),
        (("tasks", 0), 10, (2, "first")),
        (("tasks", 7, "time"), 40, (1, "tasks")),
        (("title",), 5, (1, "title")),
        ((), 20, (0, "bare")),
        ((), 13, (0, "second")),
        (("status",), 3, (0, "")),
        ((), 0, (0, "")),
    ],
)
def test_the_words_of_a_place(path, line, found):
    shared, node = nearest(NODES, Place("a.yaml", line, 3, 1, path))
    assert (shared, node.mark if isinstance(node, Paragraph) else "") == found


def test_another_file_made_no_words_here():
    assert nearest(NODES, Place("c.yaml", 5, 1, 1, ("title",))) == (0, None)
