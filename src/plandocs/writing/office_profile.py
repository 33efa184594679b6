"""The settings that LibreOffice is started with (hồ sơ LibreOffice): nothing in a file may run or fetch anything.

A picture that a file only links to would be fetched while it is converted, and who keeps it would learn when and where.
"""

from __future__ import annotations

from pathlib import Path

_SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_SETTINGS = (
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),  # links are never updated
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    (_SCRIPTING, "DisableMacrosExecution", "true"),
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n'
_ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>\n'


def closed_profile(folder: Path) -> Path:
    """A profile in a folder, by which LibreOffice stays by itself (hồ sơ kín); raises OSError."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    text = _HEAD + "".join(_ITEM.format(*setting) for setting in _SETTINGS) + "</oor:items>\n"
    (profile / "user" / "registrymodifications.xcu").write_text(text, encoding="utf-8")
    return profile
