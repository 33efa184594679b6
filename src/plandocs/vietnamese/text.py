"""Plain text: Unicode form, spaces, capitals, sentences, and spaces that may not break a line."""

import re
import unicodedata

_SPACES = r"\s+"
_OPENERS = "\"'“‘«([ "
_NO_BREAK_SPACE = "\u00a0"

_ABBREVIATIONS = frozenset(
    (
        *(
            "TM",
            "KT",
            "TL",
            "TUQ",
            "TT",
            "TP",
            "TX",
            "TW",
            "TƯ",
            "ThS",
            "Th.s",
            "Th.S",
            "TS",
            "PGS",
            "GS",
            "BS",
        ),
        *("KS", "CN", "CV", "GĐ", "ĐT", "STT", "Nxb", "NXB", "Tr", "tr", "v.v", "vv", "Đ/c", "đ/c"),
    )
)
_ROMAN_DIGITS = "IV"
_LIST_MARK = r"\s*(?:(?:Điều|Khoản|Mục|Tiểu mục|Phần|Chương|Phụ lục)\s+)?(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđA-ZĐ])\.\s+"
_LONGEST_ABBREVIATION = 8
_WORD_START = r"[\s(\[“\"‘]"
_STOP = r"(?P<stop>[.!?])[”\"’)\]]*\s+[“\"‘(\[]*(?P<next>\w)"

_UNITS = (
    "lớp|người|lượt|học viên|ngày|tháng|năm|tuần|buổi|tiết|giờ|phút|đồng|nghìn|triệu|tỷ|xã|phường|thôn|"
    "cơ quan|đơn vị|cán bộ|công chức|viên chức|biên chế|bản|tờ"
)
_NOT_EACH = r"(?<!mỗi )(?<!Mỗi )(?<!hằng )(?<!Hằng )(?<!hàng )(?<!Hàng )"
_LABELLED = rf"""
    (?<!\w)(?:
        (?P<part>(?i:điều|khoản|mục|phần|chương|phụ\ lục|số))[ \xa0](?=\d|[IVXLC]+(?!\w)|[A-ZĐ](?!\w))
      | (?P<point>(?i:điểm))[ \xa0](?=[a-zđ](?!\w)|\d)
      | {_NOT_EACH.replace(" ", "[ ]")}(?P<date>(?i:ngày|tháng))[ \xa0](?=\d{{1,2}}(?!\d))
      | (?P<quarter>(?i:quý))[ \xa0](?=(?:[IV]+|[1-4])(?!\w))
      | (?P<year>(?i:năm))[ \xa0](?=\d{{4}}(?!\d))
    )(?:\w|[./-](?=\w))+
"""
_COUNTED = rf"(?<![\w/.,])\d+(?:[.,]\d+)*[ \xa0](?=%|(?:{_UNITS.replace(' ', '[ ]')})(?!\w))"
_HELD_TOGETHER = f"{_LABELLED}|{_COUNTED}"


def nfc(text: str) -> str:
    """Text in composed Unicode form (dựng sẵn): one character for each Vietnamese letter."""
    return unicodedata.normalize("NFC", text)


def collapse_spaces(text: str) -> str:
    """Text with every run of spaces, no-break ones and line ends too, as one space, and none at the ends."""
    return re.sub(_SPACES, " ", text).strip()


def capitalise_first(text: str) -> str:
    """Text with its first letter a capital (viết hoa chữ đầu), past opening quotes; a figure stays."""
    start = _first_character(text)
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def lower_first(text: str) -> str:
    """Text with its first letter small (viết thường chữ đầu).

    A first word with a second capital is an abbreviation or a name and stays: "UBND xã", "H'Len". Other names
    cannot be told from words: the caller must know them.
    """
    start = _first_character(text)
    letters = [char for char in text[start:].split(maxsplit=1)[0] if char.isalpha()] if text[start:].strip() else []
    if len(letters) > 1 and letters[1].isupper():
        return text
    return text[:start] + text[start : start + 1].lower() + text[start + 1 :]


def is_full_sentence(text: str) -> bool:
    """Whether a list item holds a full sentence inside (mục có câu trọn vẹn): its list then ends in dots.

    True where a sentence ends and another begins: ". " before a capital, or after a small word before a
    figure. A final dot alone does not make one. Not ends: a list mark at the start ("1.", "Điều 1."),
    abbreviations ("TP. Huế", "ThS. Lan", "v.v."), single letters but I and V ("P. Nội vụ"), decimals, dates,
    "…".
    """
    mark = re.match(_LIST_MARK, text)
    body = text[mark.end() :] if mark else text
    return any(_ends_sentence(found) for found in re.finditer(_STOP, body))


def no_break(text: str) -> str:
    """Text with no-break spaces where a line must not end (dấu cách không ngắt); idempotent.

    They join a count and its unit ("02 lớp", "2 triệu đồng"), a label and its number or letter ("Điều 5",
    "điểm đ", "số 30/2020/NĐ-CP", "Phụ lục I"), and "ngày 05", "tháng 4", "quý III", "năm 2026"; nothing else,
    so that a long date can still break before "tháng" and "năm".
    """
    return re.sub(_HELD_TOGETHER, _with_no_break_space, text, flags=re.VERBOSE)


def _first_character(text: str) -> int:
    return len(text) - len(text.lstrip(_OPENERS))


def _ends_sentence(found: re.Match[str]) -> bool:
    word, following = _word_before(found), found["next"]
    if not word:
        return False
    if found["stop"] == "." and not _can_end_sentence(word):
        return False
    return following.isupper() or (following.isdigit() and word[-1].islower())


def _word_before(found: re.Match[str]) -> str:
    """Return the end of the word before a stop, long enough to know an abbreviation by."""
    start = found.start()
    return re.split(_WORD_START, found.string[max(0, start - _LONGEST_ABBREVIATION) : start])[-1]


def _can_end_sentence(word: str) -> bool:
    is_letter = len(word) == 1 and word.isalpha() and word not in _ROMAN_DIGITS
    return not (is_letter or word in _ABBREVIATIONS or word.endswith((".", "…")))


def _with_no_break_space(found: re.Match[str]) -> str:
    label = found["part"] or found["point"] or found["date"] or found["quarter"] or found["year"]
    if label is None:
        return found[0][:-1] + _NO_BREAK_SPACE
    return label + _NO_BREAK_SPACE + found[0][len(label) + 1 :]
