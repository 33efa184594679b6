"""What the plans of a project share is made ready once, and is what a plan alone would have."""

from __future__ import annotations

import pickle

from plandocs.building.workshop import Workshop
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from tests.batch.samples import SHIPPED


def profile():
    found = Shelf().profile("state-nd30-2020")
    assert found is not None
    return found


def test_a_frame_is_made_once():
    workshop = Workshop.of(SHIPPED)
    first = workshop.frame(profile(), "14", None, Problems())
    assert first is not None
    assert workshop.frame(profile(), "14", None, Problems()) is first
    assert workshop.frame(profile(), "13", None, Problems()) is not first


def test_a_flawed_look_is_told_to_each_who_asks(tmp_path):
    look = tmp_path / "mau.docx"
    look.write_bytes(b"PK no such thing")
    workshop = Workshop.of(SHIPPED)
    first, second = Problems(), Problems()
    assert workshop.frame(profile(), "14", look, first) is None
    assert workshop.frame(profile(), "14", look, second) is None
    assert [problem.code for problem in first] == [problem.code for problem in second] != []


def test_a_workshop_can_be_sent_to_another_process():
    workshop = Workshop.of(SHIPPED)
    workshop.frame(profile(), "14", None, Problems())
    sent = pickle.loads(pickle.dumps(workshop))  # noqa: S301 - made here
    assert sent.shelf(Problems()).profile("state-nd30-2020") == profile()
    assert sent.frame(profile(), "14", None, Problems()) is not None
