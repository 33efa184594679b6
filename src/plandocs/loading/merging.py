"""A spec over its base (gộp bản đặc tả với bản gốc): mappings key by key, lists by the ids of their entries.

What the spec writes stands in place of what the base has; every value keeps the place where it was written. Four
words say more than a value can: ``remove`` takes away keys of a mapping or entries of a list, ``after`` and ``before``
place an entry, ``replace`` puts a whole list or mapping in the place of the base's.
"""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.merging_lists import is_edited, merged_list
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.vietnamese.similarity import suggestion

REMOVE = "remove"
REPLACE = "replace"
OUTLINES = ("outline", "sections")
"""Keys whose entries are found at any depth, by id."""


def merged(base: Entry, spec: Entry, problems: Problems) -> Entry:
    """The base with what the spec changes in it (bản đã gộp); neither is touched.

    Changes of what is not there are noted (PD053).
    """
    return _Merging(problems).mapping(base, spec)


class _Merging:
    """One merge, with the problems it meets."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems

    def mapping(self, base: Entry, spec: Entry) -> Entry:
        """The keys of both; a key with nothing after it leaves what the base has."""
        result = copied(base, spec)
        for key, value in spec.items():
            if key == REMOVE and key not in base:
                self.take_away(result, value)
            elif key not in base:
                put(result, key, self.new(value), spec)
            elif not (isinstance(value, Text) and value.is_blank):
                put(result, key, self.value(base[key], value, key), spec)
        return result

    def value(self, base: Located, spec: Located, key: str) -> Located:
        """A value over the base's."""
        if isinstance(spec, Entry) and spec.keys() == {REPLACE}:
            return spec[REPLACE]
        if isinstance(base, Entry) and "id" in base and isinstance(spec, Items):  # a list of one, written as its entry
            base = self.as_edits(base)
        if isinstance(base, Entry) and isinstance(spec, Entry):
            return spec if _differ(base, spec) else self.mapping(base, spec)
        if isinstance(base, Items) and isinstance(spec, Items | Entry):
            spec = self.as_edits(spec)
            if is_edited(base, spec, self.problems, deep=key in OUTLINES):
                return merged_list(base, spec, self.mapping, self.problems, deep=key in OUTLINES)
        return spec

    def new(self, value: Located) -> Located:
        """A value that the base lacks; what would take something away from it takes away nothing."""
        if isinstance(value, Entry) and value.keys() == {REPLACE}:
            return value[REPLACE]
        if isinstance(value, Entry) and value.keys() == {REMOVE}:
            self.take_away(Entry(value.place), value[REMOVE])
            return Text("", value.place)
        return value

    def take_away(self, result: Entry, named: Located) -> None:
        """Takes keys away from a mapping."""
        for name in self.names(named):
            if name in result:
                del result[name]
            else:
                self.problems.add("PD053", name.place, id=name, **suggestion(name, list(result)))

    def as_edits(self, spec: Items | Entry) -> Items:
        """What is written over a list, as a list: ``{remove: [a, b]}`` is two entries that are taken away."""
        if isinstance(spec, Items):
            return spec
        edits = Items(spec.place)
        if spec.keys() != {REMOVE}:
            edits.append(spec)
            return edits
        for name in self.names(spec[REMOVE]):
            edit = Entry(name.place)
            edit.update({"id": name, REMOVE: Text("yes", name.place)})
            edit.key_places = {"id": name.place, REMOVE: spec.key_places[REMOVE]}
            edits.append(edit)
        return edits

    def names(self, value: Located) -> list[Text]:
        """The names that ``remove`` lists; anything else there is noted."""
        listed = value if isinstance(value, Items) else [value]
        for one in listed:
            if not isinstance(one, Text):
                found = "list" if isinstance(one, Items) else "mapping"
                self.problems.add("PD103", one.place, found=found, expected="text")
        return [one for one in listed if isinstance(one, Text)]


def copied(base: Entry, spec: Entry | None = None) -> Entry:
    """A mapping of its own with the same values (bản sao); it stands where ``spec`` does, if one is given."""
    result = Entry(spec.place if spec is not None else base.place)
    result.update(base)
    result.key_places = dict(base.key_places)
    return result


def put(result: Entry, key: str, value: Located, source: Entry) -> None:
    """Puts a value under a key (đặt giá trị), whose place is the one that ``source`` has for it."""
    result[key] = value
    result.key_places[key] = source.key_places.get(key, value.place)


def _differ(base: Entry, spec: Entry) -> bool:
    """Whether two blocks are of different kinds: the keys of one mean nothing in the other."""
    return "kind" in base and "kind" in spec and base["kind"] != spec["kind"]
