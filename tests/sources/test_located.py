import pytest

from plandocs.diagnostics.place import Place
from plandocs.sources.located import Entry, Items, Text, key_place_at, place_at


def at(line, column, *path):
    return Place("a.yaml", line, column, path=path)


@pytest.fixture
def spec():
    """tasks: [{lead: vhxh}]"""
    task = Entry(at(2, 5, "tasks", 0))
    task["lead"] = Text("vhxh", at(2, 11, "tasks", 0, "lead"))
    task.key_places["lead"] = at(2, 5, "tasks", 0)
    tasks = Items(at(2, 3, "tasks"))
    tasks.append(task)
    whole = Entry(at(1, 1))
    whole["tasks"] = tasks
    whole.key_places["tasks"] = at(1, 1)
    return whole


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 1),
        (("tasks",), 2, 3),
        (("tasks", 0), 2, 5),
        (("tasks", 0, "lead"), 2, 11),
        (("tasks", 0, "time"), 2, 5),
        (("tasks", 7), 2, 3),
        (("tasks", -1), 2, 3),
        (("tasks", "lead"), 2, 3),
        (("nowhere", 0, "lead"), 1, 1),
    ],
)
def test_the_place_of_a_path_is_that_of_its_last_step_that_leads_somewhere(spec, path, line, column):
    assert (place_at(spec, path).line, place_at(spec, path).column) == (line, column)


@pytest.mark.parametrize(("path", "column"), [(("tasks",), 1), (("tasks", 0, "lead"), 5), (("tasks", 0, "time"), 5)])
def test_a_key_has_a_place_of_its_own(spec, path, column):
    assert key_place_at(spec, path).column == column


def test_an_empty_value_has_a_place_too():
    whole = Entry(at(1, 1))
    whole["bases"] = Items(at(1, 8, "bases"))
    whole["title"] = Text("", at(2, 7, "title"))
    assert (place_at(whole, ("bases",)).column, place_at(whole, ("title",)).column) == (8, 7)


def test_a_path_reads_as_an_author_would_say_it():
    assert at(1, 1, "tasks", 2, "lead").key_path == "tasks[2].lead"
    assert at(1, 1).key_path == ""


@pytest.mark.parametrize(
    ("written", "style", "blank"),
    [("", "", True), ("~", "", True), ("", "'", False), ("~", '"', False), ("null", "", False), ("", "|", False)],
)
def test_a_text_is_blank_when_nothing_was_written(written, style, blank):
    assert Text(written, at(1, 1), style=style).is_blank is blank


@pytest.mark.parametrize(("style", "keeps"), [("", False), ('"', False), (">", False), ("|", True)])
def test_only_a_literal_block_keeps_its_lines(style, keeps):
    assert Text("a\nb", at(1, 1), style=style).keeps_lines is keeps


def test_a_text_is_a_text():
    text = Text("vhxh", at(3, 1))
    assert text == "vhxh"
    assert hash(text) == hash("vhxh")
    assert text.place == at(3, 1)
