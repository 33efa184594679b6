"""A spec file into a plan (đọc kế hoạch)."""

from __future__ import annotations

from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.links import check_links
from plandocs.loading.slips import note_slips
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.sources.reading import read_text, text_of
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.plan import FORMAT, Plan


def load_plan(path: Path, problems: Problems, *, name: str | None = None) -> Plan | None:
    """The plan that a file holds (kế hoạch), or None; what is wrong is in ``problems``.

    ``name`` is how messages call the file. A missing or unreadable file is a problem too (PD001, PD166, PD906).
    """
    file = name or str(path)
    if path.is_dir():
        problems.add("PD166", Place(file), file=file)
        return None
    try:
        text = read_text(path, file, problems)
    except FileNotFoundError:
        problems.add("PD001", Place(file), file=file)
        return None
    except OSError as error:
        problems.add("PD906", Place(file), file=file, problem=error.strerror or str(error))
        return None
    return plan_of(text, file, problems) if text is not None else None


def load_bytes(data: bytes, name: str, problems: Problems) -> Plan | None:
    """The plan that bytes spell, as ``load_plan``; ``name`` is how messages call them."""
    text = text_of(data, name, problems)
    return plan_of(text, name, problems) if text is not None else None


def plan_of(text: str, file: str, problems: Problems) -> Plan | None:
    """The plan that a text spells, as ``load_plan``."""
    value = read_yaml(text, file, problems)
    if value is None:
        return None
    if not isinstance(value, Entry):
        found = "list" if isinstance(value, Items) else "text"
        problems.add("PD103", value.place, found=found, expected="mapping")
        return None
    _check_format(value, problems)
    note_slips(text, file, problems)
    before = len(problems)
    plan = validate(Plan, value, problems)
    if plan is not None and len(problems) >= before:
        check_links(plan, problems)
    return plan


def _check_format(value: Entry, problems: Problems) -> None:
    """A file of a newer format is told as such before its keys are found unknown."""
    version: Located | None = value.get("plandocs")
    if isinstance(version, Text) and version.isdigit() and int(version) != FORMAT:
        problems.add("PD108", version.place, found=version, known=FORMAT)
