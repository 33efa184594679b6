"""How much is told, in colour or not: the options stand before the command or behind it."""

import io

import pytest

from plandocs.cli.manner import MANNER, in_colour, said_before_reading
from tests.loading.sample import FILE, SPEC, edited

WRONG = edited("title: Bồi", "titel: Bồi")
DRAFT = edited("status: issued", "status: draft", "  name: Nguyễn Văn A\n", "")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _forgotten():
    MANNER.forget()
    yield
    MANNER.forget()


@pytest.mark.parametrize("words", ["-q check {}", "check -q {}", "check {} --quiet", "--quiet check {}"])
def test_quiet_tells_nothing_of_a_right_spec(typed, words):
    done = typed(words.format(FILE))
    assert (done.code, done.told) == (0, "")


def test_quiet_tells_errors_and_leaves_out_what_is_less(typed, here):
    (here / "sai.yaml").write_text(WRONG, encoding="utf-8")
    (here / "nhap.yaml").write_text(DRAFT, encoding="utf-8")
    assert "PD701" in typed("check nhap.yaml").err
    done = typed("check nhap.yaml sai.yaml -q")
    assert done.code == 1
    assert "PD101" in done.err
    assert "PD701" not in done.err
    assert done.err.strip().endswith("1 lỗi")


def test_quiet_renders_without_a_word(typed, here):
    done = typed(f"render -q {FILE}")
    assert (done.code, done.told) == (0, "")
    assert (here / "output" / "ke-hoach.docx").is_file()


@pytest.mark.parametrize(
    "words", ["schema", "outline {}", "resolve {}", "explain PD206", "units --province Huế", "check {} --format json"]
)
def test_quiet_prints_what_was_asked_for_all_the_same(typed, words):
    loud, quiet = typed(words.format(FILE)), typed(f"-q {words.format(FILE)}")
    assert quiet.out == loud.out != ""


@pytest.mark.parametrize("words", ["-v check {}", "check {} -v", "check --verbose {}"])
def test_verbose_tells_steps_with_their_times_on_standard_error(typed, here, words):
    done = typed(words.format(FILE))
    assert f" s  đọc {FILE} ({len(SPEC.encode())} byte)" in done.err
    assert f"gốc dự án {here}" in done.err
    assert "thể thức state-nd30-2020" in done.err
    assert done.out == ""
    assert [line for line in done.err.splitlines() if line.strip()[0].isdigit() and " s  " in line]


def test_verbose_tells_the_look_and_changes_no_file(typed, here):
    typed(f"render {FILE} -o a")
    done = typed(f"render {FILE} -o b -v")
    assert "mẫu trình bày: state-nd30-2020" in done.err
    assert (here / "a/ke-hoach.docx").read_bytes() == (here / "b/ke-hoach.docx").read_bytes()


def test_what_one_run_asks_for_is_forgotten_by_the_next(typed):
    typed(f"-q check {FILE}")
    assert "không có vấn đề" in typed(f"check {FILE}").err


@pytest.mark.parametrize(
    ("asked", "environment", "is_terminal", "coloured"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"CLICOLOR_FORCE": "1"}, False, True),
        ("auto", {"CLICOLOR_FORCE": "0"}, False, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colours(asked, environment, is_terminal, coloured):
    MANNER.colour = asked
    assert in_colour(Terminal() if is_terminal else io.StringIO(), environment) is coloured


@pytest.mark.parametrize(
    ("words", "coloured"),
    [
        ("check sai.yaml", False),
        ("check sai.yaml --color=always", True),
        ("--color always check sai.yaml", True),
        ("check sai.yaml --color=always --no-color", False),
        ("check sai.yaml --no-color", False),
    ],
)
def test_colours_that_the_line_asks_for(typed, here, words, coloured):
    (here / "sai.yaml").write_text(WRONG, encoding="utf-8")
    assert ("\x1b[1;31m" in typed(words).err) is coloured


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (["check", "--lang", "en"], "en"),
        (["--lang=en", "check"], "en"),
        (["--lang", "vi", "check", "--lang", "en"], "en"),
        (["check", "--lang"], None),
        (["check", "--", "--lang", "en"], None),
        (["check"], None),
    ],
)
def test_an_option_that_must_be_known_before_the_line_is_read(words, value):
    assert said_before_reading("--lang", words) == value
