"""Unit tables, parameter files, quotas and returned forms that attack a batch (bảng đơn vị, tham số, phiếu độc hại)."""

from __future__ import annotations

from typing import Any

from tests.composing.making import MINIMAL
from tests.hostile.case import Case, Content, Folder, Link, Pipe, case
from tests.hostile.kinds.names import ESCAPES
from tests.hostile.kinds.spreadsheets import rows
from tests.sources.sheets.packages import worksheet, xlsx, zipped

TEMPLATE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.type }} {{ unit.name }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ so }} người"
period: 2027
parameters: {so: {description: Số người}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{id: viec, heading: Việc, content: "Cử {{ so }} người."}]
"""
UNITS = "code,full_name,so\n10816,Xã Hà Bắc,12\n26732,Đặc khu Côn Đảo,5\n"
QUOTA = (
    MINIMAL
    + """\
quotas:
  ct:
    columns:
      - {id: bc, name: Biên chế, basis: yes}
      - {id: l1, name: Lớp 1, allocate: {total: 6, by: bc}}
    rows: [{unit: Xã Một, code: 00001, values: 20}, {unit: Xã Hai, code: 00002, values: 40}]
outline: [{heading: A, content: [B, {kind: quota, of: ct}]}]
"""
)
BATCH = "batch mau.yaml --units units.csv --jobs 1"


def batch(
    name: str,
    told: str,
    units: Content = UNITS,
    line: str | tuple[str, ...] = BATCH,
    template: str = TEMPLATE,
    **more: Any,
) -> Case:
    """A batch of a small template."""
    return case(name, line, {"mau.yaml": template, "units.csv": units}, told, **more)


def given(name: str, params: Content, told: str, file: str = "gia-tri.yaml", **more: Any) -> Case:
    """A template with a file of values."""
    line = f"outline mau.yaml --unit 10816 --params {file}"
    return case(name, line, {"mau.yaml": TEMPLATE, file: params}, told, **more)


def named(name: str, pattern: str, told: str, **more: Any) -> Case:
    """A batch whose files are called by a pattern."""
    return batch(name, told, line=(*BATCH.split(), "--name", pattern), **more)


def returned(
    name: str,
    told: str,
    files: dict[str, Content] | None = None,
    line: str = "reconcile ke-hoach.yaml ve --to csv,json",
    **more: Any,
) -> Case:
    """Forms that came back to a quota."""
    return case(name, line, {"ke-hoach.yaml": QUOTA, **(files or {})}, told, **more)


def _form(*cells: tuple[str, ...]) -> bytes:
    return xlsx(worksheet(rows(*cells)))


CASES: list[Case] = [
    # names of files
    *(
        named(f"names that {what}", pattern, told)
        for what, pattern, told in (
            ("climb", "../../{{ unit.code }}", "PD920"),
            ("climb within", "a/../../{{ unit.code }}", "PD920"),
            ("are absolute", "/tmp/{{ unit.code }}", "PD920"),
            ("are of a drive", "C:/{{ unit.code }}", "PD920"),
            ("have a backslash", "..\\{{ unit.code }}", "PD920"),
            ("are dots", "{{ unit.code }}/..", "PD920"),
            ("are hidden", ".{{ unit.code }}", ""),
            ("are those of unfinished files", ".plandocs-{{ unit.code }}", ""),
            ("are devices", "{{ unit.code }}/CON", "PD920"),
            ("have an escape sequence", ESCAPES + "{{ unit.code }}", "PD920"),
            ("have a line end", "a\n{{ unit.code }}", "PD920"),
            ("turn direction", "a\u202e{{ unit.code }}", "PD920"),
            ("are all one", "a", "PD901"),
            ("are nothing", "", "PD920"),
            ("ask for a class", "{{ unit.__class__ }}", "PD151"),
            ("ask for globals", "{{ cycler.__init__.__globals__ }}", "PD151"),
            ("never close", "{{ unit.code", "PD154"),
            ("have a statement", "{% for a in range(10**9) %}{{ unit.code }}{% endfor %}", "PD920"),
            ("are three hundred letters", "a" * 300 + "{{ unit.code }}", "PD920"),
            ("are folders without end", "a/" * 2000 + "{{ unit.code }}", "PD920"),
        )
    ),
    *(
        batch(
            f"a value that {what}, in names of files",
            told,
            units=f'code,full_name,so\n10816,Xã Hà Bắc,"{value}"\n',
            line=(*BATCH.split(), "--name", "{{ so }}"),
        )
        for what, value, told in (
            ("climbs", "../../../pwned", ""),
            ("is absolute", "/tmp/pwned", ""),
            ("is a device", "NUL", "PD920"),
            ("is dots", "..", "PD920"),
            ("ends with a dot", "a.", ""),
            ("has a colon", "a:b", ""),
            ("has an asterisk", "a*", "PD059"),
            ("is nothing", "", "PD151"),
        )
    ),
    # unit tables
    batch("units of an expression", "PD059", "code,full_name,so\n10816,Xã Hà Bắc,{{ ''.__class__ }}\n"),
    batch("units of markup", "", "code,full_name,so\n10816,Xã Hà Bắc,<w:p/>]]>&amp;\n"),
    batch(
        "units of a formula",
        "",
        "code,full_name,so\n10816,Xã Hà Bắc,\"=cmd|' /C calc'!A0\"\n",
        line=f"{BATCH} --to docx --summary tom-tat.csv",
        writes="output tom-tat.csv",
    ),
    batch(
        "units called by a formula",
        "PD410 PD844",
        "code,full_name,so\n\"=cmd|' /C calc'!A0\",Xã Hà Bắc,1\n",
        line=f"{BATCH} --summary tom-tat.csv",
        writes="output tom-tat.csv",
    ),
    batch("a unit twice", "PD412", UNITS + "10816,Xã Hà Bắc,3\n"),
    batch("a unit that there is not", "PD410 PD844", "code,full_name,so\n99999,Xã Ma,1\n"),
    batch("a code of other digits", "PD410 PD844", "code,full_name,so\n١٠٨١٦,Xã Hà Bắc,1\n"),
    batch("a code without end", "PD410 PD844", f"code,full_name,so\n{'1' * 100_000},Xã Hà Bắc,1\n"),
    batch("a code that climbs", "PD410 PD844", "code,full_name,so\n../../x,Xã Hà Bắc,1\n"),
    batch("two columns of one name", "PD407", "code,full_name,so,so\n10816,Xã Hà Bắc,1,2\n"),
    batch("a column called by Python", "", "code,full_name,so,__class__\n10816,Xã Hà Bắc,1,2\n"),
    batch("a column called by an escape sequence", "", f"code,full_name,so,{ESCAPES}\n10816,Xã Hà Bắc,1,2\n"),
    batch(
        "a thousand columns",
        "PD031",
        "code,full_name,so," + ",".join(f"c{n}" for n in range(1000)) + "\n10816,Xã Hà Bắc,1\n",
    ),
    batch("a quote that never closes", "PD040", 'code,full_name,so\n"10816,Xã Hà Bắc,1\n'),
    batch("a head alone", "PD569 PD844", "code,full_name,so\n"),
    batch("no units at all", "PD043", ""),
    batch("units that are a picture", "PD020", b"\x89PNG\r\n\x1a\n"),
    batch("units that are a ZIP", "PD020", zipped({"a": "b"})),
    batch("units that are a pipe", "PD042", Pipe()),
    batch("units that are a folder", "PD042", Folder()),
    batch(
        "units that are a link outside, as the line names it", "PD406", Link("../outside/mat.csv"), reads="../outside"
    ),
    batch("units of spaces without end", "PD028", lambda: xlsx(worksheet(" " * 30_000_000))),
    # options
    batch("no jobs", "", line=f"{BATCH[:-1]}0", exit=2),
    batch("a million jobs for two units", "", line=f"{BATCH[:-1]}1000000"),
    batch("only units that there are not", "PD843", line=f"{BATCH} --only ../../x"),
    batch("a summary outside", "", line=f"{BATCH} --summary ../ngoai.csv", writes="output ../ngoai.csv", reads=".."),
    batch("a summary over the units", "PD914", line=f"{BATCH} --summary units.csv"),
    batch("a ZIP that is called otherwise", "", line=f"{BATCH} --zip mau.yaml", exit=2),
    batch("an output that is a file", "", line=f"{BATCH} -o units.csv", exit=2),
    batch("a quota that is none", "PD001", line=f"{BATCH} --quota no.yaml", exit=2),
    batch("a quota that climbs", "PD001", line=f"{BATCH} --quota ../../no.yaml#x", exit=2, reads="../../no.yaml"),
    batch("a template that is no template", "PD842", template=MINIMAL),
    batch(
        "a template with an expression that runs",
        "PD151",
        template=TEMPLATE.replace("Cử {{ so }}", "Cử {{ so.__class__ }}"),
    ),
    batch(
        "a template of a hundred thousand letters a unit",
        "",
        template=TEMPLATE.replace(
            "Cử {{ so }}", "Cử {{ so }} " + " ".join(f"việc {number}," for number in range(10_000))
        ),
    ),
    # what stands in the folder already
    *(
        case(
            f"a ledger that is {what}",
            BATCH,
            {"mau.yaml": TEMPLATE, "units.csv": UNITS, "output/plandocs-batch.json": ledger},
            told,
            exit=ends,
            keeps=".plandocs-batch.jsonl",
        )
        for what, ledger, told, ends in (
            ("no JSON", "{", "", 0),
            ("a list", "[]", "", 0),
            ("deep", "[" * 100_000, "", 0),
            ("a number without end", '{"version": ' + "9" * 5000 + "}", "", 0),
            ("bytes", bytes(range(256)), "", 0),
            (
                "full of paths that climb",
                '{"version": 1, "units": [{"code": "1", "files": {"../../outside/mat.yaml": "0"}}]}',
                "",
                0,
            ),
            ("a folder", Folder(), "PD902 PD906", 3),
            ("a pipe", Pipe(), "", 0),
        )
    ),
    case(
        "pruning what a ledger of paths that climb names",
        f"{BATCH} --prune",
        {
            "mau.yaml": TEMPLATE,
            "units.csv": UNITS,
            "output/plandocs-batch.json": '{"version": 1, "units": [{"code": "1", "name": "x", "files": {"../../outside/mat.yaml": "0", "/etc/passwd": "0"}}]}',
        },
        "",
    ),
    # values
    given("values of an expression", 'so: "{{ 7 * 7 }}"\n', "PD059"),
    given("values of a tag", "so: !!python/object/apply:os.system ['touch pwned']\n", "PD007 PD103"),
    given(
        "values of an alias bomb",
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}' if n > 1 else '*a'] * 9)}]\n" for n in range(1, 9)),
        "PD008",
    ),
    given("values twice", "so: 1\nso: 2\n", "PD006"),
    given("values of a list", "so: [1, 2]\n", "PD103"),
    given("values that are a list", "- so\n", "PD103"),
    given("values of nothing", "", "PD003"),
    given("values of control characters", 'so: "\\e[2J"\n', "PD016"),
    given("values for nothing", "khac: 1\n", "PD056 PD057"),
    given("values for names of Python", "__class__: 1\nso: 1\n", "PD057"),
    given("values of a megabyte", f"so: {'q' * 1_000_000}\n", ""),
    given("values in UTF-16", "so: 1\n".encode("utf-16"), "PD002"),
    given("values in JSON without end", '{"so": ' * 1000, "PD009", "gia-tri.json"),
    given("values in JSON twice", '{"so": "1", "so": "2"}', "PD006", "gia-tri.json"),
    given("values in JSON of nothing", '{"so": null}', "PD056", "gia-tri.json"),
    given("values in a picture", b"\x89PNG\r\n\x1a\n", "PD020", "gia-tri.png"),
    given("values in a table of a formula", "code,so\n10816,=1+1\n", "", "gia-tri.csv", says="=1+1"),
    given("values in a table of markup", "code,so\n10816,{{ 7*7 }}\n", "PD059", "gia-tri.csv"),
    given("values in a table of control characters", "code,so\n10816,a\x1b[2Jb\n", "", "gia-tri.csv"),
    given("values in a table without end", lambda: xlsx(worksheet(" " * 30_000_000)), "PD028", "gia-tri.xlsx"),
    # returned forms
    case(
        "a quota of units called by formulas, compared",
        "reconcile ke-hoach.yaml ve --to csv,json,xlsx",
        {"ke-hoach.yaml": QUOTA.replace("unit: Xã Một", "unit: \"=cmd|' /C calc'!A0\""), "ve": Folder()},
        "",
    ),
    returned("nothing that came back", "", {"ve": Folder()}),
    returned("a form that is a picture", "PD020", {"ve/a.xlsx": b"\x89PNG\r\n\x1a\n"}),
    returned("a form that is a bomb", "PD028", {"ve/a.xlsx": lambda: xlsx(worksheet(" " * 30_000_000))}),
    returned("a form of nothing known", "PD444", {"ve/a.xlsx": _form(("a", "b"), ("c", "d"))}),
    returned(
        "a form that is a link outside, in a folder that the line names",
        "PD444",
        {"ve/a.csv": Link("../../outside/mat.csv")},
        reads="../outside",
    ),
    returned("a form that is a pipe", "", {"ve/a.csv": Pipe()}),
    returned("a spec that extends what lies outside", "PD907", {"ve/a.yaml": "extends: ../../outside/mat.yaml\n"}),
    returned("a spec with a tag", "PD007 PD102 PD117", {"ve/a.yaml": "a: !!python/name:os.system\n"}),
    case(
        "a quota that is a bomb",
        "quota ke-hoach.yaml",
        {"ke-hoach.yaml": QUOTA.replace("total: 6", "total: 999999999999999999999999")},
        "",
    ),
    case(
        "forms for units called by paths",
        "quota ke-hoach.yaml --forms",
        {"ke-hoach.yaml": QUOTA.replace("unit: Xã Một", "unit: ../../../pwned")},
        "",
    ),
    case(
        "forms for units called by formulas",
        "quota ke-hoach.yaml --forms",
        {"ke-hoach.yaml": QUOTA.replace("unit: Xã Một", "unit: \"=cmd|' /C calc'!A0\"")},
        "",
    ),
    case(
        "forms for units called by devices",
        "quota ke-hoach.yaml --forms",
        {"ke-hoach.yaml": QUOTA.replace("unit: Xã Một, code: 00001", "unit: CON")},
        "",
    ),
    case(
        "forms for two units of one name",
        "quota ke-hoach.yaml --forms",
        {"ke-hoach.yaml": QUOTA.replace("unit: Xã Hai, code: 00002", "unit: Xã Một, code: 00001")},
        "PD430",
    ),
]
