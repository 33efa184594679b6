import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.reading import LARGEST, read_text, text_of


def read(data):
    problems = Problems()
    return text_of(data, "a.yaml", problems), [(p.code, p.place.line, p.place.column) for p in problems]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("tiêu đề: Kế hoạch\n".encode(), "tiêu đề: Kế hoạch\n"),
        ("\ufeffa: b".encode(), "a: b"),
        (b"a: b\r\nc: d\re: f\n", "a: b\nc: d\ne: f\n"),
        ("Ke\u0302\u0301 hoa\u0323ch".encode(), "Kế hoạch"),
        (b"a:\tb", "a:\tb"),
        ("\U0001f600".encode(), "\U0001f600"),
    ],
)
def test_text_is_read_in_one_form(data, text):
    assert read(data) == (text, [])


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        (b"", "PD003", 0, 0),
        (b" \r\n\t", "PD003", 0, 0),
        (b"a: b\nc: \xe9\x80", "PD002", 2, 4),
        ("a: b\nc: \ue000".encode(), "PD016", 2, 4),
        (b"a: b\r\nc: d\x1f", "PD016", 2, 5),
        ("a\u2029b".encode(), "PD016", 1, 2),
        ("a\x85b".encode(), "PD016", 1, 2),
        ("\U000f0000".encode(), "PD016", 1, 1),
    ],
)
def test_what_is_no_text_is_told(data, code, line, column):
    assert read(data) == (None, [(code, line, column)])


def test_a_file_too_large_is_not_read(tmp_path, monkeypatch):
    large = tmp_path / "a.yaml"
    with large.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda path: pytest.fail(f"{path} was read"))
    problems = Problems()
    assert read_text(large, "a.yaml", problems) is None
    assert [problem.code for problem in problems] == ["PD015"]


def test_a_file_of_the_limit_is_read():
    assert read(b"#" * LARGEST)[1] == []


def test_a_missing_file_is_the_callers_business(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_text(tmp_path / "a.yaml", "a.yaml", Problems())


def test_who_pipes_nothing_is_told_a_name_to_begin_with():
    problems = Problems()
    assert text_of(b"", "-", problems) is None
    assert [dict(one.values)["file"] for one in problems] == ["ke-hoach.yaml"]
