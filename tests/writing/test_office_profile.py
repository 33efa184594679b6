"""LibreOffice fetches nothing that a file links to: asked of the real one, with somebody listening."""

import http.server
import io
import shutil
import subprocess
import threading
import zipfile

import pytest

from plandocs.writing.docx import write_docx
from plandocs.writing.office_profile import closed_profile
from plandocs.writing.pdf import command_for
from tests.writing.sample import document, frame, profile

RELATION = (
    '<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
    ' Target="{}/picture.png" TargetMode="External"/></Relationships>'
)
PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="900000" cy="900000"/><wp:docPr id="77" name="p"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rX"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/>'
    "</pic:spPr>"
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


class Listener(http.server.BaseHTTPRequestHandler):
    heard: list[str] = []  # noqa: RUF012 - one for the test that listens

    def answer(self) -> None:
        self.heard.append(self.path)
        self.send_error(404)

    do_GET = do_HEAD = do_OPTIONS = do_PROPFIND = answer  # noqa: N815 - as the server calls them

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def address():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Listener.heard.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def linking(address: str) -> bytes:
    """A Word file with a picture that lies elsewhere, as no door of plandocs would let it in."""
    written, out = zipfile.ZipFile(io.BytesIO(write_docx(document(), frame(), profile()))), io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in written.namelist():
            text = written.read(name).decode()
            if name == "word/_rels/document.xml.rels":
                text = text.replace("</Relationships>", RELATION.format(address))
            if name == "word/document.xml":
                text = text.replace("<w:body>", f"<w:body>{PICTURE}")
            archive.writestr(name, text)
    return out.getvalue()


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_linked_picture_is_not_fetched(tmp_path, address):
    (tmp_path / "0.docx").write_bytes(linking(address))
    subprocess.run(
        command_for("soffice", [tmp_path / "0.docx"], tmp_path), capture_output=True, check=True, timeout=120
    )
    assert (tmp_path / "0.pdf").read_bytes().startswith(b"%PDF")
    assert Listener.heard == []


def test_the_profile_is_there_before_it_starts(tmp_path):
    command = command_for("soffice", [tmp_path / "0.docx"], tmp_path)
    assert f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}" in command
    settings = (tmp_path / "profile/user/registrymodifications.xcu").read_text(encoding="utf-8")
    for name, value in (("Link", "0"), ("BlockUntrustedRefererLinks", "true"), ("DisableMacrosExecution", "true")):
        assert f'oor:name="{name}" oor:op="fuse"><value>{value}</value>' in settings
    assert closed_profile(tmp_path) == tmp_path / "profile"
