"""The texts of real plans, carried over with their wording: slips that their authors did not see, and nothing else."""

import json
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.checking.registry import registered
from plandocs.diagnostics.diagnostic import Problems
from tests.checking.carried_text import carried

REFERENCE = Path(__file__).resolve().parents[5] / "shared" / "reference"
CODES = {code for one in registered() if one.family == "figures" for code in one.rule.codes}
HEAD = {
    "plandocs": 1,
    "issuer": {"name": "Ủy ban nhân dân xã Hà Bắc", "abbreviation": "UBND", "place": "Hà Bắc"},
    "title": "Bồi dưỡng cán bộ",
    "signature": {"position": "Chủ tịch"},
}
SLIPS = {
    "000": ("2023 - 2025", "1/2023", "## I. MỤC ĐÍCH", [("PD181", "02 lớp (90 học viên/lớp) cho 125 công chức")]),
    "001": ("2024 - 2030", "12/6/2024", "I. MỤC TIÊU", []),
    "002": ("2026 - 2031", "6/2026", "I. MỤC ĐÍCH", []),
    "003": ("2026 - 2030", "5/2026", "I. MỤC ĐÍCH", []),
    "004": (
        "2026 - 2030",
        "12/2025",
        "Trong quá trình lãnh đạo",
        [
            ("PD170", "8.624 cán bộ, công chức cấp xã"),
            ("PD183", "chiếm 86,1%"),
            ("PD183", "chiếm 0,28%"),
            ("PD184", "Sơ cấp và chưa qua đào tạo: 05 người"),
            ("PD194", "đại học, thạc sĩ, tiến sĩ chiếm 97,9%"),
        ],
    ),
}


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the reference texts are not here")
@pytest.mark.parametrize("name", SLIPS)
def test_figures_of_a_real_plan(name):
    period, date, begin, slips = SLIPS[name]
    (file,) = REFERENCE.glob(f"{name}-*.txt")
    spec = carried(file, json.loads(json.dumps({**HEAD, "period": period, "date": date})), begin=begin.lstrip("# "))
    problems = Problems()
    build(Path("nowhere") / "plan.yaml", problems, name="plan.yaml", data=spec.encode())
    lines = spec.split("\n")
    told = [(one.code, lines[one.place.line - 1]) for one in problems.in_order() if one.code in CODES]
    assert sorted(code for code, _ in told) == sorted(code for code, _ in slips)
    assert all(any(code == wanted and words in line for wanted, line in told) for code, words in slips)
