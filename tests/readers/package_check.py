"""Check a package (kiểm tra gói docx): a docx goes in, one line for each fault comes out; a clean file is silent.

It looks for what schema validators let pass and Word does not, or what Word lets pass and people regret.
"""

from __future__ import annotations

import zipfile
import zlib

from tests.readers.markup_faults import markup_faults
from tests.readers.part_faults import part_faults, xml_faults
from tests.readers.parts import Source, open_package, read_bytes
from tests.readers.reference_faults import reference_faults
from tests.readers.text_faults import text_faults
from tests.readers.zip_faults import ZipDate, zip_faults


def package_faults(source: Source, *, zip_date: ZipDate | None = None, forbid_rsids: bool = False) -> list[str]:
    """Every fault of a docx.

    ``zip_date`` is the date that each entry must carry, ``forbid_rsids`` refuses Word's revision ids.
    """
    content = read_bytes(source)
    faults = zip_faults(content, zip_date)
    try:
        package = open_package(content)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        # whatever keeps zipfile from reading is, as a rule, in `faults` already
        return faults or [f"zip: the parts cannot be read: {error}"]
    faults += xml_faults(package)
    faults += part_faults(package)
    faults += text_faults(package)
    faults += markup_faults(package)
    faults += reference_faults(package, forbid_rsids=forbid_rsids)
    return faults
