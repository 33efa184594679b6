"""What LibreOffice makes of a roster, once for all tests that want it: it takes seconds to start."""

import pytest

from tests.sources.sheets.programs import by_xlsxwriter, converted


@pytest.fixture(scope="session")
def from_libreoffice(tmp_path_factory):
    """The roster as .xls and .ods, by extension."""
    return converted(by_xlsxwriter(), tmp_path_factory.mktemp("calc"), "xls", "ods")
