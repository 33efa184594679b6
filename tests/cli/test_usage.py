"""A line that cannot be read says what is wrong with it, how it is written, and where to read more."""

import pytest

from plandocs.cli.examples import EXAMPLES
from plandocs.cli.words import COMMANDS
from tests.loading.sample import FILE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("chekc a.yaml", "Error: no command chekc; did you mean check?"),
        ("zzzz", "did you mean new, check, render"),
        (FILE, f"{FILE} is a file, no command; to check it: plandocs check {FILE}"),
        ("check", "SPEC... is missing: a spec, a .yaml file"),
        ("fill giay.docx", "SPEC is missing: a spec, a .yaml file"),
        ("new", "PATH is missing: the .yaml file to make"),
        ("explain", "CODE is missing: the code or name of a problem"),
        ("completion", "SHELL is missing: one of bash, zsh, fish, powershell"),
        (f"check --stric {FILE}", "no option --stric; did you mean --strict"),
        (f"check --fromat json {FILE}", "no option --fromat; did you mean --format?"),
        (f"render --format json {FILE}", "--format is an option of check, rules, doctor"),
        (f"check --xyzzy {FILE}", "no option --xyzzy"),
        (f"check --format jsno {FILE}", "did you mean json?"),
        (f"check --format xml {FILE}", "'xml' is not one of 'text', 'json', 'sarif'"),
        (f"check {FILE} --format", "Option '--format' requires an argument"),
        (f"check --strict=yes {FILE}", "Option '--strict' does not take a value"),
        ("schema more", "Got unexpected extra argument (more)"),
        ("new a.yaml --year soon", "'soon' is not a valid"),
        (f"render {FILE} -o {FILE}", "is a file"),
        (f"render {FILE} --set a", "Invalid value for --set"),
        ("units --date soon", "Invalid value for --date"),
        ("check -qv a.yaml", "give one of --quiet and --verbose"),
    ],
)
def test_what_is_wrong_is_said_first(typed, words, said):
    done = typed(f"--lang en {words}")
    assert (done.code, done.out) == (2, "")
    first, *rest = done.err.splitlines()
    assert first.startswith("Error: ")
    assert said in first
    assert rest[-1].startswith("More: plandocs ")
    assert rest[-1].endswith(" --help")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("chekc", "Lỗi: không có lệnh chekc; có phải: check?"),
        ("check", "Lỗi: thiếu SPEC...: tệp bản đặc tả .yaml"),
        (f"render --format json {FILE}", "không có tùy chọn --format; --format là tùy chọn của lệnh check"),
        ("--quite", "không có tùy chọn --quite; có phải: --quiet"),
        ("schema thêm", "Thừa tham số (thêm)"),
    ],
)
def test_the_same_in_vietnamese(typed, words, said):
    assert said in typed(words).err.splitlines()[0]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_shows_an_example_that_begins_with_it(typed, command):
    assert f"plandocs {command}" in EXAMPLES[command]
    assert EXAMPLES[command] in typed(f"{command} -h").out
    assert EXAMPLES[command] in typed(f"{command} --no-such-thing").err


def test_an_example_of_a_line_that_misses_something(typed):
    assert "Ví dụ: plandocs check ke-hoach.yaml" in typed("check").err


@pytest.mark.parametrize("words", ["help", "--help", "-h"])
def test_help_of_the_whole(typed, words):
    done = typed(f"{words} --lang en")
    assert (done.code, done.err) == (0, "")
    assert "Commands:" in done.out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_asked_for_in_three_ways(typed, command):
    pages = {typed(words).out for words in (f"help {command}", f"{command} -h", f"{command} --help")}
    assert len(pages) == 1


def test_help_of_what_is_no_command(typed):
    done = typed("help chekc")
    assert (done.code, done.out) == (2, "")
    assert "chekc" in done.err


def test_numbers_of_people_are_hidden_and_lines_kept_whole(typed):
    done = typed(["check", "--format", "001204012345\x1b[31m\nx", FILE])
    assert "001204012345" not in done.err
    assert "0********345" in done.err
    assert "\x1b" not in done.err


def test_an_empty_name_is_no_folder(typed):
    done = typed(["check", ""])
    assert done.code == 2
    assert "tên tệp để trống" in done.err


@pytest.mark.parametrize("command", COMMANDS)
def test_no_page_of_help_shows_an_option_twice(typed, command):
    options = typed(f"{command} -h --lang en").out.partition("Options:")[2].splitlines()
    names = [line.split()[0].strip(",") for line in options if line.startswith("  -")]
    assert len(names) == len(set(names))
    assert not {"--quiet", "-q", "--lang"} & set(names)
