"""Habits of people who fill in rosters (thói quen ghi danh sách), as data, and what a cell means by them."""

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from plandocs.registers.levels import Level, ReachedLevel, level_of
from plandocs.registers.posts import FormerPost, Posts, Rank, Standing
from plandocs.registers.short_forms import ShortForm, ShortForms, UnitMark, Words, unit_readings
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Plain, key
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.tones import strip_diacritics

_FIGURES_FOLLOW = r"(?:\s*[:.(]|\s+\d|\s*$)"
_BLANK = r"[\s.…_]*"
_FILLED = r"[\s.…_\d]*"
_PLACE_AND_DATE = rf"[^\d,]{{1,60}},\s*ngày{_FILLED}tháng{_FILLED}năm{_FILLED}|ngày{_BLANK}tháng{_FILLED}năm{_FILLED}"
_REPLACED_WHOLE = ("ranks", "education", "politics", "state_management")


class Honorific(Fact):
    """Words before a name (từ xưng hô) and the gender they tell, if any."""

    words: Words = key("Từ")
    gender: Gender | None = key("Giới tính", default=None)


class Beginnings(Fact):
    """Words by which a text is known (chữ đầu): it begins with them, or they stand alone."""

    begin: Words = key("Chữ đầu", default=())
    alone: Words = key("Chữ đứng riêng", default=())


class Footers(Fact):
    """Words under a list (chữ cuối danh sách): at the beginning of a text, or so only in capitals."""

    begin: Words = key("Chữ đầu", default=())
    capitals: Words = key("Chữ đầu, viết hoa", default=())


class HabitsFile(Fact):
    """A register of habits (thói quen ghi danh sách); an office's own adds to the one that travels with plandocs."""

    source: Plain | None = key("Nguồn", default=None)
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    ditto: Words = key("Dấu như trên", default=())
    empty: Words = key("Ô coi như trống", default=())
    male: Words = key("Chữ chỉ nam", default=())
    female: Words = key("Chữ chỉ nữ", default=())
    marks: Words = key("Dấu đánh vào ô", default=())
    honorifics: tuple[Honorific, ...] = key("Từ xưng hô", default=())
    totals: Beginnings = key("Hàng tổng", default=Beginnings())
    footers: Footers = key("Hàng cuối danh sách", default=Footers())
    dated: Words = key("Chữ đầu dòng ghi ngày của danh sách", default=())
    summary_sheets: Beginnings = key("Trang tính tổng hợp", default=Beginnings())
    samples: Words = key("Người mẫu", default=())
    posts: tuple[ShortForm, ...] = key("Chữ tắt của chức vụ", default=())
    bodies: tuple[ShortForm, ...] = key("Chữ tắt của cơ quan", default=())
    units: tuple[UnitMark, ...] = key("Chữ tắt trước tên đơn vị", default=())
    ranks: tuple[Rank, ...] = key("Thứ bậc chức vụ", default=())
    acting: Words = key("Chữ trước chức vụ", default=())
    former: tuple[FormerPost, ...] = key("Chức danh, cơ quan cũ", default=())
    studying: Words = key("Chữ chỉ đang học", default=())
    education: tuple[Level, ...] = key("Trình độ chuyên môn", default=())
    politics: tuple[Level, ...] = key("Lý luận chính trị", default=())
    state_management: tuple[Level, ...] = key("Quản lý nhà nước", default=())


@dataclass(slots=True)
class RosterHabits:
    """What cells of rosters mean by habit (thói quen ghi ô); made by ``habits_of``. Texts may be of any form."""

    file: HabitsFile
    posts: Posts
    bodies: ShortForms
    _signs: dict[str, frozenset[str]]

    def is_ditto(self, text: str) -> bool:
        """Whether a cell says "as above" (như trên)."""
        return _sign(text) in self._signs["ditto"]

    def is_empty_like(self, text: str) -> bool:
        """Whether a cell says that there is nothing (coi như trống): blank, "-", "không có"."""
        return not _sign(text) or _sign(text) in self._signs["empty"]

    def is_mark(self, text: str) -> bool:
        """Whether a cell is ticked (đánh dấu x); only the column says what that means."""
        return _sign(text) in self._signs["marks"]

    def gender_of(self, text: str) -> Gender | None:
        """The gender that a word tells (giới tính); None for a mark, which only a column Nam or Nữ explains."""
        said = folded(text)
        return next((g for g in Gender if said in map(folded, getattr(self.file, g.value))), None) if said else None

    def is_total(self, text: str) -> bool:
        """Whether a text begins a row of totals (hàng tổng)."""
        alone = "|".join(re.escape(word.casefold()) for word in self.file.totals.alone) or "(?!)"
        said = collapse_spaces(nfc(text)).lstrip("-*+( ").casefold()
        return _begins(text, self.file.totals.begin) or re.match(rf"(?:{alone}){_FIGURES_FOLLOW}", said) is not None

    def is_footer(self, text: str) -> bool:
        """Whether a text stands under a list (cuối danh sách): who signs, where and when, nơi nhận.

        To be asked of rows without a name: a post in capitals is a signature there, and a person's post elsewhere.
        """
        said = collapse_spaces(nfc(text))
        if _begins(said, self.file.footers.begin) or re.fullmatch(_PLACE_AND_DATE, said, re.IGNORECASE):
            return True
        return said.isupper() and any(re.match(rf"{re.escape(c)}(?!\w)", said) for c in self.file.footers.capitals)

    def is_dated(self, text: str) -> bool:
        """Whether a day in a text is that of the list (ngày của danh sách): "(Kèm theo Công văn … ngày …)"."""
        return _begins(text, self.file.dated)

    def is_summary_sheet(self, name: str) -> bool:
        """Whether a sheet's name says that it repeats the others (trang tổng hợp); marks do not count."""
        said = folded(strip_diacritics(name))
        known = self.file.summary_sheets
        return said in map(_unmarked, known.alone) or _begins(said, map(_unmarked, known.begin))

    def is_sample(self, name: str) -> bool:
        """Whether a name is that of the sample person of a form (người mẫu)."""
        return folded(name) in map(folded, self.file.samples)

    def honorifics(self) -> Mapping[str, Gender | None]:
        """Words before names and the gender they tell (từ xưng hô), for ``tidy_name``."""
        return {word: row.gender for row in self.file.honorifics for word in row.words}

    def full_post(self, text: str, date: datetime.date | None = None) -> str | None:
        """A post written out (chức vụ viết đủ), in a list of ``date``; None when nothing in it is short."""
        return self.posts.shorts.written_out(text, date)

    def rank_of(self, post: str) -> int:
        """The rank of a post in lists (thứ bậc), 1 the highest; those nobody knows come last."""
        return self.posts.rank_of(post)

    def standing_of(self, post: str) -> Standing | None:
        """Whether a post is that of an office's head or of a deputy (người đứng đầu, cấp phó)."""
        return self.posts.standing_of(post)

    def former_since(self, text: str, date: datetime.date) -> datetime.date | None:
        """The last day of a post or body that a list of ``date`` can no longer have (chức danh cũ), else None."""
        return self.posts.former_since(self.full_post(text) or text, date)

    def unit_readings(self, text: str, date: datetime.date | None = None) -> tuple[str, ...]:
        """All that the short name of a unit may mean (tên đơn vị viết đủ); empty when nothing in it is short."""
        written = self.bodies.written_out(text, date)
        return unit_readings(written or text, self.file.units) or ((written,) if written else ())

    def education_of(self, text: str) -> ReachedLevel | None:
        """The level of education that a cell tells (trình độ chuyên môn)."""
        return level_of(text, self.file.education, self.file.studying)

    def politics_of(self, text: str) -> ReachedLevel | None:
        """The level of political theory that a cell tells (lý luận chính trị): here CN is cử nhân, CC cao cấp."""
        return level_of(text, self.file.politics, self.file.studying)

    def state_management_of(self, text: str) -> ReachedLevel | None:
        """The level of training in state management that a cell tells (quản lý nhà nước)."""
        return level_of(text, self.file.state_management, self.file.studying)


def habits_of(files: Sequence[HabitsFile]) -> RosterHabits:
    """The habits of several registers as one, the earlier first; ranks and levels are those of the first with any."""
    file = files[0]
    for other in files[1:]:
        file = _joined(file, other)
    shorts = ShortForms((*file.posts, *file.bodies))
    signs = {name: frozenset(map(_sign, getattr(file, name))) for name in ("ditto", "empty", "marks")}
    posts = Posts(shorts, file.ranks, file.former, file.acting)
    return RosterHabits(file, posts, ShortForms(file.bodies), signs)


def _joined(first: HabitsFile, second: HabitsFile) -> HabitsFile:
    """Two registers as one: lists one after the other, but ranks and levels of the first that has any."""
    update: dict[str, object] = {}
    for name in HabitsFile.model_fields:
        one, other = getattr(first, name), getattr(second, name)
        if isinstance(one, tuple):
            update[name] = (one or other) if name in _REPLACED_WHOLE else (*one, *other)
        elif isinstance(one, Beginnings | Footers):
            parts = type(one).model_fields
            update[name] = type(one)(**{part: (*getattr(one, part), *getattr(other, part)) for part in parts})
    return first.model_copy(update=update)


def _begins(text: str, words: Iterable[str]) -> bool:
    said = f"{folded(text)} "
    return any(said.startswith(f"{folded(word)} ") for word in words)


def _unmarked(word: str) -> str:
    return folded(strip_diacritics(word))


def _sign(text: str) -> str:
    """A cell's text as signs are compared: small letters, no spaces."""
    return "".join(nfc(text).casefold().split())
