"""The base of every typed entry that an author may write (dữ kiện), and the checking of values against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    PrivateAttr,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Entry, Items, Located, Text, key_place_at, place_at
from plandocs.vietnamese.similarity import closest

NOWHERE = Place("")


class Fact(BaseModel):
    """An entry of a spec (dữ kiện): immutable, with the place of each of its values.

    Unknown keys are reported with a suggestion and left out, so that one misspelt key is one problem. A key with
    nothing after it counts as not given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, populate_by_name=True)
    _source: Entry | None = PrivateAttr(default=None)

    shorthand: ClassVar[str] = ""
    """The key that a bare text or list stands for, when the entry may be written so."""

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, value: Any, build: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, Text) and value.is_blank:
            raise refusal("PD109")
        value = _with_its_colon(cls, value, info.context)
        entry = _spelt_out(cls, value)
        if isinstance(entry, Entry) and isinstance(info.context, Problems):
            entry = _known_part(cls, entry, info.context)
        fact: Self = build(entry)
        if isinstance(entry, Entry):
            fact._source = entry
        return fact

    @classmethod
    def standing_at(cls, place: Place, **values: Any) -> Self:
        """An entry that stands elsewhere than in YAML, with values that are typed already (dữ kiện lấy nơi khác)."""
        fact = cast("Self", cls.model_construct(**values))
        fact._source = Entry(place)
        return fact

    @property
    def written_at(self) -> Place:
        """Where the entry stands."""
        return self._source.place if self._source is not None else NOWHERE

    def where(self, *path: str | int) -> Place:
        """Where the value that ``path`` leads to stands; the entry's own place when it was not written."""
        return place_at(self._source, path) if self._source is not None else NOWHERE

    def key_place(self, *path: str) -> Place:
        """Where the key that ``path`` leads to stands itself; the entry's own place when it was not written."""
        above: Located | None = self._source
        for step in path[:-1]:
            above = above.get(step) if isinstance(above, Entry) else None
        return above.key_places.get(path[-1], self.written_at) if isinstance(above, Entry) else self.written_at

    def taking(self, values: Mapping[str, tuple[Any, Place]]) -> Self:
        """A copy in which some keys hold other values, each with the place where that one is written."""
        copy = self.model_copy(update={key: value for key, (value, _) in values.items()})
        source = Entry(self.written_at)
        source.update(self._source or {})
        source.key_places = dict(self._source.key_places) if self._source is not None else {}
        for key, (_, place) in values.items():
            source[key] = Text("", place)
            source.key_places[key] = place
        copy._source = source
        return copy

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The entry's JSON schema, which also admits its shorthand, and nothing after a key that may be left out."""
        described = handler(schema)
        target = handler.resolve_ref_schema(described)
        properties = target.get("properties", {})
        short = dict(properties.get(cls.shorthand, {}))
        for name in properties.keys() - target.get("required", ()):
            properties[name] = _or_nothing(properties[name])
        if not cls.shorthand:
            return described
        whole = dict(target)
        title = whole.pop("title", cls.__name__)
        target.clear()
        target.update({"title": title, "anyOf": [short, whole]})
        return described


_ABOUT = ("title", "description", "examples", "default")
"""What a key's schema says of the key, and not of its values."""


def _or_nothing(described: JsonSchemaValue) -> JsonSchemaValue:
    """A key's schema that also admits that nothing is written after it."""
    about = {name: value for name, value in described.items() if name in _ABOUT}
    allowed = {name: value for name, value in described.items() if name not in _ABOUT}
    choices = allowed["anyOf"] if allowed.keys() == {"anyOf"} else [allowed]
    return about | {"anyOf": [*choices, *([] if {"type": "null"} in choices else [{"type": "null"}])]}


Model = TypeVar("Model", bound=Fact)


def _spelt_out(cls: type[Fact], value: Any) -> Any:
    """The mapping that a shorthand stands for."""
    if not cls.shorthand or isinstance(value, Entry) or not isinstance(value, Text | Items):
        return value
    entry = Entry(value.place)
    entry[cls.shorthand] = value
    entry.key_places[cls.shorthand] = value.place
    return entry


def _with_its_colon(cls: type[Fact], value: Any, problems: Any) -> Any:
    """A text that YAML took for a mapping because of a colon in it: ``- Tổng hợp: báo cáo`` (PD012)."""
    if not cls.shorthand or not isinstance(value, Entry) or len(value) != 1 or not isinstance(problems, Problems):
        return value
    (key, rest), *_ = value.items()
    if key in _fields(cls) or not isinstance(rest, Text) or (key.isidentifier() and key.isascii()):
        return value
    place = value.key_places[key]
    problems.add("PD012", place.part(place.length, 1))
    return Text(f"{key}: {rest}", place)


def _fields(cls: type[Fact]) -> dict[str, str]:
    """The keys that an entry may have, each with the name of its field."""
    return {field.alias or name: name for name, field in cls.model_fields.items()}


def _known_part(cls: type[Fact], entry: Entry, problems: Problems) -> Entry:
    """The entry without unknown keys, which are reported, and without keys that have no value."""
    fields = _fields(cls)
    kept = Entry(entry.place)
    kept.key_places = entry.key_places
    for key, value in entry.items():
        if key not in fields:
            _report_unknown(key, entry, fields, problems)
        elif not (isinstance(value, Text) and value.is_blank):
            kept[key] = value
    return kept


def _report_unknown(key: str, entry: Entry, fields: dict[str, str], problems: Problems) -> None:
    value = entry[key]
    if _note_typing(key, entry.key_places[key], problems):
        return
    if isinstance(value, Text) and value.is_blank and _has_no_colon(entry.key_places[key], value.place):
        problems.add("PD130", entry.key_places[key], key=key)
        return
    near = closest(key, list(fields))
    if near:
        problems.add("PD101", entry.key_places[key], key=key, near=near[0])
    else:
        problems.add("PD117", entry.key_places[key], key=key, known=", ".join(fields))


_CURLY = re.compile("[“”‘’]")
_NO_SPACE = re.compile("([a-z_][a-z0-9_]*):[^ ]")


def _note_typing(key: str, place: Place, problems: Problems) -> bool:
    """Notes what YAML took for a key because of a slip: ``count:76`` in braces, or the curly quotes of Word."""
    if curly := _CURLY.search(key):
        problems.add("PD163", place, quote=curly[0])
    elif typed := _NO_SPACE.match(key):
        problems.add("PD161", place, key=typed[1])
    else:
        return False
    return True


def _has_no_colon(key: Place, value: Place) -> bool:
    """Whether a key stands alone between commas, as in ``{name: A, B}``."""
    return (key.line, key.column + key.length) == (value.line, value.column)


def refusal(code: str, **values: object) -> PydanticCustomError:
    """The error by which a scalar type refuses a value: a code of the catalogue and the values it names."""
    return PydanticCustomError("refused", "{code}", {"code": code, "values": {k: str(v) for k, v in values.items()}})


def validate(model: type[Model], value: Located, problems: Problems) -> Model | None:
    """The typed entry that ``value`` spells (kiểm tra theo mẫu), or None; every flaw is noted in ``problems``."""
    try:
        return model.model_validate(value, context=problems)
    except ValidationError as error:
        told = {problem.place.line for problem in problems if problem.code == "PD010"}
        for flaw in error.errors(include_url=False, include_input=True):
            place = _place_of(flaw, value)
            if place.line not in told:
                _EXPLAIN.get(flaw["type"], _explain_shape)(flaw, place, problems)
        return None


Flaw = Any
"""One entry of pydantic's list of errors."""

_OF_A_KEY = "[key]"
"""How pydantic ends the path to a key that is wrong itself."""


def _place_of(flaw: Flaw, value: Located) -> Place:
    path = flaw["loc"]
    return key_place_at(value, path[:-1]) if path[-1:] == (_OF_A_KEY,) else place_at(value, path)


def _explain_refusal(flaw: Flaw, place: Place, problems: Problems) -> None:
    context = flaw["ctx"]
    if context["code"] == "PD106" and _note_typing(str(flaw["input"]), place, problems):
        return
    problems.add(context["code"], place, **context["values"])


def _explain_missing(flaw: Flaw, place: Place, problems: Problems) -> None:
    """A key that stands there with nothing after it is told as empty; one that is misspelt has been told already."""
    key, entry = str(flaw["loc"][-1]), flaw["input"]
    if place != entry.place if isinstance(entry, Entry) else place.path[-1:] == (key,):
        problems.add("PD109", place)
    elif not any(_misspells(problem, key, place) for problem in problems):
        problems.add("PD102", place, key=key)


def _misspells(problem: Diagnostic, key: str, entry: Place) -> bool:
    return problem.code == "PD101" and problem.place.path == entry.path and problem.value("near") == key


def _explain_choice(flaw: Flaw, place: Place, problems: Problems) -> None:
    expected = str(flaw["ctx"].get("expected", flaw["ctx"].get("expected_tags", ""))).replace(" or ", ", ")
    problems.add("PD104", place, found=_shown(flaw["input"]), choices=expected.replace("'", ""))


def _explain_too_short(flaw: Flaw, place: Place, problems: Problems) -> None:
    """A list with too few members; one whose members are flawed has been counted without them."""
    if len(flaw["input"]) < flaw["ctx"]["min_length"]:
        problems.add("PD109", place)


def _explain_kind(flaw: Flaw, place: Place, problems: Problems) -> None:
    kind = flaw["input"]["kind"]
    if not isinstance(kind, Text):
        problems.add("PD103", kind.place, found=_shape(kind), expected="text")
    elif kind.is_blank:
        _explain_kind_missing(flaw, place, problems)
    else:
        tags = str(flaw["ctx"].get("expected_tags", "")).replace("'", "")
        problems.add("PD107", kind.place, found=kind, choices=tags)


def _explain_kind_missing(_flaw: Flaw, place: Place, problems: Problems) -> None:
    problems.add("PD102", place, key="kind")


def _explain_shape(flaw: Flaw, place: Place, problems: Problems) -> None:
    wanted = {
        "list_type": "list",
        "tuple_type": "list",
        "dict_type": "mapping",
        "model_type": "mapping",
        "model_attributes_type": "mapping",
    }
    problems.add("PD103", place, found=_shape(flaw["input"]), expected=wanted.get(flaw["type"], "text"))


_EXPLAIN: dict[str, Callable[[Flaw, Place, Problems], None]] = {
    "refused": _explain_refusal,
    "missing": _explain_missing,
    "literal_error": _explain_choice,
    "enum": _explain_choice,
    "too_short": _explain_too_short,
    "union_tag_invalid": _explain_kind,
    "union_tag_not_found": _explain_kind_missing,
}


def _shape(value: Any) -> str:
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"


def _shown(value: Any) -> str:
    return str(value) if isinstance(value, str) else _shape(value)
