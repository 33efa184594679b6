"""What came of a batch, told shortly."""

from __future__ import annotations

import json

from plandocs.batch.records import Output, Record, State
from plandocs.batch.running import Outcome
from plandocs.batch.summary import KEYS, as_file, groups, rows
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place


def problem(code: str, file: str = "mau.yaml", line: int = 1, **values: str) -> Diagnostic:
    problems = Problems()
    problems.add(code, Place(file, line, 1), related=(), **values)
    return problems.found[0]


def unit(code: str, *problems: Diagnostic, files: int = 1, state: State = State.MADE, name: str = "Xã A") -> Record:
    outputs = tuple(Output(f"{code}-{number}.docx", 5, "ab") for number in range(files))
    return Record(code, name, "Tỉnh B", state, outputs=outputs, problems=problems)


def test_each_line_of_the_template_is_one_kind_of_problem_and_elsewhere_each_code() -> None:
    records = [
        unit("1", problem("PD701"), problem("PD103", "units.csv", 2)),
        unit("2", problem("PD701"), problem("PD701"), problem("PD103", "units.csv", 3)),
        unit("3", problem("PD701", line=9)),
    ]
    found = [
        (group.example.code, group.example.place.line, len(group.records)) for group in groups(records, ["mau.yaml"])
    ]
    assert found == [("PD103", 2, 2), ("PD701", 1, 2), ("PD701", 9, 1)]


def test_what_is_said_belongs_to_the_kind_but_for_the_units_own_name() -> None:
    records = [
        unit("1", problem("PD203", time="2028"), problem("PD410", name="xã An (1)"), name="Xã An"),
        unit("2", problem("PD203", time="2020"), problem("PD410", name="xã Bình (2)"), name="Xã Bình"),
        unit("3", problem("PD203", time="2020"), name="Xã C"),
    ]
    told = [(group.example.value("time"), len(group.records)) for group in groups(records, ["mau.yaml"])]
    assert sorted(told) == [("", 2), ("2020", 2), ("2028", 1)]


def test_of_many_that_differ_in_values_some_are_given() -> None:
    records = [unit(f"{code:05}", problem("PD203", time=f"ngày {code}")) for code in range(11, 51)]
    found = groups(records, ["mau.yaml"])
    assert [group.like for group in found] == [0, 0, 0, 0, 35]


def test_a_row_for_each_file_and_one_for_a_unit_without() -> None:
    failed = unit("3", problem("PD103"), state=State.FAILED)
    outcome = Outcome((unit("1", files=2), unit("2"), failed), frozenset({"2"}))
    told = list(rows(outcome))
    assert [tuple(row) for row in told] == [KEYS] * 4
    assert [(row["code"], row["state"], row["output"]) for row in told] == [
        ("1", "made", "1-0.docx"),
        ("1", "made", "1-1.docx"),
        ("2", "unchanged", "2-0.docx"),
        ("3", "failed", ""),
    ]
    assert (told[3]["errors"], told[3]["problems"]) == (1, "PD103")
    assert (outcome.made, len(outcome.failed)) == (1, 1)
    assert json.loads(as_file(outcome, "json")) == told


def test_csv_opens_in_excel_and_holds_no_formula() -> None:
    data = as_file(Outcome((unit("1", name="=1+1"),), frozenset()), "csv")
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(KEYS).encode())
    assert ",'=1+1," in data.decode()
