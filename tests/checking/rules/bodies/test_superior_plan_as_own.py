"""The province's plan, credited to the commune."""

import pytest

from plandocs.checking.rules.bodies.superior_plan_as_own import RULE
from tests.loading.sample import told

REFERENCES = "references:\n"
CONTENT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


def told_of(issuer, about, *edits):
    plan = (
        f"  kh198:\n    type: Kế hoạch\n    number: 198/KH-UBND\n    date: 01/6/2026\n"
        f"    issuer: {issuer}\n    subject: {about}\n"
    )
    return told(RULE, REFERENCES, REFERENCES + plan, *edits)


@pytest.mark.parametrize(
    ("issuer", "about", "wanted"),
    [
        ("Ủy ban nhân dân xã Hà Bắc", "về bồi dưỡng trên địa bàn thành phố Hải Phòng", 1),
        ("UBND xã Hà Bắc", "về bồi dưỡng trên địa bàn thành phố Hải Phòng", 1),
        ("Ủy ban nhân dân thành phố Hải Phòng", "về bồi dưỡng trên địa bàn thành phố Hải Phòng", 0),
        ("Ủy ban nhân dân xã Hà Bắc", "về bồi dưỡng công chức giai đoạn 2026 - 2028", 0),
        ("Ủy ban nhân dân xã Hà Bắc", "về bồi dưỡng tại xã Hà Bắc, thành phố Hải Phòng", 0),
    ],
)
def test_a_reference(issuer, about, wanted):
    assert told_of(issuer, about) == ["PD475 references.kh198.issuer"] * wanted


def test_a_document_cited_in_words():
    cited = "Kế hoạch số 198/KH-UBND ngày 01/6/2026 của UBND xã Hà Bắc về bồi dưỡng trên địa bàn thành phố Hải Phòng"
    assert len(told(RULE, CONTENT, f"    content: Theo {cited}\n")) == 1
    assert told(RULE, CONTENT, f"    content: Theo {cited.replace('xã Hà Bắc', 'thành phố')}\n") == []


def test_a_province_may_cite_its_own():
    issuer = ("  name: Ủy ban nhân dân xã Hà Bắc\n", "  name: Ủy ban nhân dân thành phố Hải Phòng\n")
    assert told_of("Ủy ban nhân dân thành phố Hải Phòng", "về bồi dưỡng tại thành phố Hải Phòng", *issuer) == []
