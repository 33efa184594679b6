import pytest

from plandocs.checking.rules.numbers.frame_lessons_differ import RULE
from tests.loading.sample import told

BEFORE = "phases:\n"


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("", []),
        ("stated: 10, ", []),
        ('stated: "10,5", ', ["PD238 frames.so.stated"]),
        ("stated: 9, ", ["PD238 frames.so.stated"]),
    ],
)
def test_the_stated_lessons_are_the_sum(stated, wanted):
    topics = "[{content: B, theory: 4, discussion: '1,5'}, {content: C, practice: '4,5'}]"
    frames = f"frames: {{so: {{name: A, {stated}parts: {{topics: {topics}}}}}}}\n"
    assert told(RULE, BEFORE, frames + BEFORE) == wanted
