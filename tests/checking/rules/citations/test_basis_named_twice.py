import pytest

from plandocs.checking.rules.citations.basis_named_twice import RULE
from tests.checking.rules.citations.cited import reference, references, told_of

ENTRIES = (reference("a", number="5/2025/NĐ-CP"), reference("b", number="6/2025/NĐ-CP"))


@pytest.mark.parametrize(
    ("bases", "follows", "told"),
    [("[a, b, a]", "", ["PD326 a"]), ("[a]", "[b, a]", ["PD326 a"]), ("[a, b]", "", []), ("[a]", "[b]", [])],
)
def test_a_document_stands_there_once(bases, follows, told):
    assert told_of(RULE, *references(*ENTRIES, bases=bases, follows=follows)) == told
