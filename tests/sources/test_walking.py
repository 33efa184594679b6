from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.load import load_bytes
from plandocs.sources.fact import Fact
from plandocs.sources.walking import facts_in, replaced, texts_of
from plandocs.spec.bodies import Body
from plandocs.spec.statements import Statement
from tests.loading.sample import SPEC


def test_every_text_is_met_once_with_its_key():
    plan = load_bytes(SPEC.encode(), "a.yaml", Problems())
    assert plan is not None
    found = [(key, str(text), text.place.key_path) for fact in facts_in(plan) for key, text in texts_of(fact)]
    assert ("name", "Sở Nội vụ", "bodies.snv") in found
    assert ("from", "vhxh", "reporting[0].from") in found
    assert ("text", "Tổng hợp kết quả", "responsibilities[0].duties[1]") in found
    assert len({path for _, _, path in found}) == len(found)


def test_inner_entries_are_replaced_and_the_rest_stays_the_same():
    plan = load_bytes(SPEC.encode(), "a.yaml", Problems())
    assert plan is not None

    def changed(fact: Fact) -> Fact:
        is_wanted = isinstance(fact, Body) and fact.name == "Sở Nội vụ"
        return fact.model_copy(update={"name": "Sở Khác"}) if is_wanted else fact

    new = replaced(plan, changed)
    assert [new.bodies["snv"].name, plan.bodies["snv"].name] == ["Sở Khác", "Sở Nội vụ"]
    assert new.bodies["vhxh"] is plan.bodies["vhxh"]
    assert new.targets is plan.targets
    assert new.written_at == plan.written_at
    assert replaced(plan, lambda fact: fact) is plan


def test_entries_deep_inside_lists_are_reached():
    plan = load_bytes(SPEC.encode(), "a.yaml", Problems())
    assert plan is not None
    seen: list[Fact] = []

    def looked_at(fact: Fact) -> Fact:
        seen.append(fact)
        return fact

    replaced(plan, looked_at)
    assert "Tổng hợp kết quả" in [str(fact.text) for fact in seen if isinstance(fact, Statement)]
