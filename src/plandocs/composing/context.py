"""What composing needs to know and to note (ngữ cảnh soạn)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from plandocs.composing.draft import Pieces, made, words
from plandocs.composing.prose import prose
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.registers.profile import Profile
from plandocs.registers.tables import TableForm
from plandocs.registers.wording import Literal, Part, Phrase, Slot, Wording, slots_of
from plandocs.sources.located import Text
from plandocs.sources.scalars import is_id
from plandocs.spec.bodies import Body
from plandocs.spec.class_tally import tally
from plandocs.spec.estimate_figures import estimate_figures
from plandocs.spec.frames import frame_figures
from plandocs.spec.plan import Plan
from plandocs.spec.quota_figures import quota_figures
from plandocs.spec.references import Reference
from plandocs.spec.statistics import figures_of
from plandocs.vietnamese.similarity import suggestion
from plandocs.vietnamese.text import capitalise_first, lower_first

if TYPE_CHECKING:  # most plans have no lists of people
    from plandocs.rosters.gathered import Gathered

TableForms = Callable[[str], TableForm | None]


def _no_form(_name: str) -> None:
    return None


@dataclass(slots=True)
class Context:
    """A plan on its way to a document, with the form and wording it takes (ngữ cảnh)."""

    plan: Plan
    profile: Profile
    wording: Wording
    problems: Problems
    facts: Mapping[str, Any] = field(default_factory=dict)
    table_forms: TableForms = field(default=_no_form)
    """The forms of tables by name."""
    rosters: Mapping[str, Gathered] = field(default_factory=dict)
    """The lists of people by id, as they were read."""
    shown: set[str] = field(default_factory=set)
    """Keys of the plan whose facts stand somewhere in the document."""

    def fill(self, phrase_name: str, place: Place, /, **slots: Pieces | str | None) -> Pieces:
        """A phrase with its slots filled (câu tự lập); ``place`` is where the fact stands."""
        return self.fill_phrase(self.wording.phrase(phrase_name), place, **slots)

    def fill_phrase(self, phrase: Phrase, place: Place, /, **slots: Pieces | str | None) -> Pieces:
        """A phrase that does not stand in the wording with its slots filled, as ``fill``."""
        filled = {key: made(value, place) if isinstance(value, str) else value or () for key, value in slots.items()}
        for slot in sorted(slots_of(phrase.parts) - set(filled)):
            self.problems.add("PD811", phrase.place, name=phrase.name, slot=slot, known=", ".join(sorted(filled)))
        return tuple(_filled(phrase.parts, filled, Origin(place, phrase.name)))

    def body(self, reference: str, place: Place) -> Body | None:
        """The body that an id names; None, with a problem noted, when there is none."""
        if reference in self.plan.bodies:
            return self.plan.bodies[reference]
        self.problems.add("PD401", place, id=reference, **suggestion(reference, self.plan.bodies))
        return None

    def body_name(self, named: str, place: Place) -> Pieces:
        """The name of a body given by id or in words (tên cơ quan)."""
        if not is_id(named):
            return prose(named, self) if isinstance(named, Text) else made(named, place)
        body = self.body(named, place)
        return made(str(body.name), place) if body is not None else ()

    def body_names(self, named: Iterable[str], place: Place, *, separator: str = "") -> Pieces:
        """The names of several bodies in one phrase: "A, B và C", or parted by ``separator``."""
        return joined([self.body_name(one, getattr(one, "place", place)) for one in named], place, separator)

    def short_names(self, named: Iterable[str], place: Place) -> Pieces:
        """The names of several bodies in a table or list: the short ones where they have any, parted by ";"."""
        return joined([self.short_name(one, getattr(one, "place", place)) for one in named], place, "; ")

    def short_name(self, named: str, place: Place) -> Pieces:
        """The name of a body where room is short, in a table or in nơi nhận (tên ngắn)."""
        body = self.body(named, place) if is_id(named) else None
        if body is not None:
            return made(capitalise_first(str(body.short or body.name)), place)
        return () if is_id(named) else self.body_name(named, place)

    def bodies_within(self, named: Iterable[str], place: Place, *, separator: str = "") -> Pieces:
        """The names of several bodies inside a sentence: a group's "Các …" begins small there."""
        names = [_small_group(self.body_name(one, getattr(one, "place", place))) for one in named]
        return joined(names, place, separator)

    def reference(self, reference: str, place: Place) -> Reference | None:
        """The cited document that an id names; None, with a problem noted, when there is none."""
        if reference in self.plan.references:
            return self.plan.references[reference]
        self.problems.add("PD301", place, id=reference, **suggestion(reference, self.plan.references))
        return None

    def entry(self, name: str, wanted: str, place: Place) -> Any:
        """An entry of ``audiences``, ``phases``, ``frames`` … by id; None, with a problem noted, when there is none."""
        entries: Mapping[str, Any] = getattr(self.plan, name)
        if wanted in entries:
            return entries[wanted]
        self.problems.add("PD127", place, id=wanted, list=name, **suggestion(wanted, entries))
        return None


def _small_group(name: Pieces) -> Pieces:
    first = name[0] if name else None
    if isinstance(first, Run) and first.text.startswith("Các "):
        return (replace(first, text=lower_first(first.text)), *name[1:])
    return name


def _filled(parts: tuple[Part, ...], slots: Mapping[str, Pieces], origin: Origin) -> Iterable[Any]:
    for part in parts:
        if isinstance(part, Literal):
            yield Run(part.text, origin=origin)
        elif isinstance(part, Slot):
            yield from slots.get(part.name, ())
        elif any(slots.get(name) for name in slots_of(part.parts)):
            yield from _filled(part.parts, slots, origin)


_FEW = 2
"""Things that "và" joins well; more are parted by semicolons where each is long."""


def separator_for(parts: Sequence[object]) -> str:
    """The separator of a list of long names: none of its own for one or two, semicolons for more."""
    return "; " if len(parts) > _FEW else ""


def joined(parts: list[Pieces], place: Place, separator: str = "") -> Pieces:
    """Several things in one phrase (liệt kê): commas and "và", or a given separator."""
    parts = [part for part in parts if part]
    if not parts:
        return ()
    comma = separator or ("; " if any("," in words(part) for part in parts) else ", ")
    last = separator or (" và " if comma == ", " else "; ")
    result: list[Any] = list(parts[0])
    for position, part in enumerate(parts[1:], start=2):
        result += [Run(last if position == len(parts) else comma, origin=Origin(place)), *part]
    return tuple(result)


def facts_of(plan: Plan) -> dict[str, Any]:
    """What expressions may name: the plan's facts (tên dùng được trong biểu thức)."""
    hidden = {"outline", "wording", "plandocs"}
    facts = {name: getattr(plan, name) for name in type(plan).model_fields if name not in hidden}
    facts["statistics"] = {name: figures_of(statistic) for name, statistic in plan.statistics.items()}
    facts["estimates"] = {name: estimate_figures(estimate) for name, estimate in plan.estimates.items()}
    facts["quotas"] = {name: quota_figures(quota) for name, quota in plan.quotas.items()}
    facts["frames"] = {name: frame_figures(frame) for name, frame in plan.frames.items()}
    return facts | ({"training": tally(plan.training)} if plan.training is not None else {})
