"""Faults in cited documents (viện dẫn): dates, numbers, symbols, issuers, rank, what is no longer in force."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from tests.checking.mutants.kind import Kind, Mutant, line_after, put, said
from tests.checking.mutants.sites import Site, Spec
from tests.checking.mutants.words import add

_ENTRY = r"references\.(\w+)"
_OTHER_TYPE = {"QĐ": "NQ", "KH": "QĐ", "NĐ": "NQ", "TT": "QĐ", "NQ": "QĐ", "ĐA": "KH", "CTr": "KH"}
_OTHER_BODY = {"TTg": "CP", "CP": "TTg", "BTC": "BNV", "UBND": "HĐND", "BNV": "BTC"}


def _key(spec: Spec, name: str, key: str) -> Site | None:
    return next(iter(spec.scalars(rf"references\.{name}\.{key}")), None)


def _names(spec: Spec) -> list[str]:
    return [str(one.path[1]) for one in spec.values(_ENTRY)]


def _of(spec: Spec, name: str, key: str) -> str:
    return spec.said(rf"references\.{name}\.{key}")


def symbol_damaged(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A dash or slash of a number is lost."""
    for one in spec.scalars(_ENTRY + r"\.number"):
        signs = [place for place, sign in enumerate(one.value or "") if sign in "/-" and place]
        if signs:
            place = chance.choice(signs)
            yield said(spec, one, (one.value or "")[:place] + (one.value or "")[place + 1 :])


def symbol_of_other_type(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The short form of the type is that of another type."""
    yield from _exchanged(spec, _OTHER_TYPE)


def symbol_of_other_body(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The short form of the issuer is that of another."""
    yield from _exchanged(spec, _OTHER_BODY)


def _exchanged(spec: Spec, pairs: dict[str, str]) -> Iterator[Mutant]:
    for one in spec.scalars(_ENTRY + r"\.number"):
        for right, wrong in pairs.items():
            changed = re.sub(rf"(?<=[/-]){right}(?=$|[/-])", wrong, one.value or "")
            if changed != one.value and (one.value or "")[0] != "/":
                yield said(spec, one, changed)


def typed_with_other_date(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A citation is typed by hand with a date that is a day off; told where it is typed."""
    for name, site in _typed_places(spec, chance):
        found = re.fullmatch(r"(\d+)/(\d+)/(\d+)", _of(spec, name, "date"))
        if found:
            day = f"{int(found[1]) % 28 + 1:02}/{found[2]}/{found[3]}"
            words = f"thực hiện {_of(spec, name, 'type')} số {_of(spec, name, 'number')} ngày {day}"
            yield add(spec, site, f"{words} của {_of(spec, name, 'issuer')}")


def typed_without_dash(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A citation is typed by hand with a dash of its number lost; told where it is typed."""
    for name, site in _typed_places(spec, chance):
        number = _of(spec, name, "number")
        if "-" in number:
            yield add(spec, site, f"thực hiện {_of(spec, name, 'type')} số {number.replace('-', '')}")


def typed_without_so(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A citation is typed by hand without the word số; the Party's documents may be cited so."""
    if spec.said("form") == "party":
        return
    for name, site in _typed_places(spec, chance):
        yield add(spec, site, f"thực hiện {_of(spec, name, 'type')} {_of(spec, name, 'number')}")


def typed_and_not_listed(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A document is cited by hand that is not among the references."""
    for site in chance.sample(spec.prose(), min(6, len(spec.prose()))):
        number = chance.randrange(101, 999)
        yield add(spec, site, f"theo Quyết định số {number}/QĐ-UBND ngày 15/3/2023 của Ủy ban nhân dân tỉnh")


def _typed_places(spec: Spec, chance: Random) -> Iterator[tuple[str, Site]]:
    numbered = [
        name
        for name in _names(spec)
        if re.match(r"\d", _of(spec, name, "number")) and _of(spec, name, "type") != "Luật"
    ]
    for name in numbered:
        for site in chance.sample(spec.prose(), min(2, len(spec.prose()))):
            yield name, site


def written_twice(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A document stands among the references once more, with another id; told at the second."""
    for entry in spec.values(_ENTRY):
        if not re.match(r"\d", _of(spec, str(entry.path[1]), "number")) or entry.in_flow:
            continue
        begin = spec.text.rfind("\n", 0, spec.text.rfind(f"{entry.path[1]}:", 0, entry.begin)) + 1
        end = entry.begin + len(spec.raw(entry).rstrip()) + 1
        lines = spec.text[begin:end]
        copy = lines.replace(f"{entry.path[1]}:", f"{entry.path[1]}_b:", 1)
        mutant = Mutant(spec.text[:end] + copy + spec.text[end:], 0, f"{entry.path[1]} twice")
        yield Mutant(mutant.text, spec.line(end), mutant.change)


def year_unlike_number(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """The year of a date is not the one in the number; told at the date."""
    for name in _names(spec):
        date, year = _key(spec, name, "date"), re.search(r"/(20\d\d)/", _of(spec, name, "number"))
        if date and year and year[1] in (date.value or ""):
            yield said(spec, date, (date.value or "").replace(year[1], str(int(year[1]) - chance.choice((1, 2)))))


def letter_as_basis(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A công văn stands among the bases; told where it stands."""
    letters = [name for name in _names(spec) if _of(spec, name, "type") == "Công văn"]
    for bases in spec.values("bases"):
        for name in letters:
            if bases.value is not None:
                yield put(spec, bases.begin, bases.end, f"[{bases.value}, {name}]")
            else:
                last = spec.scalars(r"bases\.\d+")[-1]
                begin = spec.text.rfind("\n", 0, last.begin) + 1
                more = f", {name}" if last.in_flow else f"\n{spec.text[begin : last.begin]}{name}"
                yield Mutant(
                    spec.text[: last.end] + more + spec.text[last.end :], spec.line(last.begin) + ("\n" in more), name
                )


def bases_exchanged(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A document of higher rank stands below one of lower rank; told at the higher one."""
    bases = spec.scalars(r"(bases|attached_to\.bases)\.\d+")
    rank = ["Luật", "Nghị định", "Quyết định", "Thông tư", "Đề án", "Kế hoạch"]
    for first, second in pairwise(bases):
        kinds = [_of(spec, one.value or "", "type") for one in (first, second)]
        if all(one in rank for one in kinds) and rank.index(kinds[0]) < rank.index(kinds[1]):
            swapped = spec.raw(second) + spec.text[first.end : second.begin] + spec.raw(first)
            yield put(spec, first.begin, second.end, swapped, spec.line(second.begin))


def basis_named_twice(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A basis stands in the list once more."""
    for one in spec.scalars(r"bases\.\d+"):
        begin = spec.text.rfind("\n", 0, one.begin) + 1
        more = f", {one.value}" if one.in_flow else f"\n{spec.text[begin : one.begin]}{one.value}"
        yield Mutant(
            spec.text[: one.end] + more + spec.text[one.end :],
            spec.line(one.begin) + ("\n" in more),
            f"{one.value} twice",
        )


def basis_of_the_past(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """The decree on training is still the one of 2017, or the circular on money that of 2018; told at the basis."""
    if not re.search(r"202[67]", spec.said("date")):
        return
    old = {
        "171/2025/NĐ-CP": ("101/2017/NĐ-CP", "01/9/2017", "về đào tạo, bồi dưỡng cán bộ, công chức, viên chức"),
        "170/2025/NĐ-CP": ("138/2020/NĐ-CP", "27/11/2020", "quy định về tuyển dụng, sử dụng và quản lý công chức"),
        "80/2025/QH15": ("22/2008/QH12", "13/11/2008", "Cán bộ, công chức"),
        "100/2025/TT-BTC": ("36/2018/TT-BTC", "30/3/2018", "hướng dẫn việc lập dự toán kinh phí đào tạo, bồi dưỡng"),
    }
    for name in _names(spec):
        wrong = old.get(_of(spec, name, "number"))
        if wrong is None:
            continue
        text, edits = spec.text, []
        for key, words in zip(("subject", "date", "number"), reversed(wrong), strict=True):
            site = _key(spec, name, key)
            edits += [(site, words)] if site else []
        for site, words in sorted(edits, key=lambda one: -one[0].begin):
            block = site.style == ">"
            text = text[: site.begin] + words + ("\n" if block else "") + text[site.end :]
        used = spec.scalars(r"bases(\.\d+)?|budget\.rules(\.\d+)?")
        where = next((one.where for one in used if one.value == name), "")
        if where.startswith("budget"):  # no legal basis: told at its number
            where = f"references.{name}.number"
        if where:
            yield line_after(Mutant(text, 0, f"{name} = {wrong[0]}"), re.escape(where))


def cited_nowhere(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A document is listed that nothing cites any more; told at its entry."""
    for entry in spec.values("references"):
        begin = spec.text.rfind("\n", 0, entry.begin) + 1
        new = (
            "  qd163:\n    type: Quyết định\n    number: 163/QĐ-TTg\n    date: 25/01/2016\n"
            "    issuer: Thủ tướng Chính phủ\n    subject: phê duyệt Đề án đào tạo, bồi dưỡng cán bộ\n"
        )
        text = spec.text[:begin] + new + spec.text[begin:]
        yield line_after(Mutant(text, 0, "+ qd163"), r"references\.qd163\.type")


def superiors_plan_as_own(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A superior's plan is credited to the plan's own issuer; told at the issuer."""
    own = spec.said(r"issuer\.name")
    for name in _names(spec):
        issuer = _key(spec, name, "issuer")
        is_above = issuer is not None and re.search(r"nhân dân (tỉnh|thành phố) ", issuer.value or "")
        if issuer is not None and is_above and re.search(r"nhân dân (xã|phường) ", own):
            yield said(spec, issuer, own)


KINDS = (
    Kind("dash or slash of a number lost", "PD308", symbol_damaged, "PD125"),
    Kind("symbol of another type", "PD309", symbol_of_other_type),
    Kind("symbol of another issuer", "PD310", symbol_of_other_body),
    Kind("typed with another date", "PD304", typed_with_other_date),
    Kind("typed with a dash lost", "PD308", typed_without_dash),
    Kind("typed without số", "PD325", typed_without_so),
    Kind("typed and not listed", "PD314", typed_and_not_listed),
    Kind("document listed twice", "PD307", written_twice),
    Kind("year unlike the number", "PD311", year_unlike_number),
    Kind("công văn as a basis", "PD316", letter_as_basis),
    Kind("bases out of rank", "PD317", bases_exchanged),
    Kind("basis named twice", "PD326", basis_named_twice),
    Kind("basis no longer in force", "PD319", basis_of_the_past, "PD320"),
    Kind("document cited nowhere", "PD302", cited_nowhere),
    Kind("superior's plan as one's own", "PD475", superiors_plan_as_own),
)
