"""How much a spreadsheet may hold (giới hạn): beyond it a file is refused before it fills the memory."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024
LARGEST = 50 * MEGABYTE
"""Bytes of a file; a roster of 5,000 people has about 0.3 MB."""
LARGEST_XLS = 20 * MEGABYTE
"""Bytes of an .xls file, which is held with all cells of a sheet; 65,536 rows of 15 columns have about 15 MB."""
MOST_UNPACKED = 400 * MEGABYTE
"""Bytes that all parts read from a file may unpack to; sheets are read in passing, never held as a whole."""
MOST_SHARED = 32 * MEGABYTE
"""Bytes of the part of shared strings, which are held."""
MOST_SMALL = 16 * MEGABYTE
"""Bytes of any other part: styles, relations, what stands around the rows of a sheet."""
MOST_RATIO = 200
"""How many times its packed size a large part may have; real sheets have 10 to 50, bombs about 1000."""

MOST_SHEETS = 1_000
"""Sheets of a file."""
LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
"""Where the largest sheets of any program end."""
MOST_ROWS = 200_000
"""Rows with content that a sheet may have."""
MOST_COLUMNS = 500
"""Columns that a sheet may have, counted to the last one with content."""
MOST_CELLS = 1_000_000
"""Cells of a file, counted in each row to the last one with content."""
ROWS_FOR_A_CELL = 8
"""Empty rows between others that count as one cell: they cost little, but there may be a million."""
MOST_TEXT = 131_072
"""Characters of a cell, which is also what Python's csv reads; Excel allows 32,767."""
MOST_TEXTS = 50_000_000
"""Characters of all cells of a file."""
MOST_STRINGS = 1_000_000
"""Shared strings of a file."""
MOST_ELEMENTS = 8_000_000
"""Elements of a part that is gone through one by one."""
MOST_TAGS = 200_000
"""Merged areas, styles or relations of a part."""


@dataclass(slots=True)
class Budget:
    """What the sheets of one file may still hold (phần còn lại), in cells."""

    cells: int = MOST_CELLS
