"""What holds for every test: none is judged by the clock, and every file that one makes is whole."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.readers.every_package import watched

WATCH = watched()
"""Begins before any test imports what it tests."""

settings.register_profile("plandocs", deadline=None)
settings.load_profile("plandocs")


@pytest.fixture(autouse=True)
def every_file_is_whole(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that makes a Word file or workbook with a fault, but for those that its ``flawed`` mark names."""
    folder = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else None
    yield
    if folder is not None:
        WATCH.look_into(folder)
    allowed = [words for mark in request.node.iter_markers("flawed") for words in mark.args]
    assert [fault for fault in WATCH.told() if not any(words in fault for words in allowed)] == []
