"""No number of a person in anything that plandocs tells: every code, every form of telling, quoted lines included.

Each value that a message may name holds a citizen number, a phone and an old identity number; so do the keys that lead
to the place, the line that is quoted, and the edits that would mend it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest
from click.testing import CliRunner
from pydantic import TypeAdapter

from plandocs.batch.records import Record, State, kept
from plandocs.building.build import build, docx_of
from plandocs.building.commenting import commented
from plandocs.checking.explaining import about
from plandocs.cli.commands import check, render
from plandocs.diagnostics.catalogue import CATALOGUE, ROLES
from plandocs.diagnostics.diagnostic import Diagnostic, Edit, Problems, Related
from plandocs.diagnostics.json_report import render_json
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.sarif_report import render_sarif
from plandocs.diagnostics.text_report import render_one, render_text
from plandocs.library.problems import Report, told_in_turn
from tests.loading.sample import SPEC, edited
from tests.writing.sample import parts

CITIZEN, PHONE, OLD = "001204012345", "0912345678", "012345678"
HIDDEN = (CITIZEN, PHONE, OLD, "0912 345 678", "+84 912 345 678", "912345678")
EACH = f"CCCD {CITIZEN}, điện thoại {PHONE}; 0912 345 678; +84 912 345 678; CMND {OLD}"
LINE = f"  - {{cmnd: {OLD}, ghi: {EACH}}}"
FILE = "a.yaml"
LANGUAGES: tuple[Language, ...] = ("vi", "en")


def specimen(code: str) -> Diagnostic:
    """A problem of a code that names people's numbers wherever it can name anything."""
    row = CATALOGUE[code]
    templates = (row.vi.message, row.vi.hint, row.en.message, row.en.hint)
    slots = sorted({name for text in templates for _, name, _, _ in Formatter().parse(text) if name})
    place = Place(FILE, 1, 5, 8, ("people", 0, f"cmnd {OLD}", CITIZEN))
    related = tuple(Related(place, role) for role in (*list(ROLES["vi"])[:2], EACH))
    return Diagnostic(code, place, row.severity, tuple((slot, EACH) for slot in slots), related, (Edit(place, EACH),))


EVERY = [specimen(code) for code in CATALOGUE]


def leaks(shown: str) -> list[str]:
    """What is told of a person in a text, with what stands about it."""
    return [shown[max(shown.index(one) - 60, 0) : shown.index(one) + 20] for one in HIDDEN if one in shown]


@dataclass(frozen=True)
class Telling:
    """A way in which problems reach somebody."""

    name: str

    def shown(self, problem: Diagnostic, lang: Language) -> str:
        """What is shown of one problem."""
        return getattr(self, self.name)(problem, lang)  # type: ignore[no-any-return]

    def text(self, problem: Diagnostic, lang: Language) -> str:
        return render_text([problem], {FILE: LINE}, lang)

    def one(self, problem: Diagnostic, lang: Language) -> str:
        return render_one(problem, {FILE: LINE}, lang, colour=True)

    def json(self, problem: Diagnostic, lang: Language) -> str:
        return render_json([problem], lang)

    def sarif(self, problem: Diagnostic, lang: Language) -> str:
        return render_sarif([problem], lang, about=about)

    def ledger(self, problem: Diagnostic, _lang: Language) -> str:
        record = Record("00001", "Xã A", "Tỉnh B", State.FAILED, problems=kept([problem]))
        return TypeAdapter(Record).dump_json(record).decode()

    def library(self, problem: Diagnostic, lang: Language) -> str:
        (one,) = told_in_turn([problem])
        shown = [str(one), repr(one), one.message(lang), one.hint(lang), one.path, json.dumps(one.as_dict(lang))]
        return "\n".join((*shown, repr(Report((one,))), Report((one,)).as_json(lang), Report((one,)).as_sarif(lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("telling", ["text", "one", "json", "sarif", "ledger", "library"])
def test_no_telling_of_any_code_names_a_number(telling, lang):
    told = {problem.code: Telling(telling).shown(problem, lang) for problem in EVERY}
    assert {code: found for code, shown in told.items() if (found := leaks(shown))} == {}
    assert sum("*" in shown for shown in told.values()) > len(told) / 2, "numbers are hidden, not left out"


def test_remarks_in_a_word_file_name_no_number():
    built = build(Path("a.yaml"), Problems(), data=SPEC.encode())
    assert built is not None
    for lang in LANGUAGES:
        docx = docx_of(commented(built, EVERY, lang), None, Problems())
        assert docx is not None
        comments = re.sub(r"<[^>]+>", "", parts(docx)["word/comments.xml"])
        assert comments.count("PD") >= len(EVERY)
        assert leaks(comments) == []


DUTY = f'"Tổng hợp kết quả , gọi  {PHONE}; CCCD  {CITIZEN}"'
WRONG = edited("- Tổng hợp kết quả", f"- {DUTY}", "lead: vhxh\n", f"lead: '{PHONE}'\n")


@pytest.mark.parametrize("words", [["--format", "json"], ["--format", "sarif"], [], ["--summary"], ["--diff"]])
def test_the_command_names_no_number(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(WRONG, encoding="utf-8")
    done = CliRunner().invoke(check.command("vi"), ["a.yaml", *words])
    assert "PD6" in done.output or "***" in done.output
    assert leaks(done.output) == []


def test_a_commented_document_names_none_in_its_remarks(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(WRONG, encoding="utf-8")
    done = CliRunner().invoke(render.command("vi"), ["a.yaml", "--comments"])
    (made,) = Path("output").glob("*.docx")
    assert leaks(parts(made.read_bytes())["word/comments.xml"]) == []
    assert leaks(done.output) == []
