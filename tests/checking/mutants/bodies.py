"""Faults in bodies and units (cơ quan, đơn vị): names of the past, two names, who leads, who is told, who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from tests.checking.mutants.kind import Kind, Mutant, Seeder, line_after, put, said
from tests.checking.mutants.sites import Site, Spec
from tests.checking.mutants.words import add, added

_OTHER_COMMUNE = {"Hà Bắc": "Vĩnh Lộc", "Vĩnh Lộc": "Hà Bắc"}
_OTHER_PLACE = {
    "Hà Bắc": "Hải Phòng",
    "Vĩnh Lộc": "Thanh Hóa",
    "Nghệ An": "Vinh",
    "Gia Lai": "Quy Nhơn",
    "Cần Thơ": "Ninh Kiều",
}


def _is_new(spec: Spec) -> bool:
    return bool(re.search(r"202[67]", spec.said("date")))


def of_the_past(*clauses: str) -> Seeder:
    """A clause about what is no more, in plans of today."""
    seed = added(*clauses)

    def only_new(spec: Spec, chance: Random) -> Iterator[Mutant]:
        if _is_new(spec):
            yield from (one for one in seed(spec, chance) if one)

    return only_new


def body_of_the_past(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A body bears the name that it had before the mergers; told where bodies are named."""
    old = (
        "Sở Thông tin và Truyền thông",
        "Sở Lao động - Thương binh và Xã hội",
        "Sở Kế hoạch và Đầu tư",
        "Sở Giao thông vận tải",
    )
    for one in spec.scalars(r"bodies\.\w+(\.name)?"):
        if _is_new(spec) and (one.value or "").startswith("Sở "):
            yield from (said(spec, one, name) for name in old)


def unit_misspelt(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The name of the plan's own unit is misspelt in one place."""
    wrong = {"xã Hà Bắc": "xã Hà Bấc", "xã Vĩnh Lộc": "xã Vĩnh Lôc", "phường Hạc Thành": "phường Hạt Thành"}
    for site in (*spec.scalars("title"), *spec.prose()):
        for right, other in wrong.items():
            for begin, end, _words in spec.found_in(site, right):
                yield put(spec, begin, end, other)


def other_unit_left_in(spec: Spec, _: Random) -> Iterator[Mutant]:
    """Another commune's name is left in, as after copying its plan."""
    for site in (*spec.scalars("title"), *spec.prose()):
        for right, other in _OTHER_COMMUNE.items():
            for begin, end, _words in spec.found_in(site, rf"xã {right}"):
                yield put(spec, begin, end, f"xã {other}")


def other_unit_in_a_text(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A sentence of another commune's plan is left in."""
    own = spec.said(r"issuer\.name")
    for right, other in _OTHER_COMMUNE.items():
        for site in chance.sample(spec.prose(), 6) if own.endswith(f"xã {right}") else ():
            yield add(spec, site, f"báo cáo kết quả về Ủy ban nhân dân xã {other}")


def body_listed_twice(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A body stands in the list of bodies once more; told at the second."""
    for one in spec.scalars(r"bodies\.\w+(\.name)?"):
        last = spec.values(r"bodies\.\w+")[-1]
        if not (one.value or "").startswith(("các ", "Các ")):
            end = last.begin + len(spec.raw(last).rstrip())
            end = spec.text.find("\n", end) + 1
            text = f"{spec.text[:end]}  nhac_lai: {one.value}\n{spec.text[end:]}"
            yield line_after(Mutant(text, 0, f"{one.value} twice"), r"bodies\.nhac_lai")


def body_named_otherwise(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A body is typed in prose in another spelling than in the list of bodies."""
    for one in spec.scalars(r"bodies\.\w+(\.name)?"):
        name = one.value or ""
        ways = [name.replace(" - ", "-"), name[0] + name[1:].lower()] if " - " in name else []
        for way in ways:
            for site in chance.sample(spec.prose(), min(3, len(spec.prose()))):
                yield add(spec, site, f"đăng ký với {way} trước khi cử người")


def lead_without_duties(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """The duties of a body that leads tasks are left out; told at its first task."""
    leads: dict[str, str] = {}
    for one in spec.scalars(r"tasks\.(replace\.)?\d+\.lead"):
        leads.setdefault(one.value or "", one.where)
    for entry in spec.values(r"responsibilities\.\d+"):
        body = spec.said(re.escape(entry.where) + r"\.body")
        if body in leads:
            begin, end = _entry_lines(spec, entry)
            yield line_after(
                Mutant(spec.text[:begin] + spec.text[end:], 0, f"no duties of {body}"), re.escape(leads[body])
            )


def recipient_left_out(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A body with duties is no longer among the recipients; told at the list of recipients."""
    if re.search(r"- (to: )?Các (cơ quan|phòng)", spec.text):
        return  # a group covers them
    duties = {one.value for one in spec.scalars(r"responsibilities\.\d+\.body")}
    for one in spec.scalars(r"recipients\.\d+(\.to(\.\d+)?)?"):
        if one.value not in duties:
            continue
        entry = next(iter(spec.values(re.escape(".".join(map(str, one.path[:2]))))))
        if len(one.path) == 4:
            begin, end = one.begin, one.end
            comma = re.match(r",\s*", spec.text[end:])
            end, begin = (end + comma.end(), begin) if comma else (end, spec.text.rfind(",", 0, begin))
        else:
            begin, end = _entry_lines(spec, entry)
        key = spec.line(spec.text.index("\nrecipients:") + 1)
        yield Mutant(spec.text[:begin] + spec.text[end:], key, f"without {one.value}")


def _entry_lines(spec: Spec, entry: Site) -> tuple[int, int]:
    begin, _ = spec.lines_of(entry)
    end = spec.text.find("\n", entry.begin + len(spec.raw(entry).rstrip()))
    return begin, end + 1 if end >= 0 else len(spec.text)


def lead_supports(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The body that leads a task also stands among those that support it; told at the task's support."""
    for one in spec.scalars(r"tasks\.(replace\.)?\d+\.support(\.\d+)?"):
        task = ".".join(map(str, one.path[: one.path.index("support")]))
        lead = spec.said(re.escape(task) + r"\.lead")
        if lead and lead != one.value:
            new = lead if isinstance(one.path[-1], int) else f"[{one.value}, {lead}]"
            yield said(spec, one, new)


def authority_wrong(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The plan is signed for another authority than its issuer's; told at the signature."""
    for one in spec.scalars(r"signature\.on_behalf_of"):
        yield from (said(spec, one, other) for other in ("Hội đồng nhân dân", "Sở Nội vụ") if other != one.value)


def authority_left_out(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A committee's plan is signed as if by its chairman alone; told at the signature's position."""
    for one in spec.scalars(r"signature\.on_behalf_of"):
        position = spec.said(r"signature\.position")
        if position != "Chủ tịch" or one.in_flow:
            continue
        begin, end = _entry_lines(spec, one)
        yield line_after(Mutant(spec.text[:begin] + spec.text[end:], 0, "no authority"), r"signature\.position")


def deputy_for_nobody(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A deputy signs and it is not said for whom; told at the position."""
    for one in spec.scalars(r"signature\.position"):
        if one.value == "Chủ tịch":
            yield said(spec, one, "Phó Chủ tịch")
        for head in spec.scalars(r"signature\.deputising_for"):
            begin, end = _entry_lines(spec, head)
            yield line_after(Mutant(spec.text[:begin] + spec.text[end:], 0, "KT. left out"), r"signature\.position")


def place_wrong(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The place before the date is another unit's."""
    for one in spec.scalars(r"issuer\.place"):
        if one.value in _OTHER_PLACE:
            yield said(spec, one, _OTHER_PLACE[one.value])


def body_unknown(spec: Spec, _: Random) -> Iterator[Mutant]:
    """An id of a body is mistyped."""
    for one in spec.scalars(
        r"tasks\.(replace\.)?\d+\.(lead|support)(\.\d+)?|responsibilities\.\d+\.body|reporting\.\d+\.(from|to)"
    ):
        if re.fullmatch(r"[a-z_]{3,}", one.value or ""):
            yield said(spec, one, (one.value or "")[:-2] + (one.value or "")[-1] + (one.value or "")[-2] + "x")


KINDS = (
    Kind(
        "level of the past",
        "PD461",
        of_the_past(
            "phối hợp với Ủy ban nhân dân cấp huyện mở lớp",
            "đăng ký với Phòng Nội vụ huyện",
            "tổ chức tại các huyện, thị xã trong tỉnh",
        ),
    ),
    Kind("body of the past", "PD462", body_of_the_past),
    Kind(
        "post of the past",
        "PD463",
        of_the_past(
            "ưu tiên công chức Tư pháp - hộ tịch",
            "cử công chức Văn hóa - xã hội đi học",
            "bồi dưỡng công chức Địa chính - nông nghiệp - xây dựng và môi trường",
        ),
    ),
    Kind("own unit misspelt", "PD465", unit_misspelt),
    Kind("another unit's name left in", "PD474", other_unit_left_in),
    Kind("sentence of another unit's plan", "PD474", other_unit_in_a_text),
    Kind("body listed twice", "PD466", body_listed_twice),
    Kind("body named otherwise in prose", "PD467", body_named_otherwise),
    Kind("lead without duties", "PD468", lead_without_duties),
    Kind("recipient left out", "PD470", recipient_left_out),
    Kind("lead among those that support", "PD477", lead_supports),
    Kind("authority of another body", "PD471", authority_wrong),
    Kind("authority left out", "PD471", authority_left_out),
    Kind("deputy for nobody", "PD472", deputy_for_nobody),
    Kind("place of another unit", "PD473", place_wrong),
    Kind("id of a body mistyped", "PD401", body_unknown),
)
