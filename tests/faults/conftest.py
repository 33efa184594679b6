"""What tests of faults share: the process that forks runs, and a bench for each command."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from tests.faults.project import COMMANDS, MANY

if sys.platform != "win32":
    from tests.faults.forks import Forks
    from tests.faults.trying import Bench, bench_of, source_of

    @pytest.fixture(scope="session")
    def forks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forks]:
        """The process that forks runs."""
        found = Forks(tmp_path_factory.mktemp("forks"))
        yield found
        found.close()

    @pytest.fixture(scope="session")
    def bench(forks: Forks, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Bench]:
        """A bench for the command of a name."""
        folder = tmp_path_factory.mktemp("bench")
        source = source_of(forks, folder)
        commands = {command.name: command for command in (*COMMANDS, *MANY)}
        return lambda name: bench_of(commands[name], forks, source, folder)
