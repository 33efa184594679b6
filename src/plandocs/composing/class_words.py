"""Classes in words (lời văn về lớp học): names, sizes, who is taught, and where."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby

from plandocs.composing.audiences import whom
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Pieces, made, words
from plandocs.composing.prose import prose
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.sources.located import Text
from plandocs.spec.class_tally import Tally
from plandocs.spec.training import ClassGroup, Region, Round, Share, SizeStyle, TrainingYear
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.text import capitalise_first
from plandocs.vietnamese.times import TimeKind, format_time

_PAIR = 2
_AND = " và "
"""Between two that may hold commas of their own."""


def year_name(year: TrainingYear, context: Context) -> Pieces:
    """What a year is called: "Năm 2023 (tổ chức trong quý I)" (tên năm)."""
    if year.heading is not None:
        return prose(year.heading, context)
    place = year.where("time")
    time = format_time(year.time)
    of_year = year.time.moments[-1].year if year.time.moments else None
    within = time.removesuffix(f" năm {of_year}")
    if within == time:  # a whole year, several years, or a time that comes back
        return made(capitalise_first(time), place)
    is_span = year.time.kind in (TimeKind.MONTHS, TimeKind.QUARTERS)
    spoken = context.fill("training.within", place, time=within) if is_span else made(within, place)
    return context.fill("training.year", place, year=str(of_year), time=spoken)


def round_name(one: Round, number: int, context: Context) -> Pieces:
    """What a round is called: its own name, or "Đợt 1" by its place (tên đợt)."""
    if one.name is not None:
        return made(str(one.name), one.where("name"))
    return context.fill("training.round_name", one.written_at, number=str(number))


def is_unnamed_alone(region: Region) -> bool:
    """Whether a region has one round about which there is nothing to say (khu vực không chia đợt)."""
    told = ("name", "time", "mode", "organiser", "venue", "note")
    return len(region.rounds) == 1 and all(getattr(region.rounds[0], key) is None for key in told)


def group_words(node: Tally, context: Context) -> Pieces:
    """Classes of the same make-up and their learners: "02 lớp (82 học viên/lớp) cho 164 học viên là …" (nhóm lớp)."""
    group = node.fact
    if not isinstance(group, ClassGroup):
        return ()
    place = group.written_at
    classes = format_padded(node.classes)
    size = size_words(node, context)
    told: dict[str, Pieces | str] = {
        "classes": classes,
        "size": size,
        "content": prose(group.content, context) if group.content is not None else (),
        "days": format_padded(group.days) if group.days is not None else "",
    }
    if len(group.shares) > 1:
        return context.fill("training.group_mixed", place, shares=shares_words(group, context), **told)
    learners = format_padded(node.learners)
    audience = whom(context, group.shares[0].audience, group.shares[0].who, group.shares[0])
    return context.fill("training.group", place, learners=learners, audience=audience, **told)


def shares_words(group: ClassGroup, context: Context) -> Pieces:
    """Who sits together in a class, each with the count: "97 công chức … và 47 người …" (các đối tượng)."""
    shares = [_share(share, context) for share in group.shares]
    return joined(shares, group.written_at, _AND if len(shares) == _PAIR else "")


def _share(share: Share, context: Context) -> Pieces:
    audience = whom(context, share.audience, share.who, share)
    if not audience:
        audience = context.fill("training.learner", share.written_at)
    return context.fill("training.share", share.written_at, count=format_padded(share.count), audience=audience)


def rounded_size(learners: int, classes: int, step: int) -> int:
    """Learners a class, rounded half up to a step; to single learners where the step would leave none (làm tròn)."""
    exact = Decimal(learners) / Decimal(classes)
    rounded = int((exact / step).quantize(Decimal(1), ROUND_HALF_UP)) * step
    return rounded or int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def size_words(node: Tally, context: Context, *, unit: str = "size") -> Pieces:
    """How large the classes of a group are (quy mô lớp): exact, about, or from – to; nothing for a single class.

    ``unit`` chooses the wording: ``size`` in a sentence, ``cell`` in a table, whose head says the unit.
    """
    training = context.plan.training
    if training is None or not node.classes or (node.classes == 1 and unit == "size"):
        return ()
    place = node.fact.written_at
    least, most = node.sizes
    if least == most:
        return context.fill(f"training.{unit}_exact", place, size=format_padded(least))
    if training.size_style is SizeStyle.RANGE:
        return context.fill(f"training.{unit}_range", place, least=format_padded(least), most=format_padded(most))
    about = rounded_size(node.learners, node.classes, training.rounding)
    return context.fill(f"training.{unit}_about", place, size=format_padded(about))


def covered(region: Region, context: Context) -> Pieces:
    """The units that send people: "61 xã, phường, thị trấn thuộc các huyện …" (địa bàn)."""
    areas = _areas(region, context)
    if region.units is None:
        return areas
    place = region.where("units")
    units = format_padded(region.units)
    return context.fill("training.units", place, units=units, unit_words=unit_words(context), areas=areas)


def unit_words(context: Context) -> Pieces:
    """How units are called together: "xã, phường, thị trấn" (cách gọi đơn vị)."""
    training = context.plan.training
    if training is None or training.unit_words is None:
        place = training.written_at if training is not None else context.plan.written_at
        return context.fill("training.unit_words", place)
    return made(str(training.unit_words), training.where("unit_words"))


def _areas(region: Region, context: Context) -> Pieces:
    """Areas with the word of their kind once: "các huyện An Lão, Hoài Ân và thị xã Hoài Nhơn"."""
    place = region.where("areas")
    kinds = [(kind, list(named)) for kind, named in groupby(region.areas, key=_kind)]
    parts = []
    for kind, named in kinds:
        if not kind or len(named) == 1:
            parts += [made(str(area), place) for area in named]
            continue
        names = [made(area.removeprefix(kind).strip(), place) for area in named]
        listed = joined(names, place) if len(kinds) == 1 else joined(names, place, ", ")
        parts.append(context.fill("training.areas", place, kind=kind, names=listed))
    return joined(parts, place, _AND if len(parts) == _PAIR else "")


def _kind(area: Text) -> str:
    """The words in front of a name: "huyện" of "huyện An Lão"; nothing where the area holds several names."""
    if "," in area:
        return ""
    before: list[str] = []
    for word in area.split():
        if not word[0].islower():
            break
        before.append(word)
    return " ".join(before) if len(before) < len(area.split()) else ""


def where_held(group: ClassGroup, one: Round, region: Region, context: Context) -> Pieces:
    """The place of a class: its own, that of its round, else that of the region (địa điểm của lớp)."""
    own = group.venue or one.venue
    return prose(own, context) if own is not None else where_taught(region, context)


def where_taught(region: Region, context: Context) -> Pieces:
    """The place of the classes: the venue, and the host where the venue does not name it (địa điểm)."""
    venue = prose(region.venue, context) if region.venue is not None else ()
    host = made(str(region.host), region.where("host")) if region.host is not None else ()
    if venue and (not host or words(host).lower() in words(venue).lower()):
        return venue
    if venue:
        return (*venue, Run(", ", origin=Origin(region.where("host"))), *host)
    return host
