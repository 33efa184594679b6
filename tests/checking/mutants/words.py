"""Faults in the form of words (câu chữ): spaces, marks, spelling, capitals, dates and numbers in prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from random import Random

from tests.checking.mutants.kind import Kind, Mutant, Seeder, put, said
from tests.checking.mutants.sites import Site, Spec

_LETTER = "a-zà-ỹđ"
_TONES = {"hóa": "hoá", "hòa": "hoà", "khóa": "khoá", "xóa": "xoá", "tòa": "toà", "thỏa": "thoả", "Hóa": "Hoá"}
_USAGE = {"hằng năm": "hàng năm", "Hằng năm": "Hàng năm", "bảo đảm": "đảm bảo"}
_SLIPS = {
    "xử lý": "sử lý",
    "Xử lý": "Sử lý",
    "bổ sung": "bổ xung",
    "Bổ sung": "Bổ xung",
    "sử dụng": "xử dụng",
    "rà soát": "rà xoát",
    "Rà soát": "Rà xoát",
    "đề xuất": "đề suất",
    "tham quan": "thăm quan",
    "chú trọng": "trú trọng",
    "xuất phát": "suất phát",
    "sơ kết": "xơ kết",
    "sắp xếp": "xắp xếp",
    "phấn đấu": "phấn đầu",
    "thông suốt": "thông xuốt",
    "phong trào": "phong chào",
    "sâu sắc": "sâu xắc",
    "vướng mắc": "vướng mắt",
}
_LOOK_ALIKE = {"a": "а", "o": "о", "e": "е", "c": "с", "p": "р", "x": "х", "đ": "ð"}
_CAPITALS = {
    "Ủy ban nhân dân": ("Ủy Ban nhân dân", "Ủy ban Nhân dân", "ủy ban nhân dân"),
    "Hội đồng nhân dân": ("Hội đồng Nhân dân", "Hội Đồng nhân dân"),
    "Bộ Nội vụ": ("Bộ nội vụ", "Bộ Nội Vụ"),
    "Sở Nội vụ": ("Sở nội vụ", "Sở Nội Vụ"),
}


def every(pattern: str, new: str | Callable[[str], str], *, sites: str = "") -> Seeder:
    """Each place of the prose, or of the sites named, where a pattern is found; ``new`` is what stands there then."""

    def seed(spec: Spec, _: Random) -> Iterator[Mutant]:
        for site in spec.scalars(sites) if sites else spec.prose():
            for begin, end, words in spec.found_in(site, pattern):
                yield put(spec, begin, end, new(words) if callable(new) else new)

    return seed


def added(*clauses: str, only: str = "") -> Seeder:
    """A clause at the end of a text, before its full stop if it has one; ``{…}`` are figures of the plan."""

    def seed(spec: Spec, chance: Random) -> Iterator[Mutant]:
        if re.search(only, spec.text):
            for site in chance.sample(spec.prose(), min(12, len(spec.prose()))):
                yield add(spec, site, chance.choice(clauses))

    return seed


def add(spec: Spec, site: Site, clause: str) -> Mutant:
    """The spec with a clause added to a text, on the line where the text ends."""
    written = spec.raw(site).rstrip()
    if site.style in {'"', "'"}:
        written = written[:-1]
    quoted = site.style is None and (site.in_flow or ": " in clause or '"' in clause)
    end = site.begin + len(written.rstrip("."))
    mutant = put(spec, end, end, f"; {clause}")
    if quoted and site.style is None and "\n" not in written and '"' not in written:
        return said_quoted(spec, site, f"{written.rstrip('.')}; {clause}")
    return Mutant(mutant.text, mutant.line, f"+ {clause}")


def said_quoted(spec: Spec, site: Site, words: str) -> Mutant:
    """The spec with a value put into quotes."""
    mark = "'" if '"' in words else '"'
    return put(spec, site.begin, site.end, f"{mark}{words}{mark}")


def doubled_word(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A small word, or a pair of syllables, is typed twice."""
    for site in spec.prose():
        small = rf"(?<=[{_LETTER}] )(?:và|các|của|cho|được|với|theo|để|trong|từ|bằng)(?= [{_LETTER}])"
        pairs = rf"(?<=[,;] )[{_LETTER}]+ [{_LETTER}]+(?= [{_LETTER}])"
        for begin, end, words in (*spec.found_in(site, small), *spec.found_in(site, pairs)):
            yield put(spec, begin, end, f"{words} {words}")


def bracket_lost(spec: Spec, _: Random) -> Iterator[Mutant]:
    """One bracket of a pair is lost; told at the one that is left."""
    for site in spec.prose():
        for begin, end, words in spec.found_in(site, r"\([^()]*\)"):
            yield put(spec, end - 1, end, "", spec.line(begin))
            yield put(spec, begin, begin + 1, "", spec.line(end) if "\n" in words else 0)


def other_spelling(pairs: dict[str, str], fewest: int) -> Seeder:
    """One of several equal words is spelt another way; told where it is."""

    def seed(spec: Spec, _: Random) -> Iterator[Mutant]:
        for usual, other in pairs.items():
            sites = [(site, *one) for site in spec.prose() for one in spec.found_in(site, rf"\b{usual}\b")]
            for _site, begin, end, _words in sites if len(sites) >= fewest else ():
                yield put(spec, begin, end, other)

    return seed


def typing_slip(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A word is written as it sounds."""
    for site in spec.prose():
        for right, wrong in _SLIPS.items():
            for begin, end, _words in spec.found_in(site, rf"\b{right}\b"):
                if wrong != right:
                    yield put(spec, begin, end, wrong)


def other_dash_in_period(spec: Spec, _: Random) -> Iterator[Mutant]:
    """One period in prose has another dash than the rest."""
    sites = [one for site in spec.prose() for one in spec.found_in(site, r"20\d\d - 20\d\d")]
    for begin, end, words in sites:
        if len(sites) > 1 or "{{ period }}" in spec.text:
            yield put(spec, begin, end, words.replace(" - ", "-"))
            yield put(spec, begin, end, words.replace(" - ", " – "))


def other_dash_in_name(spec: Spec, _: Random) -> Iterator[Mutant]:
    """One name that is written with a dash in several places has another dash in one."""
    found = [
        one
        for site in spec.prose()
        for one in spec.found_in(site, rf"[{_LETTER}]+ [{_LETTER}]+ - [{_LETTER}]+ [{_LETTER}]+")
    ]
    often = Counter(words.split(" - ")[0].split()[-1] + words.split(" - ")[1].split()[0] for *_, words in found)
    for begin, end, words in found:
        if often[words.split(" - ")[0].split()[-1] + words.split(" - ")[1].split()[0]] > 1:
            yield put(spec, begin, end, words.replace(" - ", "-"))
            yield put(spec, begin, end, words.replace(" - ", " – "))


def look_alike(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A letter is one of another script that looks the same."""
    for site in spec.prose():
        for begin, end, word in spec.found_in(site, rf"(?<= )[{_LETTER}]{{3,}}(?= )"):
            letters = [place for place, letter in enumerate(word) if letter in _LOOK_ALIKE]
            if letters:
                place = chance.choice(letters)
                yield put(spec, begin, end, word[:place] + _LOOK_ALIKE[word[place]] + word[place + 1 :])


def wrong_capitals(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A body's name has capitals that it has not."""
    for site in spec.prose():
        for right, wrong in _CAPITALS.items():
            for begin, end, _words in spec.found_in(site, right):
                yield from (put(spec, begin, end, one) for one in wrong)


def old_encoding(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A text was pasted from a file of the old fonts."""
    pasted = (
        "N©ng cao n¨ng lùc cho c¸n bé, c«ng chøc x· vµ phôc vô nh©n d©n",
        "Tæ chøc c¸c líp tËp huÊn kü n¨ng cho c¸n bé cña x·",
        "Naâng cao naêng löïc cho caùn boä, coâng chöùc xaõ vaø phuïc vuï nhaân daân",
    )
    for site in spec.prose():
        if site.style is None and not site.in_flow:
            yield said_quoted(spec, site, chance.choice(pasted))


def abbreviation_unused(spec: Spec, _: Random) -> Iterator[Mutant]:
    """An abbreviation is explained that no text uses; told where it is explained."""
    for one in spec.values(r"abbreviations"):
        begin = spec.text.rfind("\n", 0, one.begin) + 1
        for line in ("TTHC: thủ tục hành chính", "LLCT: lý luận chính trị", "QLNN: quản lý nhà nước"):
            yield put(spec, begin, begin, f"  {line}\n")


def typed_mark(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A list mark is typed before an entry."""
    for site in spec.scalars(r"goals\.\w+\.\d+|responsibilities\.\d+\.duties\.\d+|outline\..*\.items\.\d+"):
        mark = chance.choice(("- ", "+ ", "a) ", "1. ", "đ) "))
        words = spec.raw(site)
        if site.style == ">":
            place = re.search(r"\n\s*", words)
            if place:
                yield put(spec, site.begin + place.end(), site.begin + place.end(), mark)
        elif site.style is None and not site.in_flow and '"' not in words:
            yield said_quoted(spec, site, mark + words)


def typed_end(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The end mark of the document is typed."""
    for site in spec.prose():
        if site.style == ">":
            end = site.begin + len(spec.raw(site).rstrip())
            yield put(spec, end, end, "./.")


def recipient_with_end(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A line of nơi nhận ends with a typed mark."""
    for one in spec.scalars(r"recipients\.\d+(\.to)?|attached_to\.recipients\.\d+(\.to)?"):
        if " " in (one.value or ""):
            yield said(spec, one, f"{one.value}{chance.choice(';.')}")


def head_typed(key: str, before: str) -> Seeder:
    """What the program sets before a value is typed before it."""

    def seed(spec: Spec, _: Random) -> Iterable[Mutant]:
        sites = [one for one in spec.scalars(key) if one.value]
        return [said_quoted(spec, one, f"{before}{_start(before, one.value or '')}") for one in sites]

    return seed


def _start(before: str, words: str) -> str:
    return words[0].lower() + words[1:] if before.startswith("Kế") else words


KINDS = (
    Kind("two spaces between words", "PD609", every(rf"(?<=[{_LETTER}]) (?=[{_LETTER}])", "  ")),
    Kind("space before a mark", "PD610", every(rf"(?<=[{_LETTER}])(?=[,;] )", " ")),
    Kind("no space after a mark", "PD611", every(rf"(?<=[{_LETTER}])[,;] (?=[{_LETTER}])", str.strip)),
    Kind("mark typed twice", "PD612", every(rf"(?<=[{_LETTER}])[,;](?= )", lambda mark: mark * 2)),
    Kind("bracket lost", "PD613", bracket_lost),
    Kind(
        "quotation mark lost",
        "PD614",
        added("thực hiện phương châm “học đi đôi với hành", "theo hướng cầm tay chỉ việc”"),
    ),
    Kind("word typed twice", "PD616", doubled_word),
    Kind("word written as it sounds", "PD617", typing_slip),
    Kind("sentence begun small", "PD618", every(rf"(?<=[{_LETTER}]\. )[A-ZĐÁ](?=[{_LETTER}])", str.lower)),
    Kind("tone set otherwise", "PD619", other_spelling(_TONES, 3)),
    Kind("word spelt otherwise", "PD620", other_spelling(_USAGE, 2)),
    Kind("dash of a period otherwise", "PD621", other_dash_in_period),
    Kind("dash of a name otherwise", "PD622", other_dash_in_name),
    Kind("dash with one space", "PD623", every(rf"(?<=[{_LETTER}]) - (?=[{_LETTER}])", "- ")),
    Kind(
        "zero before a month",
        "PD624",
        added("hoàn thành trước ngày 15/06/2027", "xong trong tháng 09 năm 2027", "trước ngày 20 tháng 04 năm 2027"),
    ),
    Kind(
        "no zero before a day or month",
        "PD625",
        added("hoàn thành trước ngày 5/10/2027", "xong trước ngày 15/1/2028", "trước ngày 5 tháng 12 năm 2027"),
    ),
    Kind(
        "marks of numbers not Vietnamese",
        "PD626",
        added("cả nước có 3,321,000 người", "tỷ lệ tốt nghiệp đạt 87.5%", "kinh phí 36,000,000 đồng"),
    ),
    Kind(
        "nhân dân small",
        "PD629",
        every(r"(?<=\bphục vụ )Nhân dân|(?<=với )Nhân dân|(?<=vận động )Nhân dân", "nhân dân"),
    ),
    Kind(
        "parts of a law with the wrong letter",
        "PD630",
        added(
            "thực hiện theo Khoản 2 Điều 5 Nghị định ấy",
            "theo khoản 1 điều 12 của Nghị định",
            "theo Điểm a khoản 3 Điều 7",
        ),
    ),
    Kind("capitals of a name wrong", "PD631", wrong_capitals),
    Kind(
        "kind of a unit with a capital",
        "PD632",
        every(
            r"(?<=[a-zà-ỹđ] )(xã|tỉnh|thành phố)(?= (?:Hà Bắc|Nghệ An|Vĩnh Lộc|Hải Phòng|Thanh Hóa|Cần Thơ))",
            str.capitalize,
        ),
    ),
    Kind("document named small", "PD633", every(r"Kế hoạch(?= này)|Đề án(?= này)", str.lower)),
    Kind("text of an old encoding", "PD634", old_encoding),
    Kind("letter of another script", "PD635", look_alike),
    Kind(
        "abbreviation not explained",
        "PD638",
        added(
            "nâng cao chất lượng công tác ĐTBD",
            "theo yêu cầu của từng nhóm KNLĐ",
            "nâng chất lượng CTDV tại cơ sở",
        ),
    ),
    Kind("abbreviation never used", "PD639", abbreviation_unused),
    Kind(
        "abbreviation explained twice",
        "PD640",
        added("báo cáo Ủy ban nhân dân (sau đây viết tắt là UBND) cấp trên", only=r"\n  UBND: "),
    ),
    Kind("list mark typed", "PD601", typed_mark),
    Kind("end mark typed", "PD603", typed_end),
    Kind("mark typed after a recipient", "PD605", recipient_with_end),
    Kind("filing word typed", "PD606", head_typed("archive", "Lưu: VT, ")),
    Kind("authority typed", "PD607", head_typed(r"signature\.on_behalf_of", "TM. ")),
    Kind("type of document typed in the title", "PD608", head_typed("title", "Kế hoạch ")),
)
