"""Makes documents of many kinds by the commands themselves, one after another in one process.

``python making.py FOLDER`` makes them in a folder that has a copy of ``specs/``; ``reversed`` names specs from the last
to the first, ``absolute`` by their whole paths, ``jobs=N`` says how many processes a batch may use.
"""

from __future__ import annotations

import sys
from pathlib import Path

TEMPLATE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.full }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ bc }} người"
period: 2027
parameters: {bc: {type: count}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{heading: Việc, content: "Cử người: {{ annex('pl') }}."}]
annexes: {pl: {title: Chỉ tiêu, content: {kind: quota, of: ct}}}
quotas: {ct: {columns: [{id: bc, name: Lớp}], rows: [{unit: "{{ unit.full }}", values: "{{ bc }}"}]}}
"""
UNITS = "code,bc\n00082,2\n10816,4\n26732,5\n00004,1\n"
QUOTA_PLAN = (
    TEMPLATE.replace("{{ unit.full }}", "phường Cửa Nam")
    .replace("{{ unit.name }}", "Cửa Nam")
    .replace("{{ bc }}", "2")
    .replace("parameters: {bc: {type: count}}\n", "")
)


def commands(specs: list[str], here: str, jobs: str) -> list[list[str]]:
    """The commands, in their order."""
    lines = f"""
        render {" ".join(specs)} -o {here}ra --to docx,xlsx
        render {min(specs)} -o {here}ra/roi --to docx,xlsx --split-annexes
        batch {here}mau.yaml --units {here}xa.csv -o {here}lo --to docx,xlsx --jobs {jobs} --zip {here}lo.zip
        roster {here}specs/danh-sach -o {here}ds --to docx,xlsx
        quota {here}phieu.yaml --forms -o {here}phieu
        reconcile {here}phieu.yaml {here}phieu -o {here}ve --to docx,xlsx
        fill to-trinh {here}specs/ke-hoach-tinh-2023-2025.yaml -o {here}to --set co_quan_trinh=SNV
        look state-nd30-2020 -o {here}look.docx --force
        units --province 01 -o {here}hn.xlsx --force
    """
    return [line.split() for line in lines.strip().splitlines()]


def make(folder: Path, *asked: str) -> None:
    """Runs all commands."""
    from plandocs.cli import entry

    for name, text in {"mau.yaml": TEMPLATE, "xa.csv": UNITS, "phieu.yaml": QUOTA_PLAN}.items():
        (folder / name).write_bytes(text.encode())
    here = f"{folder.resolve()}/" if "absolute" in asked else ""
    specs = sorted(f"{here}specs/{path.name}" for path in (folder / "specs").glob("ke-hoach-*.yaml"))
    jobs = next((word.partition("=")[2] for word in asked if word.startswith("jobs=")), "1")
    if jobs != "1":
        from plandocs.batch import slices, working

        working._TRIAL, working._WORTH, slices.LENGTH = 1, 0.0, 1
    for words in commands(specs[::-1] if "reversed" in asked else specs, here, jobs):
        sys.argv = ["plandocs", *words]
        try:
            entry.main()
        except SystemExit as ended:
            if ended.code:
                sys.exit(f"{words[0]} ended with {ended.code}")


if __name__ == "__main__":
    make(Path(sys.argv[1]), *sys.argv[2:])
