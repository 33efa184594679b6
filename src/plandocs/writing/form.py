"""An office's own form (biểu mẫu của cơ quan): opened once, filled as often as there are people, classes or units.

docxtpl's tags are understood, and docxtpl makes of them what can be read; the values come from answers to expressions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.document import Properties
from plandocs.writing.form_answers import Answers
from plandocs.writing.form_blocks import Block
from plandocs.writing.package import Part, packed
from plandocs.writing.properties import core
from plandocs.writing.safe_package import UnsafeFileError, opened_parts

if TYPE_CHECKING:
    from plandocs.registers.profile import Profile
    from plandocs.writing.form_tags import Tag
    from plandocs.writing.look_styles import StyleSheet

Blocks = tuple[Block, ...]
Faulty = frozenset["Tag"]


@dataclass(frozen=True, slots=True)
class Form:
    """A form that can be filled (biểu mẫu): its parts with tags as blocks, all others as they are.

    ``title`` and ``subject`` are what the file says of itself.
    """

    place: Place
    static: tuple[Part, ...]
    filled: Mapping[str, Blocks]
    title: Blocks = ()
    subject: Blocks = ()
    sheet: StyleSheet | None = None

    @property
    def parts(self) -> tuple[Blocks, ...]:
        """Everything that holds tags."""
        return (*self.filled.values(), self.title, self.subject)


def _refused(error: UnsafeFileError) -> tuple[str, Mapping[str, str]]:
    return "PD821" if error.has_macros else "PD820", {"problem": str(error)}


def open_form(path: Path, problems: Problems) -> Form | None:
    """The form of a Word file (mở biểu mẫu); None when it is none, or has tags that mean nothing: all are noted."""
    place = Place(str(path))
    parts = opened_parts(path, problems, _refused)
    if parts is None:
        return None
    from plandocs.writing.form_parts import form_of  # docxtpl and Jinja: only a form pays

    return form_of(parts, place, problems)


def check_form(form: Form, answers: Answers, problems: Problems) -> Faulty:
    """Notes the tags that are wrong whatever the values are (thẻ sai), also where nothing would be printed."""
    from plandocs.writing.form_filling import check

    return check(form.parts, answers, form.place, problems)


def fill_form(
    form: Form,
    answers: Answers,
    properties: Properties,
    profile: Profile,
    problems: Problems,
    faulty: Faulty = frozenset(),
) -> bytes | None:
    """The Word file of a form (điền biểu mẫu), or None; every tag that cannot be answered is noted.

    ``properties`` are those of the file where the form has none of its own; ``faulty`` tags have been told already;
    rules in the style that ``profile`` has for them follow the words above. Equal answers give equal bytes.
    """
    from plandocs.writing.form_filling import Filling, TooMuch
    from plandocs.writing.form_parts import finished

    own = Problems()
    filling = Filling(form.place, own, faulty)
    try:
        written = {name: filling.filled(blocks, answers) for name, blocks in form.filled.items()}
        title, subject = (filling.plain(blocks, answers) for blocks in (form.title, form.subject))
    except TooMuch as error:
        error.tag.note(own, form.place, "PD833")
    parts = [] if own.has_errors or faulty else finished(form, written, profile, own)
    problems.extend(own)
    if own.has_errors or faulty:
        return None
    titled = replace(properties, title=title or properties.title, subject=subject or properties.subject)
    return packed([*form.static, *parts, core(titled)])
