"""What is told of a spec, by the doors that commands use."""

import pytest

from plandocs.building.build import build
from plandocs.building.examining import examine
from plandocs.checking.choice import Asked
from plandocs.diagnostics.diagnostic import Problems, Severity
from tests.loading.sample import FILE, SPEC

SECOND = "  - time: tháng 12/2028"
LATE = "  - time: tháng 6/2027%s"
LINE = SPEC[: SPEC.index(SECOND)].count("\n") + 1


def late(ending: str) -> str:
    """The sample with its milestones out of order, and something at the end of the line that is told."""
    return SPEC.replace(SECOND, LATE % ending)


REMARK = " # plandocs: ignore PD206 - theo tỉnh"


@pytest.fixture
def told(tmp_path):
    def problems_of(ending: str = "", settings: str = "", asked: Asked | None = None, door=examine):
        """Codes, lines and severities of what is told of the sample with milestones out of order."""
        (tmp_path / FILE).write_text(late(ending), encoding="utf-8")
        (tmp_path / "plandocs.toml").write_text(settings, encoding="utf-8")
        problems = Problems()
        door(tmp_path / FILE, problems, name=str(tmp_path / FILE), asked=asked)
        return [(one.code, one.place.line, one.severity.value) for one in problems]

    return problems_of


DOORS = pytest.mark.parametrize("door", [examine, build])
OUT_OF_ORDER = ("PD206", LINE, "warning")


@DOORS
def test_a_rule_is_told_ignored_or_lowered(told, door):
    assert told(door=door) == [OUT_OF_ORDER]
    assert told(settings="[check]\nignore = ['PD206']\n", door=door) == []
    assert told(asked=Asked(ignore=("times",)), door=door) == []
    assert told(REMARK, door=door) == []
    assert told(settings="[check.severity]\nPD206 = 'error'\n", door=door) == [("PD206", LINE, "error")]
    lowered = Asked(severities={"PD206": Severity.INFO})
    assert told(settings="[check.severity]\nPD206 = 'error'\n", asked=lowered, door=door) == [("PD206", LINE, "info")]


def test_a_needless_remark_is_told_by_the_check_alone(told):
    needless = "# plandocs: ignore PD213 - x"
    assert told(f" {needless}") == [OUT_OF_ORDER, ("PD855", LINE, "warning")]
    assert told(f" {needless}", door=build) == [OUT_OF_ORDER]


def test_a_spec_that_cannot_be_read_has_no_needless_remarks(tmp_path):
    problems = Problems()
    text = "titel: x # plandocs: ignore PD206 - x\n"
    examine(tmp_path / FILE, problems, name="-", data=text.encode())
    assert "PD855" not in [one.code for one in problems]


def test_what_comes_in_is_judged_by_its_own_remarks(tmp_path):
    problems = Problems()
    examine(tmp_path / FILE, problems, name="-", data=late(REMARK).encode())
    assert [one.code for one in problems] == []
