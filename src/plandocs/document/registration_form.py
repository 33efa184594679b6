"""A form to be filled in and returned (phiếu đăng ký), one for each unit: what stands in it, in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.document.document import Properties


@dataclass(frozen=True, slots=True)
class FormLine:
    """A row of the form (dòng của phiếu): what people are sent to, and how many may be."""

    id: str
    name: str
    quota: int


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What is said while a number is typed (lời nhắc khi nhập)."""

    title: str
    help: str
    refusal_title: str
    refusal_help: str


@dataclass(frozen=True, slots=True)
class RegistrationForm:
    """A form for one unit (phiếu đăng ký): labels with their values, heads of the columns, rows, instructions.

    The columns are: number, id, content, quota, number registered, difference, reason.
    """

    sheet: str
    title: str
    subject: str
    labels: tuple[tuple[str, str], ...]
    heads: tuple[str, str, str, str, str, str, str]
    lines: tuple[FormLine, ...]
    total: str
    instructions: tuple[str, ...]
    entry: EntryWords
    properties: Properties
