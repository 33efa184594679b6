"""Makes the table of text widths that travels with the package (bảng bề rộng chữ).

Reads the four faces of Liberation Serif, which has the widths of Times New Roman, and writes
``src/plandocs/registers/data/metrics/times-new-roman.json``. Needs fontTools, which the package itself does not:
``pip install fonttools && python tools/make_metrics.py [FONT FOLDER]``.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-not-found, import-untyped, unused-ignore]

FONTS = Path("/usr/share/fonts/truetype/liberation2")
OUTPUT = Path(__file__).parents[1] / "src/plandocs/registers/data/metrics/times-new-roman.json"
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold_italic": "BoldItalic"}
BLOCKS = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0x17F),  # Latin-1, Latin Extended-A
    (0x1A0, 0x1B0),  # Ơ, Ư
    (0x2C6, 0x2DD),  # spacing marks
    (0x1EA0, 0x1EF9),  # Vietnamese
    (0x2010, 0x2027),  # dashes, quotation marks, ellipsis
    (0x2030, 0x203A),
    (0x2190, 0x2195),  # arrows
    (0x2200, 0x2265),  # mathematics
)
TYPICAL = "ỦY BAN NHÂN DÂN XÃ Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2026"
"""Text whose mean width stands for a letter that the table does not have."""


def widths_of(font: TTFont) -> dict[str, int]:
    """The advance of every wanted character that the face has, in units of the em."""
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    wanted = (code for first, last in BLOCKS for code in range(first, last + 1))
    return {chr(code): advances[glyphs[code]][0] for code in wanted if code in glyphs}


def by_width(widths: dict[str, int]) -> dict[str, str]:
    """The characters of each width, in order, so that the table is small."""
    grouped: dict[int, list[str]] = defaultdict(list)
    for character, width in widths.items():
        grouped[width].append(character)
    return {str(width): "".join(grouped[width]) for width in sorted(grouped)}


def main(folder: Path) -> None:
    """Writes the table."""
    table: dict[str, object] = {
        "font": "Times New Roman",
        "source": "Liberation Serif 2 (SIL Open Font License), whose advance widths equal those of Times New Roman",
        "made_by": "tools/make_metrics.py",
    }
    faces = {}
    for face, file in FACES.items():
        font = TTFont(folder / f"LiberationSerif-{file}.ttf")
        table["units_per_em"] = font["head"].unitsPerEm
        widths = widths_of(font)
        average = round(sum(widths[letter] for letter in TYPICAL) / len(TYPICAL))
        faces[face] = {"average": average, "widths": by_width(widths)}
    table["faces"] = faces
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FONTS)
