"""How wide text is in Times New Roman (bề ngang chữ): read out of Liberation Serif, which has the same widths.

The reader has its own table, so that the one that plandocs ships is judged by another.
"""

from __future__ import annotations

import unicodedata

UNITS = 2048
"""Units of the table in one em."""

_HORN = "\u031b"
_STYLES: dict[tuple[bool, bool], dict[int, str]] = {  # (bold, italic): width: the letters that have it
    (False, False): {
        369: "'",
        410: "|",
        512: " ,.",
        569: "/:;\\ijlt",
        614: "²³",
        682: "!()-I[]`fr‘’",
        717: "•",
        797: "Js",
        819: "°",
        836: '"',
        909: "?acez“”",
        961: "^",
        983: "{}",
        1024: "#$*0123456789_bdghknopquvxyđ–§«»",
        1050: "₫",
        1083: "ơ",
        1108: "~",
        1110: "ư",
        1124: "±≥≤",
        1139: "FPS",
        1155: "+<=>×−",
        1251: "ELTZ",
        1366: "BCR",
        1479: "ADGHKNOQUVXYwĐƠ",
        1536: "½",
        1589: "Ư",
        1593: "&m",
        1706: "%",
        1821: "M",
        1886: "@",
        1933: "W",
        2048: "—…",
    },
    (True, False): {
        451: "|",
        512: " ,.",
        569: "'/\\il",
        614: "²³",
        682: "!()-:;[]`fjt‘’",
        717: "•",
        797: "Is",
        807: "{}",
        819: "°",
        909: "cerz",
        1024: "#$*0123456789?J_agovxy–“”§«»",
        1050: "₫",
        1065: "~",
        1124: "±≥≤",
        1134: "ơ",
        1137: '"',
        1139: "Sbdhknpquđ",
        1167: "+<=>×−",
        1190: "^",
        1229: "ư",
        1251: "FP",
        1366: "BELTZ",
        1479: "ACDNRUVXYwĐ",
        1536: "½",
        1593: "GHKOQƠ",
        1630: "Ư",
        1706: "&m",
        1905: "@",
        1933: "M",
        2048: "%W—…",
    },
    (False, True): {
        438: "'",
        512: " ,.",
        563: "|",
        569: "/\\fijlt",
        614: "²³",
        682: "!()-:;I`‘’",
        717: "•",
        797: "[]rsz",
        819: "{}°",
        860: '"',
        864: "^",
        909: "Jcekvxy",
        1024: "#$*0123456789?S_abdghnopquđ–§«»",
        1050: "₫",
        1093: "ơ",
        1108: "~",
        1117: "ư",
        1124: "±≥≤",
        1139: "LTYZ“”",
        1251: "ABEFPRVX",
        1366: "CKNw",
        1382: "+<=>×−",
        1479: "DGHOQUmĐƠ",
        1536: "½",
        1544: "Ư",
        1593: "&",
        1706: "%MW",
        1821: "—…",
        1884: "@",
    },
    (True, True): {
        451: "|",
        512: " ,.",
        569: "'/\\ijlt",
        614: "²³",
        682: "()-:;[]`f‘’",
        713: "{}",
        717: "•",
        797: "!Irsz",
        819: "°",
        909: "cevy",
        1024: "#$*0123456789?J_abdgkopqxđ–“”§«»",
        1050: "₫",
        1099: "ơ",
        1124: "±≥≤",
        1137: '"',
        1139: "Shnu",
        1167: "+<=>^~×",
        1227: "ư",
        1241: "−",
        1251: "LPTYZ",
        1366: "ABCEFKRVXw",
        1479: "DGNOQUĐƠ",
        1536: "½",
        1587: "Ư",
        1593: "&Hm",
        1704: "@",
        1706: "%",
        1821: "MW",
        2048: "—…",
    },
}
_WIDTHS = {
    style: {letter: width for width, letters in table.items() for letter in letters} for style, table in _STYLES.items()
}


def text_width(text: str, points: float, *, bold: bool = False, italic: bool = False) -> float:
    """The width of a line in twips. Raises ValueError for a letter that the table lacks."""
    table = _WIDTHS[bold, italic]
    units = 0
    for letter in unicodedata.normalize("NFC", text):
        plain = _without_marks(letter)
        if plain not in table:
            message = f"no width known for {letter!r}"
            raise ValueError(message)
        units += table[plain]
    return units * points * 20 / UNITS


def _without_marks(letter: str) -> str:
    """The letter whose width an accented one has: marks add none, the horn of ơ and ư does."""
    if letter == "\u00a0":
        return " "
    apart = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", apart[0] + _HORN) if _HORN in apart else apart[0]
