from __future__ import annotations

from decimal import Decimal

import pytest

from plandocs.writing.lengths import half_points, millimetres_of_twips, twips_of_millimetres, twips_of_points


@pytest.mark.parametrize(
    ("millimetres", "twips"),
    [(210, 11906), (297, 16838), (10, 567), (Decimal("12.7"), 720), (15, 850), (20, 1134), (30, 1701), (0, 0)],
)
def test_twips_of_millimetres(millimetres: Decimal | int, twips: int) -> None:
    assert twips_of_millimetres(millimetres) == twips


@pytest.mark.parametrize(("twips", "millimetres"), [(1701, "30.0"), (1134, "20.0"), (850, "15.0"), (1418, "25.0")])
def test_millimetres_of_twips(twips: int, millimetres: str) -> None:
    assert millimetres_of_twips(twips) == Decimal(millimetres)


def test_points() -> None:
    assert twips_of_points(6) == 120
    assert half_points(Decimal("11.5")) == 23
