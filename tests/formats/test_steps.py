"""Every step by its own examples: rewritten they are what they should be, read they say the same."""

from __future__ import annotations

import re

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.formats.migrating import migrated
from plandocs.formats.reading import FORMAT, brought_up, old_ways
from plandocs.formats.registry import registered
from plandocs.formats.step import Example, Step
from plandocs.sources.located import Entry, Items, Located
from plandocs.sources.yaml_tree import read_yaml

FILE = "a.yaml"
EXAMPLES = [(name, step, example) for name, step in registered() for example in step.examples]
each_example = pytest.mark.parametrize(
    ("step", "example"),
    [one[1:] for one in EXAMPLES],
    ids=[f"{name}-{number}" for number, (name, *_) in enumerate(EXAMPLES)],
)


def read(text: str) -> Entry:
    root = read_yaml(text, FILE, Problems())
    assert isinstance(root, Entry)
    return root


def plain(value: Located) -> object:
    if isinstance(value, Entry):
        return [(key, plain(inner)) for key, inner in value.items()]
    return [plain(inner) for inner in value] if isinstance(value, Items) else str(value)


@each_example
def test_a_file_is_rewritten(step: Step, example: Example) -> None:
    done = migrated(example.before.encode(), FILE, step.kind)
    assert list(done.problems) == []
    assert done.data.decode() == example.after
    assert done.count > 0


@each_example
def test_rewritten_once_it_stays_as_it_is(step: Step, example: Example) -> None:
    done = migrated(example.after.encode(), FILE, step.kind)
    assert (done.data, done.count) == (example.after.encode(), 0)


@each_example
def test_line_ends_and_the_mark_at_the_beginning_stay(step: Step, example: Example) -> None:
    before, after = (f"\ufeff{text}".replace("\n", "\r\n").encode() for text in (example.before, example.after))
    assert migrated(before, FILE, step.kind).data == after


@each_example
def test_the_old_way_is_read_as_todays(step: Step, example: Example) -> None:
    problems = Problems()
    root = brought_up(read(example.before), example.before, step.kind, problems)
    assert plain(root) == plain(read(example.after))
    assert {problem.code for problem in problems} == {"PD080" if step.format else "PD081"}
    assert all(problem.edits for problem in problems)


@each_example
def test_a_file_of_today_is_not_told_of(step: Step, example: Example) -> None:
    problems = Problems()
    brought_up(read(example.after), example.after, step.kind, problems)
    assert list(problems) == []
    assert list(old_ways(read(example.after), example.after, step.kind)) == []


@pytest.mark.parametrize(("name", "step"), registered())
def test_a_step_says_since_when_and_how_long(name: str, step: Step) -> None:
    assert step.examples, name
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in (step.since, step.gone_in))
    assert 0 <= step.format <= FORMAT
