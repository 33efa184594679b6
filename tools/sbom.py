"""The bill of materials (danh mục thành phần phần mềm): CycloneDX 1.6, the same on any day and machine.

It tells what an installed plandocs is made of, from the lock and the table of licences alone: what is installed here
takes no part. There is neither a time nor a serial number in it, so that it changes only when the materials do.
"""

from __future__ import annotations

import json
import re
from typing import Any

from tools.locked import ROOT, Licence, Locked, licences, locked

_TOOL_OF_OURS = "plandocs"
_CUSTOM = "LicenseRef-"


def sbom() -> str:
    """The text of docs/sbom.cdx.json."""
    packages, known = locked(), licences()
    own = f"pkg:pypi/{_TOOL_OF_OURS}@{_version()}"
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": _TOOL_OF_OURS,
                "version": _version(),
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": own,
            },
            "properties": [{"name": "cdx:reproducible", "value": "true"}],
        },
        "components": [_component(one, known[one.name]) for one in packages],
        "dependencies": _dependencies(own, packages),
    }
    return json.dumps(bill, ensure_ascii=False, indent=1) + "\n"


def _component(one: Locked, licence: Licence) -> dict[str, Any]:
    """A package; its hashes are those of the files that the lock allows, any of which may be installed."""
    distributions = [
        {
            "type": "distribution",
            "url": f"https://pypi.org/project/{one.name}/{one.version}/",
            "hashes": [_hash(digest)],
        }
        for digest in one.hashes
    ]
    return {
        "type": "library",
        "bom-ref": _purl(one),
        "name": one.name,
        "version": one.version,
        "licenses": _licences(licence),
        "purl": _purl(one),
        "externalReferences": distributions,
    }


def _licences(licence: Licence) -> list[dict[str, Any]]:
    """One licence by its id; several, or one that SPDX does not know, as an expression."""
    if len(licence.parts) == 1 and not licence.expression.startswith(_CUSTOM):
        return [{"license": {"id": licence.expression}}]
    return [{"expression": licence.expression}]


def _dependencies(own: str, packages: list[Locked]) -> list[dict[str, Any]]:
    needs: dict[str, list[str]] = {own: [], **{_purl(one): [] for one in packages}}
    by_name = {_TOOL_OF_OURS: own, **{one.name: _purl(one) for one in packages}}
    for one in packages:
        for user in one.needed_by:
            needs[by_name[user]].append(_purl(one))
    return [{"ref": ref, **({"dependsOn": sorted(used)} if used else {})} for ref, used in needs.items()]


def _purl(one: Locked) -> str:
    return f"pkg:pypi/{one.name}@{one.version}"


def _hash(digest: str) -> dict[str, str]:
    return {"alg": "SHA-256", "content": digest}


def _version() -> str:
    text = (ROOT / "src" / "plandocs" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("no __version__")
    return found[1]


def page() -> str:
    """The text of docs/licences.md."""
    packages, known = locked(), licences()
    rows = [
        f"| {one.name} | {one.version} | {known[one.name].expression} | {', '.join(one.needed_by)} |"
        for one in packages
    ]
    asking = [f"- **{name}**, {licence.expression}. {licence.why}" for name, licence in known.items() if licence.why]
    head = ["| package | version | licence | needed by |", "| --- | --- | --- | --- |"]
    return "\n".join([_PAGE, *head, *rows, "", "## Licences that ask for more than a notice", "", *asking]) + "\n"


_PAGE = """# Licences and materials

<!-- Made by `make sbom` from requirements/run.txt and requirements/licences.toml: change these, not this page. -->

plandocs is under the [MIT licence](../LICENSE). What it needs to run, in the versions that `make lock` chose; none of
it is copied into plandocs. The same as a machine reads it, with the hash of every file that may be installed:
[sbom.cdx.json](sbom.cdx.json) (CycloneDX 1.6). Why each is there, what is needed to develop, and the licences of data
and type that travel in the package: [dependencies](dependencies.md).

The extra `plandocs[cluster]` adds distributed (BSD-3-Clause) and what that needs; it is not locked here for use, only
for tests.
"""
