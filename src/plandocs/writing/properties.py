"""What a Word file says of itself (thuộc tính tệp): title, author, dates; from the document, never from a clock."""

from __future__ import annotations

from plandocs.document.document import Properties
from plandocs.writing.markup import DECLARATION, escaped
from plandocs.writing.package import Part

CORE_NAME = "docProps/core.xml"
APP_NAME = "docProps/app.xml"

_CORE_NAMESPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)

APP = Part(
    APP_NAME,
    (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>plandocs</Application></Properties>"
    ).encode(),
)
"""The program that made the file."""


def core(properties: Properties) -> Part:
    """Title, subject, author, language and dates."""
    moment = f"{properties.date.isoformat()}T00:00:00Z"
    elements = (
        f"<dc:title>{escaped(properties.title)}</dc:title><dc:subject>{escaped(properties.subject)}</dc:subject>"
        f"<dc:creator>{escaped(properties.creator)}</dc:creator>"
        f"<cp:lastModifiedBy>{escaped(properties.creator)}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<dc:language>{escaped(properties.language)}</dc:language>"
    )
    return Part(
        CORE_NAME, f"{DECLARATION}<cp:coreProperties {_CORE_NAMESPACES}>{elements}</cp:coreProperties>".encode()
    )
