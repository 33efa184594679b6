"""What is public, and nothing more: the golden file is the promise, so a change of it is seen.

``PLANDOCS_RENEW=1`` writes it anew; docs/compatibility.md says what may change when.
"""

import difflib
import inspect
import os
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

import plandocs

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "signatures.txt"
ROOMS = {path.name for path in (ROOT / "src" / "plandocs").iterdir() if path.is_dir()}


def signatures() -> Iterator[str]:
    """Each public name with all that a program may rely on: arguments, defaults, types, fields, methods."""
    for name in plandocs.__all__:
        thing = getattr(plandocs, name)
        if inspect.isclass(thing):
            bases = [base.__name__ for base in thing.__bases__ if base is not object]
            yield f"class {name}({', '.join(bases)})"
            yield from (f"    {line}" for line in members(thing))
        elif callable(thing):
            yield f"def {name}{inspect.signature(thing)}"
        else:
            yield f"{name}: {type(thing).__name__}"


def members(thing: type) -> Iterator[str]:
    kinds = getattr(thing, "__annotations__", {})
    yield from (f"{field}: {kind}" for field, kind in kinds.items() if not field.startswith("_"))
    for name, member in sorted(vars(thing).items()):
        if isinstance(member, property) and member.fget is not None:
            yield f"{name} -> {inspect.signature(member.fget).return_annotation}"
        elif inspect.isfunction(member) and not name.startswith("_"):
            yield f"def {name}{inspect.signature(member)}"
    if issubclass(thing, StrEnum):
        yield from (f"{choice.name} = {choice.value!r}" for choice in thing)


def test_the_public_names_are_those_that_were_promised():
    shown = "\n".join(signatures()) + "\n"
    if os.environ.get("PLANDOCS_RENEW"):
        GOLDEN.write_text(shown, encoding="utf-8")
    known = GOLDEN.read_text(encoding="utf-8")
    assert shown == known, "\n".join(difflib.unified_diff(known.splitlines(), shown.splitlines(), "promised", "now"))


def test_whatever_is_public_says_what_it_does():
    assert [name for name in plandocs.__all__ if not inspect.getdoc(getattr(plandocs, name))] == []


def test_no_public_name_is_that_of_a_room():
    """Importing ``plandocs.batch.…`` puts the room in the place of whatever is called so."""
    assert set(plandocs.__all__) & ROOMS == set()


def test_the_names_are_listed_and_others_are_not_there():
    assert dir(plandocs) == list(plandocs.__all__) == sorted(plandocs.__all__)
    with pytest.raises(AttributeError, match="no attribute 'build'"):
        plandocs.build  # noqa: B018


def test_a_name_that_is_going_is_told_of_and_still_there(monkeypatch):
    monkeypatch.setitem(plandocs._LEFT, "examine", ("check", "2.0.0"))
    with pytest.warns(
        DeprecationWarning, match=r"plandocs\.examine is plandocs\.check now, and ends with 2\.0\.0"
    ) as told:
        assert plandocs.examine is plandocs.check
    assert told[0].filename == __file__


def test_nothing_is_loaded_before_it_is_asked_for():
    code = "import sys, plandocs; print([name for name in ('pydantic', 'yaml', 'click') if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": "src"}
    )
    assert done.stdout.strip() == "[]"


def test_a_room_that_is_loaded_changes_no_public_name():
    import plandocs.batch.running
    import plandocs.rosters.loading

    assert callable(plandocs.roster)
    assert callable(plandocs.render_batch)


def test_types_travel_with_the_package():
    assert (ROOT / "src" / "plandocs" / "py.typed").is_file()
