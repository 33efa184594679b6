"""A spec file into located values (đọc tệp đặc tả): read, and looked through for slips of the hand, but not typed."""

from __future__ import annotations

from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.formats.reading import brought_up, is_newer
from plandocs.formats.step import Kind
from plandocs.loading.near_files import files_inside, near_file
from plandocs.loading.slips import note_slips
from plandocs.sources.located import Entry, Items
from plandocs.sources.reading import read_text
from plandocs.sources.yaml_tree import read_yaml


def read_spec(path: Path, file: str, problems: Problems) -> Entry | None:
    """What a spec file holds, which messages call ``file`` (nội dung bản đặc tả); None with the reason noted.

    A missing or unreadable file is a problem too (PD001, PD166, PD906).
    """
    try:
        if path.is_dir():
            problems.add("PD166", Place(file), file=file, near=files_inside(path))
            return None
        text = read_text(path, file, problems)
    except FileNotFoundError:
        problems.add("PD001", Place(file), file=file, near=near_file(path))
        return None
    except OSError as error:
        problems.add("PD906", Place(file), file=file, problem=error.strerror or str(error))
        return None
    return spec_of(text, file, problems) if text is not None else None


def spec_of(text: str, file: str, problems: Problems) -> Entry | None:
    """What a text spells, as ``read_spec``."""
    value = read_yaml(text, file, problems)
    if value is None:
        return None
    if not isinstance(value, Entry):
        found = "list" if isinstance(value, Items) else "text"
        problems.add("PD103", value.place, found=found, expected="mapping")
        return None
    if is_newer(value, problems):  # its keys would only be found unknown
        return None
    note_slips(text, file, problems)
    return brought_up(value, text, Kind.SPEC, problems)
