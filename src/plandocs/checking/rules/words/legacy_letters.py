"""Words in an older encoding (bảng mã cũ): TCVN3 or VNI, which no current font shows as Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import typed_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.legacy import convert, legacy_of

_SUSPECT = re.compile(r"[¡-¦¨ª¬®-¯µ¶¸¹¼-¿Ä-ÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]")
"""Latin letters and signs that Vietnamese has not, and older fonts use."""
_NAMES = {"tcvn3": "TCVN3 (.VnTime)", "vni": "VNI"}
_SHOWN = 40


def find(words: str) -> Iterator[Slip]:
    """A text of which the words surely become Vietnamese when they are converted."""
    if not _SUSPECT.search(words):
        return
    encoding = legacy_of((words,))
    if encoding is not None:
        right = convert(words, encoding)
        yield Slip(0, len(words), (("encoding", _NAMES[encoding]), ("right", right[:_SHOWN].strip())), right)


RULE = text_rule(("PD634",), find, Sureness.CERTAIN, texts=typed_prose)
