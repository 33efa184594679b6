from plandocs.checking.readers.facts import facts
from plandocs.spec.plan import Plan
from plandocs.spec.tasks import Milestone
from tests.checking.subjects import subject_of


def test_every_entry_is_met_the_plan_first():
    found = subject_of().once(facts)
    assert isinstance(found[0], Plan)
    assert [str(one.content) for one in found if isinstance(one, Milestone)] == ["sơ kết", "tổng kết"]
