"""What a shell offers while a line is typed; bash is really asked, zsh and fish where they are installed."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plandocs.cli.completing import SHELLS, answer, commands_with, script
from plandocs.cli.words import COMMANDS
from tests.loading.sample import FILE

ROOT = Path(__file__).parents[2]
LOADED = """
import sys
from plandocs.cli.entry import main
try:
    main()
except SystemExit:
    heavy = ("pydantic", "yaml", "lxml", "plandocs.building", "plandocs.checking")
    print(*(name for name in heavy if name in sys.modules))
"""


def offered(line, lang="en"):
    """The candidates for the end of a line; a space at its end begins a new word."""
    words = line.split()
    told = answer([*words, ""] if line.endswith(" ") or not line else words, lang)
    return [one.partition("\t")[0] for one in told]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("", [*COMMANDS, "help"]),
        ("ch", ["check"]),
        ("--lang en ch", ["check"]),
        ("-q ch", ["check"]),
        ("help re", ["render", "reconcile", "resolve"]),
        ("check --form", ["--format"]),
        ("check --format ", ["text", "json", "sarif"]),
        ("check --format j", ["json"]),
        ("check --format=j", ["--format=json"]),
        ("check --format = j", ["--format=json"]),
        ("check ", [":files yaml yml"]),
        (f"check {FILE} ", [":files yaml yml"]),
        ("render -o ", [":folders"]),
        ("render --look ", [":files docx"]),
        ("render --to docx,p", ["docx,pdf"]),
        ("fill ", [":files docx"]),
        ("fill form.docx ", [":files yaml yml"]),
        ("fill form.docx plan.yaml ", [":files yaml yml"]),
        ("look ", ["party-hd05-2026", "party-hd36-2018", "state-nd30-2020"]),
        ("explain PD206", ["PD206"]),
        ("explain pd206", ["PD206"]),
        ("explain milestones-out", ["milestones-out-of-order"]),
        ("check --select PD206,num", ["PD206,numbers"]),
        ("units --province hu", ["33", "46"]),
        ("check --unit 1975", ["19753"]),
        ("batch x --units reg", [":files xlsx xls xlsm ods csv tsv", "register"]),
        ("--log-file ", [":files"]),
        ("check --color ", ["auto", "always", "never"]),
        ("completion z", ["zsh"]),
        ("check --set ", []),
        ("schema ", []),
        ("chekc ", []),
        ("check --nothing ", [":files yaml yml"]),
    ],
)
def test_what_is_offered(line, first):
    assert offered(line) == first


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_every_command_is_offered(typed, command):
    page = typed(f"{command} -h --lang en").out.partition("Options:")[2].splitlines()
    shown = {
        part.strip(",") for line in page if line.startswith("  -") for part in line.split()[:2] if part.startswith("--")
    }
    assert shown <= set(offered(f"{command} --"))
    assert {"--lang", "--quiet", "--log-file", "--help"} <= set(offered(f"{command} --"))


def test_what_is_offered_is_explained_in_the_language_of_the_run():
    assert list(answer(["chec"], "vi")) == ["check\tNêu mọi vấn đề của bản đặc tả."]
    assert list(answer(["check", "--stri"], "en")) == ["--strict\tWarnings, too, make the exit code 1."]


def test_whose_an_option_is():
    assert commands_with("--prune") == ["batch"]
    assert commands_with("-o")[:2] == ["render", "fill"]
    assert commands_with("--xyzzy") == []


def ask(*words, **environment):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PLANDOCS_", "LC_", "LANG"))}
    return subprocess.run(
        words,
        env=clean | {"PYTHONPATH": str(ROOT / "src"), "LANG": "C.UTF-8"} | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("line", ["check --f", "explain PD2", "check "])
def test_an_answer_loads_nothing_that_plans_are_made_with(line):
    words = [*line.split(), ""] if line.endswith(" ") else line.split()
    done = ask(sys.executable, "-c", LOADED, *words, _PLANDOCS_COMPLETE="bash")
    assert done.stdout.splitlines()[-1] == ""


def test_who_is_typing_is_told_of_no_failure():
    done = ask(sys.executable, "-m", "plandocs", _PLANDOCS_COMPLETE="bash")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def folder(tmp_path):
    """A folder with files to offer, and beside it a program ``plandocs``."""
    work = tmp_path / "work"
    (work / "sub").mkdir(parents=True)
    for name in ("kế hoạch.yaml", "b.yml", "c.txt", "d.docx"):
        (work / name).touch()
    program = tmp_path / "plandocs"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m plandocs "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return work


def asked(shell, folder, text):
    script = folder.parent / "asked"
    script.write_text(text, encoding="utf-8")
    path = f"{folder.parent}{os.pathsep}{os.environ['PATH']}"
    done = ask(shell, str(script), PATH=path, HOME=str(folder.parent))
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("shell", SHELLS)
def test_each_script_says_how_it_is_put_to_use(typed, shell):
    text = typed(f"completion {shell}").out
    assert text == script(shell)
    assert f"plandocs completion {shell}" in "\n".join(text.splitlines()[:3])


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_bash_completes(folder):
    cases = {
        "plandocs ch": ["check"],
        "plandocs check --format = j": ["json"],
        "plandocs check --format j": ["json"],
        "plandocs render -o ''": ["sub"],
        "plandocs check ''": ["b.yml", "kế hoạch.yaml", "sub"],
        "plandocs check k": ["kế hoạch.yaml"],
        "plandocs fill ''": ["d.docx", "sub"],
        "plandocs --log-file c": ["c.txt"],
        "plandocs chekc ''": [],
    }
    lines = [
        f"cd {shlex.quote(str(folder))}",
        'eval "$(plandocs completion bash)"',
        'try() { COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _plandocs',
        'local IFS="|"; echo "${COMPREPLY[*]}"; }',
        *(f"try {line}" for line in cases),
    ]
    told = [sorted(filter(None, line.split("|"))) for line in asked("bash", folder, "\n".join(lines))]
    assert dict(zip(cases, told, strict=True)) == cases


@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish here")
def test_fish_completes(folder):
    lines = [
        f"cd {shlex.quote(str(folder))}",
        "plandocs completion fish | source",
        "complete -C 'plandocs chec'",
        "complete -C 'plandocs check --format='",
        "complete -C 'plandocs render -o '",
    ]
    told = [line.partition("\t")[0] for line in asked("fish", folder, "\n".join(lines))]
    assert told == ["check", "--format=json", "--format=sarif", "--format=text", "sub/"]


@pytest.mark.skipif(shutil.which("zsh") is None, reason="no zsh here")
def test_zsh_takes_the_script(folder):
    lines = ["autoload -Uz compinit; compinit -u -D", 'eval "$(plandocs completion zsh)"', "echo ${_comps[plandocs]}"]
    assert asked("zsh", folder, "\n".join(lines)) == ["_plandocs"]


def test_the_script_for_powershell_hands_over_every_word():
    text = script("powershell")
    assert "Register-ArgumentCompleter -Native -CommandName plandocs" in text
    assert text.count("{") == text.count("}")
    assert offered("check :") == offered("check ")
