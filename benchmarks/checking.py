"""What the rules cost, beside the whole of a check, and how that grows with a plan.

For each of the largest example specs: the processor's time of all rules over the composed plan, and that of a process
``plandocs check`` of it (every round both, so that a busy machine slows all alike). Then the rules over made-up plans
of 200 and of 2,000 items. What a rule keeps of a text is thrown away before each measurement. The ratios are what to
compare; the milliseconds are of this machine and this hour. Nothing here fails on time.

Usage: python benchmarks/checking.py [--rounds 11]
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from unittest.mock import patch

from plandocs.building import build as building
from plandocs.checking.check import check_plan
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import forget_texts
from plandocs.diagnostics.diagnostic import Problems

ROOT = Path(__file__).resolve().parent.parent
SPECS = (
    *("de-an-tinh-uy-2026-2030", "ke-hoach-xa-2026-2031", "ke-hoach-xa-2026-2030", "ke-hoach-tinh-2023-2025"),
    "ke-hoach-thanh-pho-2024-2030",
)
FEW, MANY = 200, 2_000

PLAN = """\
plandocs: 1
status: issued
number: 15
date: 20/11/2026
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
title: Bồi dưỡng công chức, viên chức
period: 2027 - 2029
references:
  nd171:
    {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ, subject: quy định về bồi dưỡng}
bases: nd171
bodies: {vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}, kinh_te: Phòng Kinh tế}
goals: {purposes: Nâng cao năng lực của công chức, requirements: Đúng đối tượng}
audiences: {cong_chuc: {name: công chức xã, count: 42}}
responsibilities: [{body: vhxh, duties: Chủ trì thực hiện}, {body: kinh_te, duties: Phối hợp}]
recipients: [vhxh, kinh_te]
archive: VHXH
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch, name: Nguyễn Văn A}
tasks:
"""
TASK = "  - {{content: Việc thứ {n} của Phòng chuyên môn trong năm, lead: {lead}, time: quý {quarter}/2027}}\n"
QUARTERS = ("I", "II", "III", "IV")


def main() -> int:
    """Measure and print the tables."""
    options = read_options()
    print(f"medians of {options.rounds} rounds, processor time")
    print(f"{'':36} rules ms  process ms  share")
    for name in SPECS:
        print_share(ROOT / "specs" / f"{name}.yaml", options.rounds)
    small, large = (subject_of(plan(count)) for count in (FEW, MANY))
    pairs = [(timed(small), timed(large)) for _ in range(options.rounds)]
    ratio = statistics.median(more / less for less, more in pairs)
    print(f"\n{FEW} items: {median(less for less, _ in pairs):.1f} ms, {MANY} items: ", end="")
    print(f"{median(more for _, more in pairs):.1f} ms, {ratio:.1f} times as long")
    return 0


def read_options() -> argparse.Namespace:
    """The words of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    return parser.parse_args()


def plan(items: int) -> str:
    """A plan with so many tasks, no two of which are alike."""
    tasks = (
        TASK.format(n=number, lead=("vhxh", "kinh_te")[number % 2], quarter=QUARTERS[number % len(QUARTERS)])
        for number in range(1, items + 1)
    )
    return PLAN + "".join(tasks)


def subject_of(spec: str | Path) -> Subject:
    """What the rules look at in a spec, by its file or its text."""
    caught: list[Subject] = []
    path, data = (spec, None) if isinstance(spec, Path) else (Path("plan.yaml"), spec.encode())
    with patch.object(building, "check_plan", lambda subject, *_, **__: caught.append(subject)):
        building.build(path, Problems(), name=path.name, data=data)
    if not caught:
        raise ValueError(f"no document comes of {path}")
    return caught[-1]


def timed(subject: Subject) -> float:
    """The processor's seconds of all rules over a subject that none of them has seen."""
    fresh = Subject(
        subject.plan, subject.document, subject.profile, subject.rates, subject.shelf, decision=subject.decision
    )
    forget_texts()
    gc.collect()
    begin = time.process_time()
    check_plan(fresh, Problems())
    return time.process_time() - begin


def print_share(spec: Path, rounds: int) -> None:
    """The rules of one spec beside its process."""
    subject = subject_of(spec)
    pairs = [(timed(subject), process(spec)) for _ in range(rounds)]
    share = statistics.median(rules / whole for rules, whole in pairs)
    rules, whole = (median(column) for column in zip(*pairs, strict=True))
    print(f"{spec.stem:36} {rules:8.1f}  {whole:10.1f}  {share:5.3f}")


def process(spec: Path) -> float:
    """The processor's seconds of ``plandocs check`` as a process of its own."""
    command = [sys.executable, "-m", "plandocs", "check", str(spec)]
    started = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(started.pid, 0)
    started.returncode = 0
    return used.ru_utime + used.ru_stime


def median(seconds: Iterable[float]) -> float:
    """The median in milliseconds."""
    return statistics.median(seconds) * 1e3


if __name__ == "__main__":
    sys.exit(main())
