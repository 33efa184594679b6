"""What a programme consists of (khung chương trình): parts, topics, and how many lessons each has of which sort."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Id, Measure, OneOrMore, Plain, Prose, key
from plandocs.spec.breakdowns import share_of
from plandocs.spec.figures import Figures
from plandocs.spec.scalars import BodyRef

_SHARE_PLACES = 1
_WHOLE = 100


class Topic(Fact):
    """A topic (chuyên đề) with its lessons."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "chuyen_de_1", default=None)
    content: Prose = key("Chuyên đề, nội dung", "", "Kỹ năng khai thác dữ liệu số")
    theory: Measure | None = key("Lý thuyết", "Số tiết.", 4, default=None)
    discussion: Measure | None = key("Thảo luận, thực hành", "Số tiết.", 2, default=None)
    practice: Measure | None = key("Thực tế, kiểm tra", "Số tiết.", 2, default=None)
    lecturer: BodyRef | None = key("Giảng viên, đơn vị phụ trách", "Mã trong bodies hoặc tên.", "snv", default=None)
    note: Prose | None = key("Ghi chú", "", default=None)


class FramePart(Fact):
    """A part of a programme (phần); without a name its topics stand by themselves."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "ky_nang", default=None)
    name: Plain | None = key("Tên phần", "Không gõ Phần I.", "Kiến thức chung", default=None)
    topics: Annotated[tuple[Topic, ...], OneOrMore] = key(
        "Các chuyên đề", "", [{"content": "Khai giảng", "practice": 1}], least=1
    )


class Frame(Fact):
    """A programme frame (khung chương trình); its totals are computed."""

    name: Prose = key("Tên chương trình", "", "Bồi dưỡng kỹ năng số")
    audience: Id | None = key("Đối tượng", "Mã trong audiences.", "cong_chuc", default=None)
    who: Prose | None = key("Đối tượng, bằng lời", "Khi không có trong audiences.", "công chức xã", default=None)
    unit: Plain = key("Đơn vị thời lượng", "", "tiết", default="tiết")
    minutes: Count | None = key("Số phút mỗi tiết", "", 45, default=None)
    stated: Measure | None = key("Tổng số tiết đã ghi", "Chỉ để so với số tính được.", 40, default=None)
    parts: Annotated[tuple[FramePart, ...], OneOrMore] = key(
        "Các phần",
        "",
        [{"name": "Kiến thức chung", "topics": {"content": "Luật Cán bộ, công chức", "theory": 4}}],
        least=1,
    )


@dataclass(frozen=True, slots=True)
class Lessons:
    """How many lessons there are of each sort (số tiết)."""

    theory: Decimal = Decimal(0)
    discussion: Decimal = Decimal(0)
    practice: Decimal = Decimal(0)

    @property
    def total(self) -> Decimal:
        """All of them."""
        return self.theory + self.discussion + self.practice

    @property
    def theory_share(self) -> Decimal | None:
        """How many percent are theory; None where there are no lessons."""
        if not self.total:
            return None
        share = Fraction(self.theory) / Fraction(self.total)
        return share_of(share.numerator, share.denominator, _SHARE_PLACES)

    @property
    def practice_share(self) -> Decimal | None:
        """How many percent are no theory: with that it is a hundred."""
        return _WHOLE - self.theory_share if self.theory_share is not None else None


def lessons_of(*topics: Topic) -> Lessons:
    """The lessons of topics, added up (cộng số tiết)."""
    sorts = ("theory", "discussion", "practice")
    return Lessons(*(sum((getattr(topic, sort) or Decimal(0) for topic in topics), Decimal(0)) for sort in sorts))


def topics_of(frame: Frame) -> tuple[Topic, ...]:
    """Every topic of a frame, in order (các chuyên đề)."""
    return tuple(topic for part in frame.parts for topic in part.topics)


def frame_figures(frame: Frame) -> Figures:
    """A frame whose sums, shares, parts and topics are known by name (khung chương trình và số tiết)."""
    parts = {part.id: _part(part) for part in frame.parts if part.id is not None}
    return Figures(frame, {**parts, **_sums(*topics_of(frame))})


def _part(part: FramePart) -> Figures:
    topics = {topic.id: Figures(topic, _sums(topic)) for topic in part.topics if topic.id is not None}
    return Figures(part, {**topics, **_sums(*part.topics)})


def _sums(*topics: Topic) -> dict[str, Decimal | None]:
    lessons = lessons_of(*topics)
    return {
        "theory": lessons.theory,
        "discussion": lessons.discussion,
        "practice": lessons.practice,
        "total": lessons.total,
        "theory_share": lessons.theory_share,
        "practice_share": lessons.practice_share,
    }
