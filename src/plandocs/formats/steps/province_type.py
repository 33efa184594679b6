"""The type of a unit's province (loại của tỉnh): its name and the register say it, and nobody has to."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.formats.changes import Change, Removed
from plandocs.formats.step import Example, Kind, Step
from plandocs.sources.located import Entry

_KEY = "province_type"


def _find(root: Entry) -> Iterator[Change]:
    unit = root.get("unit")
    if isinstance(unit, Entry) and _KEY in unit:
        yield Removed(unit, _KEY)


STEP = Step(
    old="unit.province_type",
    new="unit.province",
    kind=Kind.SPEC,
    since="0.1.0",
    gone_in="1.0.0",
    marker=rf"\b{_KEY}\b[\"']?[ \t]*:",
    find=_find,
    examples=(
        Example(
            """\
plandocs: 1
unit:
  code: 10816 # Hà Bắc
  province: Thành phố Hải Phòng
  province_type: thành phố # a city
  name: Hà Bắc
""",
            """\
plandocs: 1
unit:
  code: 10816 # Hà Bắc
  province: Thành phố Hải Phòng
  name: Hà Bắc
""",
        ),
        Example(
            "plandocs: 1\nunit: {name: Hà Bắc, province_type: tỉnh, type: xã}\n",
            "plandocs: 1\nunit: {name: Hà Bắc, type: xã}\n",
        ),
        Example(
            'extends: mau\nunit: {name: Hà Bắc, "province_type": "tỉnh"}\n', "extends: mau\nunit: {name: Hà Bắc}\n"
        ),
        Example("extends: mau\nunit: {province_type: tỉnh}\n", "extends: mau\nunit: {}\n"),
    ),
)
