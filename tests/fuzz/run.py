"""Fuzzes every door for some minutes (chạy lâu): guided by coverage where atheris is there, else by changes of seeds.

``python -m tests.fuzz.run --minutes 3`` gives each door three minutes in a process of its own. An input that breaks a
door is kept in ``.fuzz/``; made small, it belongs into ``tests/fuzz/regressions/DOOR/``, which every test run tries.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import random
import subprocess
import sys
import time
import traceback
from pathlib import Path

from tools.reliability import record

ROOT = Path(__file__).parents[2]
KEPT = ROOT / ".fuzz"
REGRESSIONS = Path(__file__).parent / "regressions"
_PATIENCE = 60
"""Seconds that one input may take before the engine calls it a hang."""


def main() -> None:
    """Runs all doors, one after the other, and keeps the figures."""
    asked = _parser().parse_args()
    if asked.door and asked.child:
        _fuzz(asked.door, asked.minutes, asked.engine)
        return
    from tests.fuzz.doors import DOORS

    rows = [_figures(door, asked.minutes, asked.engine) for door in ([asked.door] if asked.door else DOORS)]
    for row in rows:
        print(*row, sep="\t")  # noqa: T201 - what the run is for
    if not asked.door:
        _record(rows)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    has_atheris = importlib.util.find_spec("atheris") is not None
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--door")
    parser.add_argument("--engine", choices=("atheris", "changes"), default="atheris" if has_atheris else "changes")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser


def _figures(door: str, minutes: float, engine: str) -> tuple[str | int, ...]:
    """One door in a process of its own: what was tried, and how many different ends were not those of the door."""
    command = [sys.executable, "-m", "tests.fuzz.run", "--child", "--door", door, "--minutes", str(minutes)]
    said = subprocess.run([*command, "--engine", engine], cwd=ROOT, capture_output=True, text=True, check=False)
    told = [line for line in said.stdout.splitlines() if line.startswith('{"tried"')]
    figures = json.loads(told[-1]) if told else {"tried": 0, "broke": 1}
    if not told:
        print(said.stdout[-2000:], said.stderr[-4000:], file=sys.stderr)  # noqa: T201
    mended = len(list((REGRESSIONS / door).glob("*")))
    return door, engine, figures["tried"], f"{minutes:g}", figures["broke"], mended


def _fuzz(door: str, minutes: float, engine: str) -> None:
    tally = _Tally(door)
    if engine == "atheris":
        _guided(tally, minutes)
    else:
        _changed(tally, minutes)


class _Tally:
    """Counts what a door took, and keeps what broke it, each kind of end once."""

    def __init__(self, door: str) -> None:
        self.door = door
        self.tried = 0
        self.ends: set[str] = set()

    def begin(self, minutes: float) -> None:
        """From here on the minutes count; what the door needs is loaded."""
        from tests.fuzz.doors import DOORS

        self.takes = DOORS[self.door]
        self.until = time.monotonic() + minutes * 60

    def try_out(self, data: bytes) -> None:
        """One input; the run goes on whatever comes of it."""
        if time.monotonic() > self.until:
            print(json.dumps({"tried": self.tried, "broke": len(self.ends)}), flush=True)  # noqa: T201
            sys.stdout.flush()
            import os

            os._exit(0)
        self.tried += 1
        try:
            self.takes(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it was not promised
            frames = traceback.extract_tb(error.__traceback__)
            ours = [f"{frame.filename}:{frame.lineno}" for frame in frames if "plandocs" in frame.filename]
            end = f"{type(error).__name__} {ours[-1] if ours else ''}"
            if end not in self.ends:
                self.ends.add(end)
                name = hashlib.sha256(data).hexdigest()[:12]
                (KEPT / self.door).mkdir(parents=True, exist_ok=True)
                (KEPT / self.door / name).write_bytes(data)
                (KEPT / self.door / f"{name}.txt").write_text(traceback.format_exc()[-4000:], encoding="utf-8")
                print(f"{self.door} {name}: {end} {error}"[:300], flush=True)  # noqa: T201


def _changed(tally: _Tally, minutes: float) -> None:
    """Seeds and changes of them, and of changes of them."""
    from tests.fuzz.mutating import mutated
    from tests.fuzz.seeds import seeds

    tally.begin(minutes)
    chance = random.Random(time.time_ns())  # noqa: S311 - no secret
    pool = list(seeds()[tally.door])
    own = tuple(pool)
    while True:
        data = mutated(chance.choice(pool), chance, own)
        tally.try_out(data)
        if chance.random() < 0.01:
            pool = [*own, *pool[len(own) :][-200:], data]


def _guided(tally: _Tally, minutes: float) -> None:
    """By atheris: inputs that reach new code are kept and changed again."""
    import atheris

    with atheris.instrument_imports(include=["plandocs"]):
        from tests.fuzz.mutating import mutated
        from tests.fuzz.seeds import seeds

        tally.begin(minutes)
    own = seeds()[tally.door]
    folder = KEPT / "corpus" / tally.door
    folder.mkdir(parents=True, exist_ok=True)
    for seed in own:
        (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)

    def change(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 - no secret
        if chance.random() < 0.5:
            return mutated(data or own[0], chance, own)[:most]
        return bytes(atheris.Mutate(data, most))

    tally.until = time.monotonic() + minutes * 60
    words = [sys.argv[0], str(folder), f"-timeout={_PATIENCE}", "-max_len=200000", "-rss_limit_mb=2048", "-verbosity=0"]
    atheris.Setup(words, tally.try_out, custom_mutator=change)
    atheris.Fuzz()


def _record(rows: list[tuple[str | int, ...]]) -> None:
    record(
        "15-fuzz",
        "Fuzzing the doors",
        says=(
            "Each door takes changed inputs for some minutes in a process of its own. It may tell problems, each "
            "within the file and the same ones each time; YAML that was read and is written out again reads the same; "
            "a figure that was read prints back to one that reads the same, and every reading that is suggested can "
            "be read. Any other end breaks the door. The last column counts kept inputs that once broke it and were "
            "mended; every test run tries them again. What was not reached in these minutes is not shown to hold."
        ),
        command="make fuzz",
        columns=("door", "engine", "inputs", "minutes", "broken now", "mended before"),
        rows=rows,
    )


if __name__ == "__main__":
    main()
