"""The sample spec, edited, as rules see it."""

from __future__ import annotations

from pathlib import Path

from plandocs.building.build import build
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from tests.loading.sample import FILE, edited


def subject_of(*edits: str) -> Subject:
    """The subject that the sample makes with pieces exchanged, given as old, new, old, new …"""
    return subject_with(edited(*edits))


def subject_with(spec: str) -> Subject:
    """The subject that a spec makes."""
    problems = Problems()
    built = build(Path("nowhere") / FILE, problems, name=FILE, data=spec.encode())
    assert built is not None, [f"{one.code} {one.place}" for one in problems]
    return Subject(built.plan, built.document, built.profile, shelf=Shelf(), decision=built.decision)
