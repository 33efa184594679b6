"""Why a spreadsheet cannot be read further (từ chối đọc): one problem, on its way up to the door."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - an end, not an error: it becomes the problem that it names
    """What stops the reading of a file: the code of a problem, the values of its message, and its cell if it has one.

    ``where`` is a cell as "Sheet1!C17", or empty for the whole file. Only this room raises and catches it.
    """

    def __init__(self, code: str, where: str = "", **values: object) -> None:
        super().__init__(code, where, values)
        self.code = code
        self.where = where
        self.values = values
