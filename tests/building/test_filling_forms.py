"""A form and a spec become files: once, or for each unit, class or person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plandocs.building import filling_forms
from plandocs.building.build import Built, build
from plandocs.building.filling_forms import BadValue, Each, extra_values, filled_forms
from plandocs.building.templates import shipped_templates
from plandocs.diagnostics.diagnostic import Problems
from tests.composing.making import MINIMAL, TWO, seen
from tests.writing.office_form import form, lines_of, p
from tests.writing.sample import parts

PLAN = (
    MINIMAL
    + TWO
    + """
training:
  years:
    - time: 2026
      regions:
        - name: Cụm 1
          areas: [xã A, xã B]
          venue: Hội trường A
          rounds: {groups: {shares: {who: ai đó, count: 3}, classes: 2}}
        - {name: Cụm 2, areas: xã C, rounds: {groups: {shares: {who: ai đó, count: 3}, classes: 1}}}
"""
)
SPEC = Path("ke-hoach.yaml")
PEOPLE = (
    {"name": "Học viên 001", "unit": "xã A", "class": "Lớp số 01", "number": "1"},
    {"name": "Học viên 002", "unit": "xã C", "class": "Lớp số 03", "number": "2"},
)


class Made:
    """The lines of each file by its name, and what was told."""

    def __init__(self, folder: Path, body: str, each: Each | None = None, **extras: Any) -> None:
        path = folder / "mau.docx"
        path.write_bytes(form(body))
        self.problems = Problems()
        files = filled_forms(path, SPEC, built(), each, extras, self.problems)
        self.files = {
            name.removeprefix("mau-ke-hoach").removesuffix(".docx"): lines_of(parts(data)["word/document.xml"])
            for name, data in files.items()
        }

    @property
    def told(self) -> list[tuple[str, str, str]]:
        return [(one.code, one.value("tag") or one.value("name"), one.value("where")) for one in self.problems]


def built(plan: str = PLAN) -> Built:
    made = build(SPEC, Problems(), data=plan.encode())
    assert made is not None
    return made


@pytest.fixture
def _people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling_forms, "listed_people", lambda _: PEOPLE)


def test_once_for_the_plan(tmp_path):
    made = Made(tmp_path, p("{{ title }}: {{ units | list }}; {{ classes | length }} lớp"))
    assert made.files == {"": ["Bồi dưỡng cán bộ, công chức: xã A, xã B và xã C; 3 lớp"]}
    assert made.told == []


def test_for_each_unit(tmp_path):
    made = Made(tmp_path, p("{{ unit.name }}, {{ unit.region }}"), Each.UNIT)
    assert made.files == {"-xa-a": ["xã A, Cụm 1"], "-xa-b": ["xã B, Cụm 1"], "-xa-c": ["xã C, Cụm 2"]}


def test_for_each_class(tmp_path):
    made = Made(tmp_path, p("{{ class.name }}: {{ class.size }}/{{ class.seats | length }}"), Each.CLASS)
    assert made.files == {
        "-lop-so-01": ["Lớp số 01: 2/2"],
        "-lop-so-02": ["Lớp số 02: 1/1"],
        "-lop-so-03": ["Lớp số 03: 3/3"],
    }


@pytest.mark.usefixtures("_people")
def test_for_each_person(tmp_path):
    made = Made(tmp_path, p("{{ person.name }}, {{ person.class }}; {{ people | length }}"), Each.PERSON)
    assert made.files == {
        "-1-hoc-vien-001": ["Học viên 001, Lớp số 01; 2"],
        "-2-hoc-vien-002": ["Học viên 002, Lớp số 03; 2"],
    }


@pytest.mark.usefixtures("_people")
@pytest.mark.parametrize(
    ("each", "lines"),
    [
        (None, [["Học viên 001 Học viên 002 "]]),
        (Each.UNIT, [["Học viên 001 "], [], ["Học viên 002 "]]),
        (Each.CLASS, [["Học viên 001 "], [], ["Học viên 002 "]]),
    ],
)
def test_people_are_those_of_the_unit_or_the_class(tmp_path, each, lines):
    made = Made(tmp_path, p("{% for person in people %}{{ person.name }} {% endfor %}"), each)
    assert list(made.files.values()) == lines


def test_a_form_that_lists_people_of_a_plan_without_any_says_so(tmp_path):
    made = Made(tmp_path, p("Danh sách: {% for person in people %}{{ person.name }}{% endfor %}"))
    assert made.files == {"": ["Danh sách: "]}
    assert made.told == [("PD838", "", "")]


def test_without_a_roster_there_is_no_person(tmp_path):
    made = Made(tmp_path, p("{{ person.name }}"), Each.PERSON)
    assert made.files == {}
    assert [code for code, _, _ in made.told] == ["PD837"]


@pytest.mark.parametrize("each", [Each.UNIT, Each.CLASS])
def test_a_plan_without_units_or_classes_is_told(tmp_path, each):
    path = tmp_path / "mau.docx"
    path.write_bytes(form(p("{{ title }}")))
    problems = Problems()
    assert filled_forms(path, SPEC, built(MINIMAL), each, {}, problems) == {}
    assert [problem.code for problem in problems] == ["PD836"]


@pytest.mark.parametrize("name", ["unit", "class", "person"])
def test_what_only_each_has_is_told_once(tmp_path, name):
    tags = f"{{{{ {name}.name }}}}"
    made = Made(tmp_path, p(tags) + p(f"{tags} {tags}"))
    assert made.told == [("PD835", tags, "text")]
    guarded = f"{{% if {name} is defined %}}{tags}{{% else %}}chung{{% endif %}}"
    assert Made(tmp_path, p(guarded)).files == {"": ["chung"]}


def test_what_some_lack_is_told_with_their_names(tmp_path):
    made = Made(tmp_path, p("{{ unit.venue }} {{ issuer.parent }}"), Each.UNIT)
    assert sorted(made.told) == [
        ("PD826", "{{ issuer.parent }}", "text"),
        ("PD826", "{{ unit.venue }}", "text, xã C"),
    ]
    assert made.files == {}


def test_each_file_cites_anew(tmp_path):
    made = Made(tmp_path, p("{{ cite('nd171') }}") + p("{{ cite('nd171') }}"), Each.CLASS)
    for full, short in made.files.values():
        assert seen(full).startswith("Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6")
        assert seen(short) == "Nghị định số 171/2025/NĐ-CP"


def test_values_of_ones_own(tmp_path):
    made = Made(tmp_path, p("Số {{ so_giay }}"), so_giay="012")
    assert made.files == {"": ["Số 012"]}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("thua", "PD839"),
        ("title", "PD840"),
        ("people", "PD840"),
        ("document", "PD840"),
        ("class", "PD840"),
        ("loop", "PD840"),
        ("a b", "PD840"),
        ("số", "PD840"),
        ("1a", "PD840"),
        ("", "PD840"),
    ],
)
def test_values_that_no_tag_uses_or_may_use(tmp_path, name, code):
    extras: dict[str, Any] = {name: "1"}
    made = Made(tmp_path, p("{{ title }}"), **extras)
    assert [(told, named) for told, named, _ in made.told] == [(code, name)]
    assert made.files == {}


def test_a_value_that_is_only_tested_is_used(tmp_path):
    made = Made(tmp_path, p("{% if so_giay is defined %}có{% endif %}"), so_giay="1")
    assert made.files == {"": ["có"]}


@pytest.mark.parametrize(
    ("written", "values"),
    [
        (["a=1", "b=x=y"], {"a": "1", "b": "x=y"}),
        ([" a = 1 "], {"a": " 1 "}),
        (["a="], {"a": ""}),
        (["a=Ho\u0323c\r\nvie\u0302n"], {"a": "Học\nviên"}),
    ],
)
def test_reading_values(written, values):
    assert extra_values(written) == values


@pytest.mark.parametrize("written", [["a"], ["a=1", "a=2"], [""]])
def test_values_that_cannot_be_read(written):
    with pytest.raises(BadValue):
        extra_values(written)


@pytest.mark.parametrize(("spec", "codes"), [("ke-hoach-dang-uy-2026", ["PD841"]), ("ke-hoach-xa-2026-2031", [])])
def test_a_shipped_form_is_of_the_state(spec, codes):
    path = Path(__file__).parents[2] / "specs" / f"{spec}.yaml"
    made, problems = build(path, Problems()), Problems()
    assert made is not None
    assert filled_forms(shipped_templates() / "forms" / "to-trinh.docx", path, made, None, {}, problems)
    assert [problem.code for problem in problems] == codes
