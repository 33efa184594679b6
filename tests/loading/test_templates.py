"""Templates: what they ask for, what is filled in before anything is typed, and what is told when it does not fit."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.inputs import Inputs
from plandocs.loading.load import plan_from
from plandocs.loading.samples import samples
from plandocs.loading.templates import Template, filled, opened, resolved
from plandocs.sources.located import Entry, Items, Located, Text
from tests.loading.merging_sample import entry, plain

UNIT = 'unit: {code: "10816", name: Hà Bắc, type: xã, province: Thành phố Hải Phòng}\n'


def told(yaml: str, inputs: Inputs | None = None) -> tuple[Entry | None, list[Diagnostic]]:
    problems = Problems()
    return resolved(entry(yaml, "mau.yaml"), inputs, problems), problems.in_order()


def made(yaml: str, inputs: Inputs | None = None) -> Entry:
    whole, problems = told(dedent(yaml), inputs)
    assert whole is not None, problems
    assert not problems
    return whole


def value(written: str, *, parameters: str = "", values: str = "", more: str = UNIT) -> Text:
    """What ``a: written`` becomes."""
    found = made(f"a: {written}\nparameters: {{{parameters}}}\nvalues: {{{values}}}\n{more}")["a"]
    assert isinstance(found, Text)
    return found


@pytest.mark.parametrize(
    ("declared", "given_", "written", "result"),
    [
        ("tu: {type: text}", "tu: ấp", '"các {{ tu }}"', "các ấp"),
        ("so: {type: count}", "so: 1.299", '"{{ so }}"', "1.299"),
        ("so: {type: count}", "so: 1.299", '"{{ so + 1 }} người"', "1.300 người"),
        ("so: {type: decimal}", 'so: "3,5"', '"{{ so * 2 }}"', "7"),
        ("p: {type: percent}", "p: 50%", '"{{ p | percent }}"', "50%"),
        ("tien: {type: money}", "tien: 1.500.000", '"{{ tien }} đồng"', "1.500.000 đồng"),
        ("ngay: {type: date}", "ngay: 12/6/2026", '"{{ ngay | date }}"', "12/6/2026"),
        ("nam: {type: year}", "nam: 2027", '"{{ nam }}"', "2027"),
        ("ky: {type: period}", "ky: 2026 - 2031", '"{{ ky }}"', "2026 - 2031"),
        ("co: {type: switch}", "co: yes", "\"{{ 'có' if co else 'không' }}\"", "có"),
        ("tu: {type: choice, choices: [thôn, ấp]}", "tu: Ấp", '"{{ tu }}"', "ấp"),
        ("tu: {default: thôn}", "", '"{{ tu }}"', "thôn"),
        ("tu: {required: no}", "", '"số {{ tu }}/KH-UBND"', "số /KH-UBND"),
        ("tu: {required: no}", "", "\"{{ tu or '2026' }}\"", "2026"),
    ],
)
def test_values_are_read_by_their_kind_and_written_as_vietnamese(
    declared: str, given_: str, written: str, result: str
) -> None:
    assert value(written, parameters=declared, values=given_) == result


def test_the_unit_is_known_by_its_columns() -> None:
    assert value('"{{ unit.name }}, {{ unit.type }}, {{ unit.province }}"') == "Hà Bắc, xã, Thành phố Hải Phòng"
    assert value('"{{ unit.full_name }}"') == "Xã Hà Bắc"


def test_a_column_of_the_unit_binds_to_the_parameter_of_its_name() -> None:
    assert value('"{{ province }}"', parameters="province: {type: text}") == "Thành phố Hải Phòng"


def test_what_names_only_facts_of_the_plan_stays_for_composing() -> None:
    assert value("\"{{ cite('qd700') }} {{ period }} {{ unit.name }}\"") == "{{ cite('qd700') }} {{ period }} Hà Bắc"


@pytest.mark.parametrize(
    ("written", "half"),
    [
        ("\"{{ cite('a' if unit.type == 'xã' else 'b') }}\"", "{{ cite('a' if 'xã' == 'xã' else 'b') }}"),
        ('"{{ training.learners - so }}"', "{{ training.learners - 12 }}"),
        ('"{{ so | number }} {{ period | number }}"', "12 {{ period | number }}"),
        ('"{{ cite(unit.name ~ so) }}"', "{{ cite('Hà Bắc' ~ 12) }}"),
    ],
)
def test_an_expression_of_both_is_filled_in_part(written: str, half: str) -> None:
    assert value(f"{written}\nb: '{{{{ so }}}}'", parameters="so: {type: count}", values="so: 12") == half


def test_an_expression_of_both_that_cannot_be_filled_in_part_is_told() -> None:
    _, problems = told("a: '{{ period.start ~ ngay }}'\nparameters: {ngay: {type: date}}\nvalues: {ngay: 2026}\n")
    assert [(one.code, one.value("name")) for one in problems] == [("PD062", "ngay")]


def test_a_backslash_takes_away_the_meaning_of_braces() -> None:
    assert value(r"'\{{ unit.name }}'") == r"\{{ unit.name }}"


BRANCHES = """
    a: {{by: unit.type, xã: Phòng Kinh tế, phường: "Phòng Kinh tế, Hạ tầng và Đô thị", else: Ban Kinh tế}}
    b: {{when: unit.type == 'xã', value: chỉ xã}}
    c: [x, {{when: "{{{{ unit.type != 'xã' }}}}", text: y}}, {{when: unit.type == 'đặc khu', value: [z, t]}}]
    d: {{by: to, value: ba}}
    unit: {{name: Mẫu, type: {kind}}}
"""


@pytest.mark.parametrize(
    ("kind", "result"),
    [
        ("xã", {"a": "Phòng Kinh tế", "b": "chỉ xã", "c": ["x"]}),
        ("Phường", {"a": "Phòng Kinh tế, Hạ tầng và Đô thị", "c": ["x", {"text": "y"}]}),
        ("đặc khu", {"a": "Ban Kinh tế", "c": ["x", {"text": "y"}, "z", "t"]}),
    ],
)
def test_branches_are_taken_by_the_type_of_unit(kind: str, result: object) -> None:
    whole = made(BRANCHES.format(kind=kind))
    assert plain(whole) == {**result, "d": {"by": "to", "value": "ba"}}  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("yaml", "code", "at"),
    [
        ("parameters: {so: {type: count}}\nvalues: {so: ba}\na: '{{ so }}'\n", "PD110", "ba"),
        ("parameters: {so: {type: year}}\nvalues: {so: 26}\na: '{{ so }}'\n", "PD115", "26"),
        ("parameters: {so: {type: count, default: ba}}\na: '{{ so }}'\n", "PD110", "ba"),
        ("parameters: {tu: {choices: [a, b], type: choice}}\nvalues: {tu: c}\na: '{{ tu }}'\n", "PD104", "c"),
        ("parameters: {tu: {type: choice}}\na: '{{ tu }}'\n", "PD064", "tu"),
        ("parameters: {tu: {}}\nvalues: {tu: 'a **b**'}\na: '{{ tu }}'\n", "PD059", "'a **b**'"),
        ("parameters: {tu: {}}\nvalues: {tu: '{{ x }}'}\na: '{{ tu }}'\n", "PD059", "'{{ x }}'"),
        ("parameters: {tu: {default: a}}\nvalues: {tuu: b}\na: '{{ tu }}'\n", "PD057", "b"),
        ("parameters: {title: {default: a}}\n", "PD061", "title"),
        ("parameters: {tu: {default: a}}\n", "PD060", "{default: a}"),
        ("parameters: {tu: {default: a, typ: text}}\na: '{{ tu }}'\n", "PD101", "typ"),
        ("parameters: {tu: {default: a}}\na: '{{ tu }}'\nb: {when: tuu == 'a', value: x}\n", "PD151", "tuu == 'a'"),
        (UNIT + "a: '{{ unit.nam }}'\n", "PD151", "{{ unit.nam }}"),
        (UNIT + "a: {by: unit.type, phường: x}\n", "PD063", "unit.type"),
        (UNIT + "a: '{{ unit.name + 1 }}'\n", "PD152", "{{ unit.name + 1 }}"),
        ("unit: {name: A, type: huyện}\na: '{{ unit.name }}'\n", "PD104", "huyện"),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(yaml: str, code: str, at: str) -> None:
    _, problems = told(yaml)
    assert [one.code for one in problems if one.code == code]
    place = next(one.place for one in problems if one.code == code)
    assert yaml.split("\n")[place.line - 1][place.column - 1 :].startswith(at)


def test_missing_values_are_told_all_at_once() -> None:
    yaml = (
        "parameters: {so: {type: count}, tu: {}, z: {required: no}}\na: '{{ so }} {{ tu }} {{ z }} {{ unit.name }}'\n"
    )
    whole, problems = told(yaml)
    assert whole is None
    assert [(one.code, one.value("names")) for one in problems] == [("PD056", "so, tu, unit")]
    _, problems = told("unit: {name: A}\na: '{{ unit.type }} {{ unit.province }}'\n")
    assert [(one.code, one.value("names")) for one in problems] == [("PD056", "unit.province, unit.type")]


def test_what_the_command_gives_stands_over_the_spec_and_a_row_between_them() -> None:
    yaml = "a: '{{ tu }}'\nparameters: {tu: {default: thôn}}\n"
    row = Inputs(row={"tu": Text("ấp", Place("b.csv!B2")), "khac": Text("x", Place("b.csv!C2"))})
    assert made(yaml, row)["a"] == "ấp"
    assert made(yaml + "values: {tu: bản}\n", row)["a"] == "ấp"
    assert made(yaml + "values: {tu: bản}\n", Inputs(row={"tu": Text(" ", Place("b.csv!B2"))}))["a"] == "bản"
    said = Inputs(values={"tu": Text("làng", Place("--set tu"))})
    assert made(yaml + "values: {tu: bản}\n", said)["a"] == "làng"
    assert made(yaml, replace(said, row=row.row))["a"] == "làng"


def test_a_problem_with_a_filled_value_names_the_template_and_the_source_of_the_value() -> None:
    yaml = "plandocs: 1\ndate: '{{ ngay }}'\nparameters: {ngay: {}}\n"
    problems = Problems()
    plan_from(entry(yaml, "mau.yaml"), problems, Inputs(values={"ngay": Text("31/02/2026", Place("--set ngay"))}))
    wrong = next(one for one in problems if one.code == "PD116")
    assert (wrong.place.file, wrong.place.line) == ("mau.yaml", 2)
    assert [(one.place.file, one.role) for one in wrong.related] == [("--set ngay", "filled_from")]


def test_a_template_is_opened_once_and_filled_for_many() -> None:
    problems = Problems()
    template = opened(entry("a: '{{ unit.name }}'\nb: [x]\n", "mau.yaml"), Inputs(), problems)
    assert isinstance(template, Template)
    units = [entry(f"name: {name}\n", "units.csv") for name in ("A", "B", "A")]
    results = [filled(template, Inputs(unit=unit), problems) for unit in units]
    assert [plain(one) for one in results if one is not None] == [{"a": name, "b": ["x"]} for name in "ABA"]


def test_samples_bring_every_variant() -> None:
    yaml = (
        "a: '{{ unit.type }} {{ tu }} {{ co }}'\n"
        "parameters: {tu: {type: choice, choices: [t, u]}, co: {type: switch}}\n"
    )
    problems = Problems()
    template = opened(entry(yaml, "mau.yaml"), Inputs(), problems)
    assert template is not None
    made_ = [filled(template, sample, problems) for sample in samples(template, Inputs())]
    assert [str(one["a"]) for one in made_ if one is not None] == [
        "xã t có",
        "phường t có",
        "đặc khu t có",
        "xã u có",
        "xã t không",
    ]
    assert not problems.found


def chain(folder: Path, **files: str) -> tuple[Entry | None, Problems]:
    """The first file over the others that it extends."""
    for name, yaml in files.items():
        (folder / f"{name}.yaml").write_text(dedent(yaml), encoding="utf-8")
    problems = Problems()

    def find(written: Text, _problems: Problems) -> Path | None:
        return folder / written

    first = next(iter(files.values()))
    return resolved(entry(first, str(folder / f"{next(iter(files))}.yaml")), Inputs(find_base=find), problems), problems


def test_a_chain_is_merged_from_its_root_and_each_value_knows_its_file(tmp_path: Path) -> None:
    whole, problems = chain(
        tmp_path,
        nam="extends: xa.yaml\na: 3\n",
        xa="extends: tinh.yaml\na: 2\nb: {c: 2}\n",
        tinh="a: 1\nb: {c: 1, d: 1}\ne: 1\n",
    )
    assert whole is not None
    assert not problems.found
    assert plain(whole) == {"a": "3", "b": {"c": "2", "d": "1"}, "e": "1"}
    b = whole["b"]
    assert isinstance(b, Entry)
    places = [one.place for one in (whole["a"], b["c"], b["d"], whole["e"])]
    assert [Path(place.file).name for place in places] == ["nam.yaml", "xa.yaml", "tinh.yaml", "tinh.yaml"]


def test_circles_and_long_chains_are_told(tmp_path: Path) -> None:
    whole, problems = chain(tmp_path, a="extends: b.yaml\n", b="extends: a.yaml\n")
    assert whole is None
    assert [(one.code, Path(one.place.file).name) for one in problems] == [("PD051", "b.yaml")]
    many = {f"s{number}": f"extends: s{number + 1}.yaml\n" for number in range(12)}
    _, problems = chain(tmp_path, **many)
    assert [(one.code, Path(one.place.file).name) for one in problems] == [("PD052", "s7.yaml")]


def test_a_flaw_of_the_base_is_told_in_its_file(tmp_path: Path) -> None:
    _, problems = chain(tmp_path, a="extends: b.yaml\n", b="x: [1\n")
    assert [Path(one.place.file).name for one in problems] == ["b.yaml"]


NAMES = st.sampled_from(["mot", "hai", "ba"])
WORDS = st.text("ạbc đ'-.", max_size=6).map(lambda text: f"x{text}x")


@given(
    st.lists(st.one_of(NAMES, WORDS), min_size=1, max_size=6),
    st.fixed_dictionaries(dict.fromkeys(("mot", "hai", "ba"), WORDS)),
)
def test_a_filled_text_is_its_pieces_and_names_the_source_of_each(pieces: list[str], values: dict[str, str]) -> None:
    text = " ".join(f"{{{{ {piece} }}}}" if piece in values else piece for piece in pieces)
    tree = Entry(Place("mau.yaml", 1, 1))
    tree["a"] = Text(text, Place("mau.yaml", 1, 4, len(text)))
    tree["parameters"] = entry("".join(f"{name}:\n" for name in values))
    given_ = Inputs(values={name: Text(words, Place(f"--set {name}")) for name, words in values.items()})
    whole = resolved(tree, given_, Problems())
    assert whole is not None
    filled_ = whole["a"]
    assert isinstance(filled_, Text)
    spaces = re.compile(r" +")
    expected = " ".join(spaces.sub(" ", values[piece]) if piece in values else piece for piece in pieces)
    assert filled_ == expected
    assert (filled_.place.file, filled_.place.column) == ("mau.yaml", 4)
    assert {place.file for place in filled_.place.filled_from} == {f"--set {one}" for one in pieces if one in values}
    own = filled_.filled.own if filled_.filled is not None else ()
    assert [filled_[here : here + long] for here, _, long in own] == [text[at : at + long] for _, at, long in own]


def test_lists_of_the_tree_stay_lists() -> None:
    whole: Located = made("a: []\nb: {}\nc: [[x], {d: y}]\nparameters: {}\n")
    assert plain(whole) == {"a": [], "b": {}, "c": [["x"], {"d": "y"}]}
    assert isinstance(whole, Entry)
    assert isinstance(whole["a"], Items)


def test_values_cannot_make_a_template_endless() -> None:
    long = Inputs(values={"x": Text("dài " * 500_000, Place("--set x"))})
    whole, problems = told("a: '" + "{{ x }} " * 9 + "'\nparameters: {x: {}}\n", long)
    assert whole is not None
    assert [(one.code, one.place.file) for one in problems] == [("PD058", "--set x")]


def test_a_parameter_of_many_choices_is_not_tried_for_ever() -> None:
    choices = ", ".join(f"c{number}" for number in range(500))
    problems = Problems()
    tree = entry(f"a: '{{{{ x }}}}'\nparameters: {{x: {{type: choice, choices: [{choices}]}}}}\n", "mau.yaml")
    template = opened(tree, Inputs(), problems)
    assert template is not None
    assert len(list(samples(template, Inputs()))) == 40
