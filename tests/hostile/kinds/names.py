"""Names and places that lead elsewhere, do not end, or speak to the terminal (tên tệp và đường dẫn độc hại)."""

from __future__ import annotations

from plandocs.writing.shipped_look import write_look
from tests.hostile.case import Case, Folder, Link, Pipe, case
from tests.loading.sample import FILE, SPEC, edited
from tests.writing.sample import profile


def _look() -> bytes:
    return write_look(profile(), "14")


ESCAPES = "\x1b]0;đã đổi\x07\x1b[2J\x1b[31m"
ROSTER = "TT,Họ và tên,Ngày sinh,Đơn vị\n1,Học viên An,1985,Văn phòng\n"
TABLE = "STT,Nội dung\n1,Việc một\n"

_TABLED = edited(
    "    content: Các cơ quan kịp thời phản ánh vướng mắc\n",
    "    content:\n      kind: table\n      file: {file}\n      columns: [{id: nd, head: Nội dung}]\n",
)


def tabled(file: str) -> str:
    """The sample with a table whose rows stand in a file."""
    return _TABLED.replace("{file}", file)


def _extending(base: str) -> str:
    return f"extends: {base}\n{SPEC}"


def _rostered(file: str) -> str:
    return SPEC.replace("outline:\n", f"rosters: {{ds: {{files: {file}}}}}\noutline:\n")


def _sent(file: str) -> str:
    return SPEC.replace("outline:\n", f"attachments: [{{reference: nd171, file: {file}}}]\noutline:\n")


_OUTSIDE = {
    "above": "../outside/mat.yaml",
    "far above": "../" * 40 + "etc/passwd",
    "absolute": "/etc/passwd",
    "with backslashes": "..\\\\outside\\\\mat.yaml",
    "of a drive": "C:/Windows/win.ini",
    "of a share": "//server/share/x.yaml",
    "as an address": "file:///etc/passwd",
    "of the web": "https://example.org/x.yaml",
    "of a home": "~/mat.yaml",
    "of a variable": "$HOME/mat.yaml",
    "by a link": "link.yaml",
    "by a link to a folder": "folder/mat.yaml",
}
_LINKS = {"link.yaml": Link("../outside/mat.yaml"), "folder": Link("../outside")}
_EXISTS = ("above", "far above", "absolute", "with backslashes", "by a link", "by a link to a folder")


def _leading_out() -> list[Case]:
    """Each way out, by each key that names a file."""
    found = []
    for how, path in _OUTSIDE.items():
        there = how in _EXISTS
        quoted = f'"{path}"'
        for key, text, absent in (
            ("a base", _extending(quoted), "PD050"),
            ("a table", tabled(quoted), "PD561"),
            ("a list", _rostered(quoted), "PD561"),
            ("a file sent along", _sent(quoted), "PD561"),
        ):
            code = "PD907" if there or (key != "a base" and how == "of a share") else absent
            found.append(case(f"{key} {how}", f"check {FILE}", {FILE: text, **_LINKS}, code))
    return found


_STRANGE = {
    "a line end": "a\nb.yaml",
    "an escape sequence": f"a{ESCAPES}.yaml",
    "a carriage return": "a\rb.yaml",
    "a turn of direction": "a\u202elmay.yaml",
    "a tab": "a\tb.yaml",
    "half a pair": "a\udcff.yaml",
    "a C1 control": "a\x9b31m.yaml",
    "a line separator": "a\u2028b.yaml",
    "braces": "{0.__class__}{near}%s%n.yaml",
}

_NAMED = {
    "a device of Windows": "CON.yaml",
    "another device": "NUL",
    "a stream of Windows": "a.yaml:x",
    "a name of dots": "...yaml",
    "a trailing dot": "a.yaml.",
    "a dash and a letter": "./-o.yaml",
    "a name in quotes": '"a".yaml',
    "a command in backticks": "`touch pwned`.yaml",
    "a command in dollars": "$(touch pwned).yaml",
    "a semicolon": "a;touch pwned;.yaml",
    "a pipe": "|touch pwned.yaml",
    "a tilde": "~.yaml",
    "a percent": "%2e%2e%2fa.yaml",
    "an asterisk": "*.yaml",
}

CASES: list[Case] = [
    *_leading_out(),
    # what is named on the line and is no file
    *(
        case(
            f"{command.split()[0]}: a folder for a file",
            command,
            {"x.yaml": Folder(), FILE: SPEC, "x.docx": Folder(), "x.csv": Folder()},
            told,
            exit=2,
        )
        for command, told in (
            ("check x.yaml", "PD166"),
            ("render x.yaml", "PD166"),
            ("outline x.yaml", "PD166"),
            ("resolve x.yaml", "PD166"),
            ("quota x.yaml", "PD166"),
            ("roster x.csv --spec x.yaml", "PD166"),
            (f"fill x.docx {FILE}", "PD822"),
            ("batch x.yaml --units x.csv", "PD166"),
            (f"check {FILE} --params x.yaml", ""),
            (f"render {FILE} --look x.docx", ""),
        )
    ),
    *(
        case(f"{command.split()[0]}: nothing of that name", command, {FILE: SPEC}, told, exit=2)
        for command, told in (
            ("check no.yaml", "PD001"),
            ("render no.yaml", "PD001"),
            ("outline no.yaml", "PD001"),
            ("resolve no.yaml", "PD001"),
            ("quota no.yaml", "PD001"),
            ("roster no.csv", "PD001"),
            (f"fill no.docx {FILE}", "PD822"),
            ("batch no.yaml --units register", "PD001"),
            (f"check {FILE} --params no.yaml", "PD001"),
            (f"render {FILE} --look no.docx", "PD001"),
            ("look state-nd30-2020 --check no.docx", "PD001"),
            ("new moi.yaml --from no.yaml --year 2028", "PD001"),
        )
    ),
    *(
        case(
            f"{command.split()[0]}: a pipe that nobody writes to",
            command,
            {"x.yaml": Pipe(), "x.csv": Pipe(), "x.docx": Pipe(), FILE: SPEC},
            told,
            exit=ends,
        )
        for command, told, ends in (
            ("check x.yaml", "PD042", 1),
            ("render x.yaml", "PD042", 1),
            ("outline x.yaml", "PD042", 1),
            ("resolve x.yaml", "PD042", 1),
            ("roster x.csv", "PD042", 1),
            (f"fill x.docx {FILE}", "PD822", 2),
            ("batch x.yaml --units register", "PD042", 1),
            (f"render {FILE} --look x.docx", "PD801", 1),
            (f"check {FILE} --params x.yaml", "PD042", 1),
            (f"check {FILE} --params x.csv", "PD042", 1),
            ("new moi.yaml --year 2028 --from x.yaml", "PD042", 1),
        )
    ),
    *(
        case(f"{command.split()[0]}: a file without end", command, {FILE: SPEC}, told, exit=ends)
        for command, told, ends in (
            ("check /dev/zero", "PD042", 1),
            ("render /dev/zero", "PD042", 1),
            ("outline /dev/zero", "PD042", 1),
            ("roster /dev/zero", "PD042", 1),
            (f"fill /dev/zero {FILE}", "PD822", 2),
            (f"render {FILE} --look /dev/zero", "PD801", 1),
            ("batch mau.yaml --units /dev/zero", "PD001", 2),
            ("look state-nd30-2020 --check /dev/zero", "PD801", 1),
            ("new moi.yaml --year 2028 --from /dev/zero", "PD042", 1),
        )
    ),
    case("a base that is a pipe", f"check {FILE}", {FILE: _extending("x.yaml"), "x.yaml": Pipe()}, "PD050"),
    case("a base that is a folder", f"check {FILE}", {FILE: _extending("x.yaml"), "x.yaml": Folder()}, "PD050"),
    case("a table that is a pipe", f"check {FILE}", {FILE: tabled("x.csv"), "x.csv": Pipe()}, "PD042"),
    case("a table that is a folder", f"check {FILE}", {FILE: tabled("x.csv"), "x.csv": Folder()}, "PD042"),
    case("a list that is a pipe", f"check {FILE}", {FILE: _rostered("x.csv"), "x.csv": Pipe()}, "PD042"),
    case(
        "a list in a folder of pipes",
        f"check {FILE}",
        {FILE: _rostered("ds"), "ds/x.csv": Pipe(), "ds/y.csv": Pipe()},
        "PD049",
        exit=2,
    ),
    case("a spec that extends itself", f"check {FILE}", {FILE: _extending(FILE)}, "PD051"),
    case(
        "a spec that extends itself by a link",
        f"check {FILE}",
        {FILE: _extending("a.yaml"), "a.yaml": Link(FILE)},
        "PD051",
    ),
    case(
        "two specs that extend each other",
        "check a.yaml",
        {"a.yaml": _extending("b.yaml"), "b.yaml": _extending("a.yaml")},
        "PD051",
    ),
    case(
        "a hundred specs that extend each other",
        "check n0.yaml",
        {f"n{n}.yaml": f"extends: n{n + 1}.yaml\n" for n in range(100)},
        "PD052",
    ),
    case("a link to itself", "check a.yaml", {"a.yaml": Link("a.yaml")}, "PD906", exit=3),
    case("links in a circle", "check a.yaml", {"a.yaml": Link("b.yaml"), "b.yaml": Link("a.yaml")}, "PD906", exit=3),
    case("a link to nothing", "check a.yaml", {"a.yaml": Link("nothing")}, "PD001", exit=2),
    case(
        "a base by links in a circle", f"check {FILE}", {FILE: _extending("a.yaml"), "a.yaml": Link("a.yaml")}, "PD050"
    ),
    case(
        "a folder of lists with a circle of links",
        f"check {FILE}",
        {FILE: _rostered("ds"), "ds/a.csv": Link("a.csv"), "ds/b": Link(".")},
        "PD049",
        exit=2,
    ),
    case("a list whose folder leads out", f"check {FILE}", {FILE: _rostered("ds"), "ds": Link("../outside")}, "PD907"),
    case(
        "a folder of lists with a file that leads out",
        f"check {FILE}",
        {FILE: _rostered("ds"), "ds/a.csv": Link("../../outside/mat.csv")},
        "PD907",
    ),
    case(
        "an output folder that leads out",
        f"render {FILE}",
        {FILE: SPEC, "output": Link("ra"), "ra/.gitkeep": ""},
        writes="output ra",
    ),
    case(
        "an output file that is a link",
        f"render {FILE}",
        {FILE: SPEC, "output/ke-hoach.docx": Link("../../outside/mat.yaml")},
    ),
    case(
        "an output file that is a folder",
        f"render {FILE}",
        {FILE: SPEC, "output/ke-hoach.docx": Folder()},
        "PD902",
        exit=3,
    ),
    case("an output file that is a pipe", f"render {FILE}", {FILE: SPEC, "output/ke-hoach.docx": Pipe()}),
    case("an output folder that is a file", f"render {FILE} -o x", {FILE: SPEC, "x": "x"}, exit=2),
    case("an output folder that is a device", f"render {FILE} -o /dev/null", {FILE: SPEC}, "PD902", exit=3),
    case("an output folder below a file", f"render {FILE} -o x/y", {FILE: SPEC, "x": "x"}, "PD902", exit=3),
    case(
        "an output over the look that it is made with",
        f"render {FILE} -o . --look ke-hoach.docx",
        {FILE: SPEC, "ke-hoach.docx": _look},
        "PD914",
    ),
    case("a name of 255 bytes", f"check {'a' * 250}.yaml", {f"{'a' * 250}.yaml": SPEC}),
    case("a name of 255 bytes to be written", f"render {'a' * 250}.yaml", {f"{'a' * 250}.yaml": SPEC}),
    case("a name beyond 255 bytes", f"check {'a' * 300}.yaml", {}, "PD906", exit=3),
    case("a path beyond 4096 bytes", f"check {'a/' * 3000}a.yaml", {}, "PD906", exit=3),
    case("a base with a name beyond all", f"check {FILE}", {FILE: _extending("a" * 100_000)}, "PD906", exit=3),
    case("a table with a name beyond all", f"check {FILE}", {FILE: tabled("a" * 100_000)}, "PD906", exit=3),
    case("a base called by NUL", f"check {FILE}", {FILE: _extending('"a\\0b"')}, "PD016 PD050"),
    case("a table called by nothing", f"check {FILE}", {FILE: tabled('""')}, "PD109"),
    case("a table called by a dot", f"check {FILE}", {FILE: tabled('"."')}, "PD042"),
    case("a name that begins with a dash", "check -- --pwned.yaml", {"--pwned.yaml": SPEC}),
    case("a name that is an option", "check --pwned.yaml", {"--pwned.yaml": SPEC}, exit=2),
    *(
        case(f"a name with {what} that is not there", ("check", name), {}, "PD001", exit=2)
        for what, name in _STRANGE.items()
    ),
    *(
        case(f"a name with {what}", ("check", name), {name: edited("title: Bồi", "titel: Bồi")}, "PD101")
        for what, name in _STRANGE.items()
    ),
    *(case(f"{what} for a name to write", ("render", name), {name: SPEC}) for what, name in _NAMED.items()),
    *(
        case(f"{what} in a name to write", ("render", name), {name: SPEC})
        for what, name in (
            ("an escape sequence", f"a{ESCAPES}.yaml"),
            ("a line end", "a\nb.yaml"),
            ("a turn of direction", "a\u202eb.yaml"),
        )
    ),
    # words of the command line
    case("a province with an escape sequence", ("units", "--province", ESCAPES), {}, "PD421"),
    case("a profile with an escape sequence", ("look", ESCAPES), {}, "PD808"),
    *(
        case(f"{what} with an escape sequence", words, {FILE: SPEC}, exit=2)
        for what, words in (
            ("a command", (f"chec{ESCAPES}",)),
            ("an option", ("check", f"--{ESCAPES}", FILE)),
            ("a format", ("check", FILE, "--format", ESCAPES)),
            ("a rule", ("check", FILE, "--select", ESCAPES)),
            ("a severity", ("check", FILE, "--severity", f"{ESCAPES}=info")),
            ("a kind of file", ("render", FILE, "--to", ESCAPES)),
            ("a year", ("new", "a.yaml", "--year", ESCAPES)),
            ("a code", ("explain", ESCAPES)),
            ("a date", ("units", "--date", ESCAPES)),
            ("a variant", ("look", "state-nd30-2020", "--variant", ESCAPES)),
            ("a number of jobs", ("batch", FILE, "--units", "register", "--jobs", ESCAPES)),
            ("a column", ("roster", "a.csv", "--column", ESCAPES)),
            ("a layout", ("roster", "a.csv", "--layout", ESCAPES)),
            ("a value", ("check", FILE, "--set", ESCAPES)),
            ("an output", ("render", FILE, "-o", f"{ESCAPES}.docx")),
        )
    ),
]
