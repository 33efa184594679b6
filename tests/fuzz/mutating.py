"""Changes of an input (biến đổi): of its bytes, its lines and words, and, in a package, of one of its parts."""

from __future__ import annotations

import random
import zipfile
import zlib
from io import BytesIO

from tests.fuzz.seeds import WORDS

_MOST = 200_000


def mutated(data: bytes, chance: random.Random, others: tuple[bytes, ...] = ()) -> bytes:
    """The input with one to six changes; ``others`` are inputs of which pieces may be taken."""
    if data.startswith(b"PK") and chance.random() < 0.9:
        return _with_part_changed(data, chance, others)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        data = _changed(data, chance, others)
    return data[:_MOST]


def _changed(data: bytes, chance: random.Random, others: tuple[bytes, ...]) -> bytes:  # noqa: PLR0911 - a table
    at = chance.randrange(len(data) + 1)
    length = min(chance.choice((1, 2, 4, 16, 64)), len(data) - at)
    kind = chance.randrange(8)
    if kind == 0:
        return data[:at] + data[at + length :]
    if kind == 1:
        return data[:at] + chance.choice(WORDS) + data[at:]
    if kind == 2:
        return data[:at] + chance.choice(WORDS) + data[at + length :]
    if kind == 3:
        return data[:at] + data[at : at + length] * chance.choice((2, 3, 50)) + data[at:]
    if kind == 4:
        return data[:at] + bytes(chance.randrange(256) for _ in range(length)) + data[at + length :]
    if kind == 5:
        lines = data.split(b"\n")
        line = chance.randrange(len(lines))
        moved = lines.pop(line)
        lines.insert(chance.randrange(len(lines) + 1), chance.choice((moved, b"  " + moved, moved.lstrip())))
        return b"\n".join(lines)
    if kind == 6 and others:
        other = chance.choice(others)
        start = chance.randrange(len(other) + 1)
        return data[:at] + other[start : start + 80] + data[at:]
    return data[:at]


def _with_part_changed(data: bytes, chance: random.Random, others: tuple[bytes, ...]) -> bytes:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError):
        return _changed(data, chance, others)
    name = chance.choice(sorted(parts)) if parts else ""
    if name and chance.random() < 0.05:
        del parts[name]
    elif name:
        for _ in range(chance.choice((1, 1, 2, 4))):
            parts[name] = _changed(parts[name], chance, ())
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(part, content)
    return stream.getvalue()
