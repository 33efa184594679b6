"""The whole of a spec as text (bản đặc tả đầy đủ): merged with its bases, filled, and ready to be rendered."""

from __future__ import annotations

from pathlib import Path

from plandocs.building.build import spec_at, with_bases_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.inputs import Inputs
from plandocs.loading.templates import resolved
from plandocs.sources.yaml_writing import yaml_text


def resolved_text(
    spec: Path,
    problems: Problems,
    *,
    name: str,
    data: bytes | None = None,
    inputs: Inputs | None = None,
    origins: bool = False,
) -> str | None:
    """The YAML of a spec with nothing left to merge or fill (bản đầy đủ); None with the reason noted.

    With ``origins`` each value tells the file and line that it was written in.
    """
    written = spec_at(spec, problems, name=name, data=data)
    whole = resolved(written, with_bases_of(spec, name, inputs), problems) if written is not None else None
    return yaml_text(whole, origins=origins) if whole is not None else None
