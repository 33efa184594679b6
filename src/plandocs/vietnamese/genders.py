"""Whether a person is a man or a woman (giới tính), as lists tell it."""

from enum import StrEnum


class Gender(StrEnum):
    """What lists call giới tính: nam or nữ."""

    MALE = "male"
    FEMALE = "female"
