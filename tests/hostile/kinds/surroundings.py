"""What stands around a command: its streams, its variables, its settings and registers (môi trường, thiết lập)."""

from __future__ import annotations

from tests.hostile.case import Case, Folder, Link, Pipe, case
from tests.hostile.kinds.names import ESCAPES
from tests.loading.sample import FILE, SPEC, edited

WRONG = edited("title: Bồi", "titel: Bồi")
_ROOM = {"PLANDOCS_DEBUG": None}

_ODD: dict[str, dict[str, str | None]] = {
    "a language that there is not": {"PLANDOCS_LANG": "xx"},
    "a language of escape sequences": {"PLANDOCS_LANG": ESCAPES},
    "a language that is a path": {"PLANDOCS_LANG": "../../outside", "LANGUAGE": "../../outside"},
    "the locale C": {"LANG": "C", "LC_ALL": "C", "PLANDOCS_LANG": None},
    "a locale that there is not": {"LANG": "xx_YY.KLINGON", "LC_ALL": "xx_YY.KLINGON", "PLANDOCS_LANG": None},
    "a locale of no Unicode": {"LANG": "vi_VN.TCVN", "PYTHONUTF8": "0", "PLANDOCS_LANG": None},
    "no locale": {"LANG": None, "LC_ALL": None, "PLANDOCS_LANG": None},
    "an encoding of ASCII": {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    "an encoding of Windows": {"PYTHONIOENCODING": "cp1258", "PYTHONUTF8": "0"},
    "no columns": {"COLUMNS": "0"},
    "columns without end": {"COLUMNS": "9" * 50},
    "columns below nothing": {"COLUMNS": "-5"},
    "columns that are no number": {"COLUMNS": "đ"},
    "one column": {"COLUMNS": "1"},
    "no home": {"HOME": None},
    "a home that is not there": {"HOME": "/nirgends"},
    "a folder of temporary files that is not there": {"TMPDIR": "/nirgends"},
    "no path": {"PATH": None},
    "a path that is here": {"PATH": ".:output:"},
    "colours that nobody asked for": {"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1", "TERM": "xterm"},
    "a terminal that there is not": {"TERM": "klingon", "TERMINFO": "/nirgends"},
    "a time zone that there is not": {"TZ": "Klingon/Qo'noS"},
    "a time zone that is a path": {"TZ": ":/etc/passwd"},
    "a LibreOffice that is nonsense": {"PLANDOCS_SOFFICE": "nonsense"},
}

_SETTINGS: dict[str, tuple[str | bytes, str]] = {
    "of a wrong kind": ("check = 5\n", "PD851"),
    "of a list for a table": ("check = [1, 2]\n", "PD851"),
    "of numbers for rules": ("[check]\nselect = [1, 2]\n", "PD851"),
    "of a table for rules": ("[check.select]\na = 1\n", "PD851"),
    "of a severity that there is not": ('[check.severity]\nPD206 = "fatal"\n', "PD851"),
    "of a severity that is a table": ("[check.severity.PD206]\na = 1\n", "PD851"),
    "of a severity that is a list": ("[check.severity]\nPD206 = []\n", "PD851"),
    "of a rule that there is not": ('[check]\nselect = ["PD999"]\n', ""),
    "of a rule called by a pattern": ('[check]\nselect = ["(((((", ".*", "[a-"]\n', ""),
    "of a rule of a megabyte": (f'[check]\nselect = ["{"P" * 1_000_000}"]\n', ""),
    "of ten thousand rules": ("[check]\nselect = [" + '"numbers",' * 10_000 + "]\n", ""),
    "of unknown keys": ("[tool]\na = 1\n", ""),
    "of a key of escapes": ('"\\u001b[2J" = 1\n', ""),
    "of a key that a pattern could take for its own": ('"((a+)+)+$" = 1\n', ""),
    "of keys twice": ("a = 1\na = 2\n", ""),
    "that are no TOML": ("{{{{\n", ""),
    "that are JSON": ('{"check": {}}', ""),
    "in UTF-16": ("[check]\n".encode("utf-16"), ""),
    "in Latin-1": ("# thiết lập của cơ quan: é\n".encode("latin-1", "replace") + b"\xe9\n", ""),
    "with a byte order mark": ("\ufeff[check]\n", ""),
    "with NULs": (b"[check]\n\0", ""),
    "deep in lists": ("a = " + "[" * 5_000 + "]" * 5_000 + "\n", ""),
    "deep in tables": ("[" + ".".join(["a"] * 5_000) + "]\n", ""),
    "deep in keys": (".".join(["a"] * 5_000) + " = 1\n", ""),
    "of a number without end": (f"a = {'9' * 10_000}\n", ""),
    "of a date that there is not": ("a = 2026-02-31\n", ""),
    "of nine megabytes": ("#" * 9_000_000, ""),
    "of a line of a million letters": (f"a = '{'x' * 1_000_000}'\n", ""),
}

_REGISTERS: dict[str, tuple[str, str | bytes, str]] = {
    "a bomb for a register of laws": (
        "laws/a.yaml",
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}' if n > 1 else '*a'] * 9)}]\n" for n in range(1, 9)),
        "PD008",
    ),
    "a tag in a register of laws": ("laws/a.yaml", "laws: !!python/name:os.system\n", "PD007 PD102 PD117"),
    "nothing in a register of laws": ("laws/a.yaml", "", "PD003"),
    "a list for a register of laws": ("laws/a.yaml", "- a\n", "PD103"),
    "bytes for a register of laws": ("laws/a.yaml", bytes(range(256)), "PD002"),
    "nonsense for a profile": ("profiles/state-nd30-2020.yaml", "id: x\n", "PD102 PD809"),
    "a wording that formats": ("wording/state.yaml", "task.lead: '{bodies.__class__.__mro__}'\n", "PD102 PD117"),
    "a wording that is a list": ("wording/state.yaml", "- a\n", "PD103"),
    "a table form of nonsense": ("tables/tasks.yaml", "columns: 5\n", ""),
}

CASES: list[Case] = [
    *(
        case(f"{what}, with a right spec", f"check {FILE}", {FILE: SPEC}, environment=variables, own_process=True)
        for what, variables in _ODD.items()
    ),
    *(
        case(
            f"{what}, with a wrong spec",
            f"check {FILE}",
            {FILE: WRONG},
            "PD101",
            exit=1,
            environment=variables,
            own_process=True,
        )
        for what, variables in list(_ODD.items())[7:14]
    ),
    case(
        "a LibreOffice that is nonsense, for a PDF",
        f"render {FILE} --to docx,pdf",
        {FILE: SPEC},
        "PD903",
        exit=3,
        environment={"PLANDOCS_SOFFICE": "nonsense"},
    ),
    case(
        "a LibreOffice that is a folder",
        f"render {FILE} --to pdf",
        {FILE: SPEC, "soffice": Folder()},
        "PD903",
        exit=3,
        environment={"PLANDOCS_SOFFICE": "./soffice"},
    ),
    case(
        "a LibreOffice that is a text",
        f"render {FILE} --to pdf",
        {FILE: SPEC, "soffice": "touch pwned\n"},
        "PD903",
        exit=3,
        environment={"PLANDOCS_SOFFICE": "./soffice"},
    ),
    # streams
    case("standard input closed", f"check {FILE}", {FILE: SPEC}, stdin=None),
    case("a spec from standard input that is closed", "check -", {}, exit=2, stdin=None),
    case("a spec from standard input of nothing", "check -", {}, "PD003"),
    case("a spec from standard input of bytes", "check -", {}, "PD002", stdin=bytes(range(128, 256))),
    case("a spec from standard input of nine megabytes", "check -", {}, "PD015", stdin=b"#" * 9_000_000),
    case(
        "a spec from standard input of a hundred megabytes",
        "check -",
        {},
        "PD015",
        stdin=bytes(100_000_000),
        heavy=True,
    ),
    case("a spec from standard input without end", "check -", {}, "PD015", stdin="/dev/zero"),
    case("a spec from standard input with control characters", "check -", {}, "PD016", stdin=b"title: \x1b[2J\n"),
    case("standard output closed", f"outline {FILE}", {FILE: SPEC}, exit=3, closed=(1,)),
    case("standard error closed", f"check {FILE}", {FILE: WRONG}, exit=1, closed=(2,)),
    case("both closed", f"check {FILE}", {FILE: WRONG}, exit=1, closed=(1, 2)),
    case("all closed", f"render {FILE}", {FILE: SPEC}, stdin=None, closed=(1, 2)),
    case("standard output on a full disk", f"outline {FILE}", {FILE: SPEC}, exit=3, stdout="/dev/full"),
    case("a schema on a full disk", "schema", {}, exit=3, stdout="/dev/full"),
    case("the names of files on a full disk", f"render {FILE}", {FILE: SPEC}, exit=3, stdout="/dev/full"),
    case("standard output to nowhere", f"outline {FILE}", {FILE: SPEC}, stdout="/dev/null"),
    # settings of the project
    *(
        case(f"settings {what}", f"check {FILE}", {FILE: SPEC, "plandocs.toml": text}, told)
        for what, (text, told) in _SETTINGS.items()
    ),
    case("settings that are a folder", f"check {FILE}", {FILE: SPEC, "plandocs.toml": Folder()}),
    case("settings that are a pipe", f"check {FILE}", {FILE: SPEC, "plandocs.toml": Pipe()}),
    case("settings that are a link to nothing", f"check {FILE}", {FILE: SPEC, "plandocs.toml": Link("nothing")}),
    case(
        "settings that are a link to themselves", f"check {FILE}", {FILE: SPEC, "plandocs.toml": Link("plandocs.toml")}
    ),
    # registers of the project
    *(
        case(what, f"check {FILE}", {FILE: SPEC, f"registers/{name}": text}, told)
        for what, (name, text, told) in _REGISTERS.items()
    ),
    case("registers that are a file", f"check {FILE}", {FILE: SPEC, "registers": "x"}),
    case(
        "a register that is a folder", f"check {FILE}", {FILE: SPEC, "registers/laws/a.yaml": Folder()}, "PD906", exit=3
    ),
    case("a register that is a pipe", f"check {FILE}", {FILE: SPEC, "registers/laws/a.yaml": Pipe()}, "PD042"),
    case(
        "a register that is a link to nothing",
        f"check {FILE}",
        {FILE: SPEC, "registers/laws/a.yaml": Link("nothing")},
        "PD906",
        exit=3,
    ),
    case(
        "a register that is a link to itself",
        f"check {FILE}",
        {FILE: SPEC, "registers/laws/a.yaml": Link("a.yaml")},
        "PD906",
        exit=3,
    ),
    case(
        "a register of nine megabytes", f"check {FILE}", {FILE: SPEC, "registers/laws/a.yaml": "#" * 9_000_000}, "PD015"
    ),
    case(
        "a look of the project that is a pipe",
        f"render {FILE}",
        {FILE: SPEC, "templates/looks/state-nd30-2020.docx": Pipe()},
    ),
    case("templates that are a file", f"render {FILE}", {FILE: SPEC, "templates": "x"}),
    # remarks
    *(
        case(f"a remark {what}", f"check {FILE}", {FILE: f"{remark}\n{SPEC}"}, told)
        for what, remark, told in (
            ("of nonsense", "# plandocs: ((((", ""),
            ("of ten thousand codes", "# plandocs: ignore " + ",".join(["PD206"] * 10_000) + " because x", ""),
            ("of a megabyte", "# plandocs: ignore " + "P" * 1_000_000, ""),
            ("of escapes in words", "# plandocs: ignore \\x1b[2J because \\e", ""),
            ("that ignores what always holds", "# plandocs: ignore PD101 because x", ""),
            ("that ignores all", "# plandocs: ignore PD because x", ""),
        )
    ),
    case(
        "a hundred thousand remarks",
        f"check {FILE}",
        {FILE: "# plandocs: ignore PD206 because x\n" * 20_000 + SPEC},
        "",
        heavy=True,
    ),
    # other doors
    case("a code that is a pattern", ("explain", "(((("), {}, exit=2),
    case("a code of a megabyte", ("explain", "P" * 100_000), {}, exit=2),
    case("a code that climbs", ("explain", "../../outside/mat"), {}, exit=2),
    case("a profile that climbs", ("look", "../../outside/mat"), {}, "PD808"),
    case("a profile that is absolute", ("look", "/etc/passwd"), {}, "PD808"),
    case("a look over a folder", "look state-nd30-2020 -o x.docx", {"x.docx": Folder()}, exit=2, writes="x.docx"),
    case("a schema over a folder", "schema -o x.json", {"x.json": Folder()}, exit=2, writes="x.json"),
    case("units over a folder", "units -o x.csv --province 31", {"x.csv": Folder()}, exit=2, writes="x.csv"),
    case(
        "a new spec over a link to nothing",
        "new a.yaml",
        {"a.yaml": Link("../outside/neu.yaml")},
        exit=2,
        writes="a.yaml",
    ),
    case("a new spec in a folder that is not there", "new a/b/c/d.yaml", {}, writes="a"),
    case("a new spec of the year 0", "new a.yaml --year 0", {}, exit=2, writes="a.yaml"),
    case("a new spec from itself", f"new {FILE} --from {FILE} --year 2029", {FILE: SPEC}, exit=2, writes=FILE),
    case(
        "a new spec from a bomb",
        "new a.yaml --from b.yaml --year 2029",
        {
            "b.yaml": "a: &a [x,x]\n"
            + "".join(f"b{n}: &b{n} [{','.join([f'*b{n - 1}' if n else '*a'] * 9)}]\n" for n in range(9))
        },
        "PD008",
        writes="a.yaml",
    ),
    case(
        "a new spec from one with an expression that runs",
        "new a.yaml --from b.yaml --year 2029",
        {"b.yaml": SPEC.replace("phản ánh", "{{ ''.__class__ }}")},
        "PD151",
        writes="a.yaml",
    ),
    case(
        "mending a file that is a link",
        f"check {FILE} --fix",
        {FILE: Link("that.yaml"), "that.yaml": SPEC.replace("công chức xã", "công chức  xã")},
        writes="that.yaml",
    ),
    case("mending bytes", f"check {FILE} --fix", {FILE: bytes(range(256))}, "PD002", writes=FILE),
    case("mending a bomb", f"check {FILE} --fix", {FILE: "a: &a [*a]\n"}, "PD008", writes=FILE),
    case("a province of a megabyte", ("units", "--province", "x" * 100_000), {}, "PD421"),
    case("a date of another world", ("units", "--date", "31/02/9999"), {}, exit=2),
    case("a date before all registers", ("units", "--date", "1/1/1900"), {}, "PD405"),
]
