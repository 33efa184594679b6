"""Files that are written in an earlier way (tệp cần chuyển): found, rewritten, their bases looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plandocs.building.bases import base_finder
from plandocs.building.project import project_of
from plandocs.building.templates import shipped_templates
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.formats.migrating import migrated
from plandocs.formats.step import Kind
from plandocs.loading.chains import EXTENDS, LONGEST
from plandocs.registers.shelf import Shelf
from plandocs.sources.located import Entry, Text
from plandocs.sources.reading import text_of
from plandocs.sources.yaml_tree import read_yaml
from plandocs.writing.safe_package import opened_parts

_SUFFIXES = (".yaml", ".yml")
_LOOK = ".docx"
_LOOKS = ("templates", "looks")
_REGISTERS = "registers"


@dataclass(frozen=True, slots=True)
class Migration:
    """What a file holds, and what it would hold in today's way (tệp trước và sau khi chuyển)."""

    before: bytes
    after: bytes
    count: int
    added: tuple[str, ...] = ()
    """The styles that a look got."""

    @property
    def is_needed(self) -> bool:
        """Whether anything is written in an earlier way."""
        return self.before != self.after


def files_named(named: Iterable[Path], problems: Problems) -> list[Path]:
    """The files to look at (tệp cần xem): of a folder, every YAML file in it; what is not there is noted (PD001)."""
    found: list[Path] = []
    for path in named:
        if path.is_dir():
            found += sorted(_inside(path))
        elif path.is_file():
            found.append(path)
        else:
            problems.add("PD001", Place(str(path)), file=path)
    return list(dict.fromkeys(found))


def migration_of(
    path: Path, name: str, problems: Problems, *, data: bytes | None = None, profile: str | None = None
) -> Migration | None:
    """A file in today's way of writing (chuyển một tệp); None with the reason noted. Nothing is written.

    ``data`` is what it holds, where it is no file; ``profile`` says what form a look is of. Bases that are written in
    an earlier way are noted (PD082).
    """
    if path.suffix.lower() == _LOOK:
        return _look_renewed(path, profile, problems)
    try:
        before = path.read_bytes() if data is None else data
    except OSError as error:
        problems.add("PD906", Place(name), file=name, problem=error.strerror or error)
        return None
    result = migrated(before, name, kind_of(path))
    problems.extend(result.problems)
    if result.problems.has_errors:
        return None
    if kind_of(path) is Kind.SPEC:
        _note_old_bases(path, name, result.data, problems)
    return Migration(before, result.data, result.count)


def kind_of(path: Path) -> Kind:
    """What a file is for, by the folder that it is in (loại tệp): a register, else a spec."""
    folder = path.absolute().parent
    return Kind.TABLE if f"{folder.parent.name}/{folder.name}" == Kind.TABLE else Kind.SPEC


def _inside(folder: Path) -> Iterator[Path]:
    """The files of a folder: specs and templates, looks, and the registers that were ever written in another way."""
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        is_hidden = any(part.startswith((".", "~$")) for part in parts)
        if not is_hidden and path.is_file() and _may_be_old(path, (folder.name, *parts[:-1])):
            yield path


def _may_be_old(path: Path, folders: tuple[str, ...]) -> bool:
    if path.suffix.lower() == _LOOK:
        return path.absolute().parts[-3:-1] == _LOOKS
    return path.suffix.lower() in _SUFFIXES and (kind_of(path) is not Kind.SPEC or _REGISTERS not in folders)


def _look_renewed(path: Path, named: str | None, problems: Problems) -> Migration | None:
    """A look with the styles that a newer plandocs asks for (mẫu đã bổ sung); None with the reason noted."""
    from plandocs.writing.look_renewal import NotRenewed, renewed

    place, shelf = Place(str(path)), Shelf(project_of(path).registers, problems)
    known = shelf.names("profiles")
    fitting = [one for one in known if path.stem == one or path.stem.startswith(f"{one}-")]
    chosen = named or max(fitting, key=len, default="")
    profile = shelf.profile(chosen) if chosen in known else None
    if profile is None:
        problems.add("PD085", place, file=path, known=", ".join(known))
        return None
    parts = opened_parts(path, problems, lambda _error: ("PD801", {}))
    if parts is None:
        return None
    try:
        before = path.read_bytes()
        after, names = renewed(before, parts, profile)
    except OSError as error:
        problems.add("PD906", place, file=path, problem=error.strerror or error)
    except NotRenewed:
        problems.add("PD083", place, file=path)
    except (SyntaxError, LookupError, ValueError):
        problems.add("PD801", place, file=path)
    else:
        return Migration(before, after, len(names), tuple(names))
    return None


def _note_old_bases(path: Path, name: str, data: bytes, problems: Problems) -> None:
    """Notes each base, other than those that travel with plandocs, that is written in an earlier way."""
    find, spec, seen = base_finder(path, name=name), _entry(data, name), {path.absolute()}
    while spec is not None and isinstance(named := spec.get(EXTENDS), Text) and len(seen) < LONGEST:
        base = find(named, Problems())
        if base is None or base.absolute() in seen:
            return
        seen.add(base.absolute())
        try:
            held = base.read_bytes()
        except OSError:
            return
        is_shipped = base.resolve().is_relative_to(shipped_templates().resolve())
        if not is_shipped and migrated(held, str(base), Kind.SPEC).data != held:
            problems.add("PD082", named.place, file=base)
        spec = _entry(held, str(base))


def _entry(data: bytes, name: str) -> Entry | None:
    text = text_of(data, name, Problems())
    root = read_yaml(text, name, Problems()) if text is not None else None
    return root if isinstance(root, Entry) else None
