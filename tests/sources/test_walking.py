from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.load import load_bytes
from plandocs.sources.walking import facts_in, texts_of, within
from tests.loading.sample import SPEC


def test_every_text_is_met_once_with_its_key():
    plan = load_bytes(SPEC.encode(), "a.yaml", Problems())
    assert plan is not None
    found = [(key, str(text), text.place.key_path) for fact in facts_in(plan) for key, text in texts_of(fact)]
    assert ("name", "Sở Nội vụ", "bodies.snv") in found
    assert ("from", "vhxh", "reporting[0].from") in found
    assert ("text", "Tổng hợp kết quả", "responsibilities[0].duties[1]") in found
    assert len({path for _, _, path in found}) == len(found)


def test_a_stretch_of_a_text_stands_inside_it():
    data = "plandocs: 1\n" + SPEC.partition("\n")[2].replace("  - snv\n", '  - "a b"\n  - >-\n    c d\n')
    plan = load_bytes(data.encode(), Path("a.yaml").name, Problems())
    assert plan is not None
    quoted, folded = (text for one in plan.recipients for text in one.to)
    assert (within(quoted, 2, 1).column, within(quoted, 2, 1).length) == (quoted.place.column + 3, 1)
    assert within(folded, 2, 1) == folded.place
