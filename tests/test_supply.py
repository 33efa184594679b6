"""What plandocs is made of: every locked package has an allowed licence and stands in the bill of materials."""

from __future__ import annotations

import json
import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from tools import audit
from tools.locked import ROOT, Locked, allowed, licences, locked
from tools.sbom import sbom

PACKAGES = locked()
each_package = pytest.mark.parametrize("package", PACKAGES, ids=lambda one: one.name)


@each_package
def test_every_package_has_an_allowed_licence(package):
    assert set(licences()[package.name].parts) <= allowed()
    assert licences()[package.name].why or not {"LGPL-2.1-only", "LicenseRef-Giffin"} & set(
        licences()[package.name].parts
    )


def test_no_licence_is_told_of_a_package_that_is_not_needed():
    assert list(licences()) == [package.name for package in PACKAGES]


@each_package
def test_the_licence_is_what_the_package_says_of_itself(package):
    try:
        said = distribution(package.name).metadata
    except PackageNotFoundError:
        pytest.skip("not installed here")
    if said["Version"] != package.version:
        pytest.skip("another version is installed here")
    words = [word for field in ("License-Expression", "License", "Classifier") for word in said.get_all(field) or ()]
    families = {part.split("-")[0] for part in licences()[package.name].parts if not part.startswith("LicenseRef")}
    told = " ".join(words)
    assert any(re.search(rf"\b{family}\b", told) for family in families), told


@each_package
def test_every_file_that_may_be_installed_is_held_by_its_hash(package):
    assert package.hashes
    assert package.needed_by


def test_the_bill_names_every_package_and_what_needs_it():
    bill = json.loads(sbom())
    assert [(one["name"], one["version"]) for one in bill["components"]] == [(p.name, p.version) for p in PACKAGES]
    refs = {bill["metadata"]["component"]["bom-ref"], *(one["bom-ref"] for one in bill["components"])}
    assert {one["ref"] for one in bill["dependencies"]} == refs
    assert {ref for one in bill["dependencies"] for ref in one.get("dependsOn", ())} == refs - {
        bill["metadata"]["component"]["bom-ref"]
    }
    hashes = {one["hashes"][0]["content"] for part in bill["components"] for one in part["externalReferences"]}
    assert hashes == {digest for package in PACKAGES for digest in package.hashes}


def test_the_bill_depends_on_neither_day_nor_machine():
    assert sbom() == sbom() == (ROOT / "docs/sbom.cdx.json").read_text(encoding="utf-8")
    assert not {"serialNumber", "timestamp"} & set(re.findall(r'"(\w+)":', sbom()))


TWO = [Locked("a", "1", ("0" * 64,), ("plandocs",)), Locked("b", "2", ("0" * 64,), ("a",))]


@pytest.mark.parametrize(
    ("dependencies", "code"),
    [
        ([{"name": "a", "vulns": []}, {"name": "b", "vulns": []}], audit.CLEAN),
        ([{"name": "a", "vulns": [{"id": "PYSEC-1"}]}, {"name": "b", "vulns": []}], audit.FOUND),
        ([{"name": "a", "vulns": []}, {"name": "b", "skip_reason": "not found on PyPI"}], audit.NOT_ASKED),
        ([{"name": "a", "vulns": []}], audit.NOT_ASKED),
        ([], audit.NOT_ASKED),
    ],
)
def test_an_audit_is_clean_only_if_every_package_was_looked_up(dependencies, code):
    answers = audit.answers_in({"dependencies": dependencies})
    assert audit.code_of(TWO, answers) == code
    assert ("NOT LOOKED UP" in audit.told(ROOT / "run.txt", TWO, answers, "")) == (code == audit.NOT_ASKED)


def test_an_audit_without_its_program_says_that_nothing_is_known(capsys):
    assert audit.main(["/nowhere/pip-audit"]) == audit.NOT_ASKED
    assert "0 of" in capsys.readouterr().out


@pytest.mark.parametrize("report", [None, [], {}, {"fixes": []}])
def test_what_is_no_report_is_no_answer(report):
    with pytest.raises(ValueError, match="no report"):
        audit.answers_in(report)
