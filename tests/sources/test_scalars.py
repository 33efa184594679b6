"""Each kind of value: what it reads, and by which code it refuses the rest."""

from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources import scalars
from plandocs.sources.fact import Fact, validate
from plandocs.sources.scalars import key
from plandocs.sources.yaml_tree import read_yaml
from plandocs.vietnamese.unreadable import Flaw


def read(kind, written):
    model = type("One", (Fact,), {"__annotations__": {"a": kind}, "a": key("A"), "__module__": __name__})
    problems = Problems()
    value = read_yaml(f"a: {written}\n", "a.yaml", problems)
    assert value is not None
    fact = validate(model, value, problems)
    return getattr(fact, "a", None), [p.code for p in problems]


GOOD = [
    ("Id", "cbcc_2", "cbcc_2"),
    ("Prose", "Kế hoạch", "Kế hoạch"),
    ("Plain", "012", "012"),
    ("Name", "true", "true"),
    ("Count", "1.299", 1299),
    ("Ordinal", "07", 7),
    ("Name", "UBND", "UBND"),
    ("Count", "064", 64),
    ("Percent", "11,8%", Decimal("11.8")),
    ("Money", "1,5 tỷ đồng", 1_500_000_000),
    ("Switch", "có", True),
    ("Switch", "NO", False),
    ("Measure", "12,7", Decimal("12.7")),
]

BAD = [
    ("Id", "CBCC", "PD106"),
    ("Id", "2cb", "PD106"),
    ("Id", "cán_bộ", "PD106"),
    ("Id", "phong-kinh-te", "PD106"),
    ("Prose", "''", "PD109"),
    ("Prose", "~", "PD109"),
    ("Prose", "[a]", "PD103"),
    ("Plain", "{a: b}", "PD103"),
    ("Plain", "'  '", "PD109"),
    ("Name", "''", "PD109"),
    ("Count", "nhiều", "PD110"),
    ("Ordinal", "0", "PD131"),
    ("Name", "''", "PD109"),
    ("Count", "1,299", "PD111"),
    ("Count", "1.29", "PD112"),
    ("Count", "-1", "PD113"),
    ("Count", "''", "PD110"),
    ("Percent", "50", "PD114"),
    ("Percent", "11.8%", "PD111"),
    ("Money", "5 USD", "PD124"),
    ("Money", "1.5 tỷ đồng", "PD111"),
    ("Date", "hôm nay", "PD115"),
    ("Date", "31/02/2026", "PD116"),
    ("Date", "5/6/26", "PD118"),
    ("PeriodOfYears", "ba năm", "PD121"),
    ("PeriodOfYears", "2031 - 2026", "PD122"),
    ("When", "sắp tới", "PD119"),
    ("When", "6/26", "PD120"),
    ("Amount", "nhiều", "PD123"),
    ("Switch", "maybe", "PD126"),
    ("Measure", "12.7", "PD111"),
    ("Measure", "1cm", "PD110"),
]


@pytest.mark.parametrize(("kind", "written", "value"), GOOD)
def test_a_value_is_read(kind, written, value):
    found, told = read(getattr(scalars, kind), written)
    assert (found, told) == (value, [])
    assert type(found) is type(value) or isinstance(found, str)


@pytest.mark.parametrize(("kind", "written", "code"), BAD)
def test_a_value_is_refused(kind, written, code):
    assert read(getattr(scalars, kind), written) == (None, [code])


def test_dates_times_and_quantities_are_read():
    assert read(scalars.Date, "5/2026")[0].latest() == date(2026, 5, 31)
    assert read(scalars.PeriodOfYears, "2026 - 2031")[0].years == range(2026, 2032)
    assert read(scalars.When, "trước 15/11 hằng năm")[0].recurring
    assert read(scalars.Amount, "tối thiểu 50%")[0].low == 50


def test_every_kind_of_value_is_tried():
    kinds = {
        name
        for name, value in vars(scalars).items()
        if any(isinstance(one, scalars.Grammar) for one in get_args(value))
    }
    assert kinds <= {name for name, *_ in BAD}
    assert kinds <= {name for name, *_ in GOOD} | {"Date", "PeriodOfYears", "When", "Amount"}


def test_every_flaw_has_a_code():
    assert set(scalars._CODES) == set(Flaw)
    assert set(scalars._CODES.values()) <= set(CATALOGUE)


@pytest.mark.parametrize(("written", "is_one"), [("cbcc", True), ("Sở Nội vụ", False), ("sở", False), ("CBCC", False)])
def test_an_id_is_told_from_a_name(written, is_one):
    assert scalars.is_id(written) is is_one
