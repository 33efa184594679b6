"""A workbook computed anew (tính lại): an xlsx goes in, what LibreOffice makes of its formulas comes out.

LibreOffice believes stored values unless its profile tells it to compute each file anew when it opens it.
"""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

_ALWAYS = 0
_PROFILE = f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>{_ALWAYS}</value></prop></item>
</oor:items>
"""
_TABLE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""A file of UTF-8 text for each sheet, with its numbers as they are and not as they show."""
_PATIENCE = 180
_STORED = re.compile(r"(</f><v>)[^<]*(</v>)")


def can_recalculate() -> bool:
    """Whether LibreOffice with its spreadsheets is on this machine."""
    program = shutil.which("soffice")
    return program is not None and any(Path(program).resolve().parent.glob("*sc*filt*"))


def with_wrong_totals(xlsx: bytes) -> bytes:
    """The same workbook with 77777 as the stored value of each formula."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name).decode()
            new.writestr(name, _STORED.sub(r"\g<1>77777\g<2>", content) if "worksheets" in name else content)
    return buffer.getvalue()


def recalculated(xlsx: bytes, folder: Path) -> list[list[list[str]]]:
    """What the cells of each sheet hold once LibreOffice has computed them anew."""
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE, encoding="utf-8")
    (folder / "book.xlsx").write_bytes(xlsx)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", _TABLE, "--outdir", str(folder), "book.xlsx"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=_PATIENCE)
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        names = re.findall(r'<sheet [^>]*?name="([^"]*)"', archive.read("xl/workbook.xml").decode())
    texts = [(folder / f"book-{name}.csv").read_text(encoding="utf-8") for name in names]
    return [list(csv.reader(text.splitlines())) for text in texts]
