"""Lengths as Word counts them (độ dài): twips, 20 to the point and 1440 to the inch; sizes in half points."""

from __future__ import annotations

from decimal import Decimal

_TWIPS_PER_INCH = 1440
_TWIPS_PER_POINT = 20
_MILLIMETRES_PER_INCH = Decimal("25.4")


def twips_of_millimetres(millimetres: Decimal | int) -> int:
    """Millimetres in twips, to the nearest: 210 mm are 11906."""
    return round(Decimal(millimetres) * _TWIPS_PER_INCH / _MILLIMETRES_PER_INCH)


def millimetres_of_twips(twips: int) -> Decimal:
    """Twips in millimetres, to a tenth."""
    return (Decimal(twips) * _MILLIMETRES_PER_INCH / _TWIPS_PER_INCH).quantize(Decimal("0.1"))


def twips_of_points(points: Decimal | int) -> int:
    """Points in twips, to the nearest: 6 pt are 120."""
    return round(Decimal(points) * _TWIPS_PER_POINT)


def half_points(points: Decimal | int) -> int:
    """A font size in half points, to the nearest: 14 pt are 28."""
    return round(Decimal(points) * 2)
