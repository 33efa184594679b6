"""Figures as Vietnamese writes them (chữ số): dot between thousands, comma before decimals."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal

from plandocs.vietnamese.unreadable import Flaw, Unreadable

_WHOLE = r"[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+"
_DECIMAL = rf"(?P<whole>{_WHOLE}),(?P<fraction>[0-9]+)"
_POINTED = r"(?P<whole>[0-9]+)\.(?P<fraction>[0-9]+)"
_ENGLISH = r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"
_LOST_ZEROS = r"[1-9][0-9]{0,2}\.[0-9]{1,2}"
_SIGNED = r"[-−–]\s*(?=[0-9])"
_MONEY = r"(?s:(?P<figure>.*[0-9])\s*(?P<unit>[^\W\d_]+(?:\s+[^\W\d_]+)?)?)"
_MONEY_UNITS = {
    "": 1, "đồng": 1, "đ": 1, "vnđ": 1, "vnd": 1,
    "nghìn": 10**3, "nghìn đồng": 10**3, "ngàn": 10**3, "ngàn đồng": 10**3,
    "triệu": 10**6, "triệu đồng": 10**6,
    "tỷ": 10**9, "tỷ đồng": 10**9, "tỉ": 10**9, "tỉ đồng": 10**9,
}  # fmt: skip
_PADDED_BELOW = 10
_LONGEST = 40
_MOST_DIGITS = 30
"""Of a figure; with its dots it is then still no longer than may be read again."""
_EXACT = Context(prec=2 * _LONGEST)
_MOST_MONEY = 10**18 - 1


def parse_count(written: str) -> int:
    """Whole number (số đếm) of a figure: "1.299", "1299" and "07" are read; the dot stands between thousands.

    Raises Unreadable: NEGATIVE ("-3"); AMBIGUOUS_NUMBER where commas stand as English writes thousands
    ("1,299", reading "1.299"); NOT_WHOLE for decimals ("1,5", "1.5"), with the reading "1.500" where a
    spreadsheet may have eaten zeros; NOT_A_NUMBER for the rest ("1 299", "12.99.9").
    """
    text = _unsigned(written)
    if re.fullmatch(_WHOLE, text):
        return int(text.replace(".", ""))
    if re.fullmatch(_ENGLISH, text) and "." not in text:
        raise Unreadable(Flaw.AMBIGUOUS_NUMBER, written, (text.replace(",", "."),))
    if re.fullmatch(_DECIMAL, text) or re.fullmatch(_POINTED, text) or re.fullmatch(_ENGLISH, text):
        raise Unreadable(Flaw.NOT_WHOLE, written, _with_lost_zeros(text))
    raise Unreadable(Flaw.NOT_A_NUMBER, written)


def parse_decimal(written: str) -> Decimal:
    """Decimal (số thập phân) of a figure: "11,8", "1.299,5", "0,06", "1.299" (the dot is for thousands).

    "1,299" is 1.299, as the comma always stands before decimals. Raises Unreadable: NEGATIVE;
    AMBIGUOUS_NUMBER where a point stands before decimals ("11.8": "11,8" or "11.800") or English commas
    between thousands ("1,299.5"); NOT_A_NUMBER for the rest.
    """
    text = _unsigned(written)
    if re.fullmatch(_WHOLE, text) or re.fullmatch(_DECIMAL, text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if re.fullmatch(_POINTED, text):
        raise Unreadable(Flaw.AMBIGUOUS_NUMBER, written, (text.replace(".", ","), *_with_lost_zeros(text)))
    if re.fullmatch(_ENGLISH, text):
        raise Unreadable(Flaw.AMBIGUOUS_NUMBER, written, (_from_english(text),))
    raise Unreadable(Flaw.NOT_A_NUMBER, written)


def parse_percent(written: str) -> Decimal:
    """Figure before the percent sign (tỷ lệ phần trăm): "11,8%" and "100 %"; above one hundred is allowed.

    Raises Unreadable: NOT_A_PERCENT without sign or figure; AMBIGUOUS_NUMBER for "11.8%", and for "1.299%",
    which is "1,299%" or "1299%"; NEGATIVE.
    """
    figure, sign, after = written.strip().partition("%")
    text = figure.strip()
    if not sign or after or len(text) > _LONGEST:
        raise Unreadable(Flaw.NOT_A_PERCENT, written)
    if re.fullmatch(_POINTED, text):
        raise Unreadable(Flaw.AMBIGUOUS_NUMBER, written, _percent_readings(text))
    try:
        return parse_decimal(text)
    except Unreadable as problem:
        flaw = Flaw.NOT_A_PERCENT if problem.flaw is Flaw.NOT_A_NUMBER else problem.flaw
        raise Unreadable(flaw, written, tuple(f"{reading}%" for reading in problem.readings)) from None


def parse_money(written: str) -> int:
    """Amount in đồng (số tiền): "4.000.000 đồng", "4.000.000", "2 triệu đồng", "1,5 tỷ đồng", "500 nghìn".

    Raises Unreadable: AMBIGUOUS_NUMBER for "1.5 tỷ đồng", "4,000,000 đồng" and "1,299 tỷ đồng", with
    readings in đồng; NOT_WHOLE for a part of a đồng; NEGATIVE; NOT_MONEY for the rest, and for
    more than can be said in words.
    """
    match = re.fullmatch(_MONEY, written.strip())
    unit = " ".join((match["unit"] or "").lower().split()) if match else ""
    if match is None or unit not in _MONEY_UNITS:
        raise Unreadable(Flaw.NOT_MONEY, written)
    scale = _MONEY_UNITS[unit]
    try:
        amount = _EXACT.multiply(_parse_unmixed(match["figure"]), Decimal(scale))
    except Unreadable as problem:
        flaw = Flaw.NOT_MONEY if problem.flaw is Flaw.NOT_A_NUMBER else problem.flaw
        raise Unreadable(flaw, written, _money_readings(problem.readings, scale)) from None
    if amount != int(amount):
        raise Unreadable(Flaw.NOT_WHOLE, written)
    if amount > _MOST_MONEY:
        raise Unreadable(Flaw.NOT_MONEY, written)
    return int(amount)


def format_count(number: int) -> str:
    """Figure of a whole number (số đếm) with dots between thousands: "1.299"."""
    return f"{number:,}".replace(",", ".")


def format_padded(number: int) -> str:
    """Figure of a count of things: 1 to 9 get a leading zero ("02" lớp), others as `format_count`.

    Source: office practice seen in NĐ 150/2025 and NĐ30 Điều 33; for document numbers NĐ30 Phụ lục I,
    1.II.3.c.
    """
    return f"0{number}" if 1 <= number < _PADDED_BELOW else format_count(number)


def format_decimal(number: Decimal, places: int | None = None) -> str:
    """Figure of a decimal (số thập phân): "1.299,5"; rounded half up to `places`, or all it needs."""
    rounded = number if places is None else round_half_up(number, places)
    whole, _, fraction = f"{rounded:f}".partition(".")
    kept = fraction.rstrip("0") if places is None else fraction
    grouped = _grouped(whole)
    return f"{grouped},{kept}" if kept else grouped


def format_percent(number: Decimal, places: int | None = None) -> str:
    """Percentage (tỷ lệ phần trăm) without a space before the sign: "11,8%"; thousands undotted."""
    return f"{format_decimal(number, places).replace('.', '')}%"


def round_half_up(number: Decimal, places: int) -> Decimal:
    """Decimal rounded to `places`, a half always away from zero (làm tròn): 0.125 to two places is 0.13.

    Raises ValueError if the number is infinite or not a number.
    """
    if not number.is_finite():
        message = f"cannot round {number}"
        raise ValueError(message)
    digits = max(number.adjusted(), 0) + max(places, 0) + 2
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, Context(prec=digits))


def format_money(amount: int) -> str:
    """Amount in đồng (số tiền): "4.000.000 đồng"."""
    return f"{format_count(amount)} đồng"


def _unsigned(written: str) -> str:
    """Trim a figure, refusing signs, and lengths that no plan has but an attacker may."""
    text = written.strip()
    if len(text) > _LONGEST or sum(map(str.isdigit, text)) > _MOST_DIGITS:
        raise Unreadable(Flaw.NOT_A_NUMBER, written)
    sign = re.match(_SIGNED, text)
    if sign and re.fullmatch(r"[0-9.,]+", text[sign.end() :]):
        raise Unreadable(Flaw.NEGATIVE, written)
    return text


def _with_lost_zeros(text: str) -> tuple[str, ...]:
    """Give zeros back where a spreadsheet may have eaten them: it shows 1.290 as 1.29."""
    if not re.fullmatch(_LOST_ZEROS, text):
        return ()
    whole, _, fraction = text.partition(".")
    return (f"{whole}.{fraction:0<3}",)


def _from_english(text: str) -> str:
    return text.translate(str.maketrans(",.", ".,"))


def _percent_readings(text: str) -> tuple[str, ...]:
    as_decimal = f"{text.replace('.', ',')}%"
    return (as_decimal, f"{text.replace('.', '')}%") if re.fullmatch(_WHOLE, text) else (as_decimal,)


def _parse_unmixed(figure: str) -> Decimal:
    """As `parse_decimal`, but "1,299" may be an English thousand and is not guessed."""
    text = _unsigned(figure)
    if re.fullmatch(_ENGLISH, text) and "." not in text:
        decimal = (f"{text}0",) if text.count(",") == 1 else ()
        raise Unreadable(Flaw.AMBIGUOUS_NUMBER, figure, (text.replace(",", "."), *decimal))
    return parse_decimal(text)


def _money_readings(readings: tuple[str, ...], scale: int) -> tuple[str, ...]:
    amounts = (parse_decimal(reading) * scale for reading in readings)
    return tuple(format_money(int(amount)) for amount in amounts if amount == int(amount))


def _grouped(whole: str) -> str:
    return format_count(int(whole)) if whole.lstrip("-").strip("0") else whole
