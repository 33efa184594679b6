"""Makes what can be made of the documentation (tài liệu tự lập), and the shipped looks.

``make docs`` writes what is stale; ``python -m tools.make_docs --check`` names it and exits with 1. Pages tell what
the code says: commands, keys of a spec, problems, wording. Nothing depends on the day or the machine.
"""

from __future__ import annotations

import ast
import io
import json
import os
import re
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout, suppress
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

from plandocs.checking.page import page_of
from plandocs.checking.registry import registered
from plandocs.checking.selectors import may_be_chosen
from plandocs.cli.entry import main as plandocs
from plandocs.cli.words import COMMANDS
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Diagnostic
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.telling import hint, message, title
from plandocs.diagnostics.text_report import render_text, severity_word
from plandocs.formats.reading import FORMAT
from plandocs.formats.registry import registered as registered_steps
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from plandocs.registers.wording import parse_phrase, slots_of
from plandocs.spec.schema import published_schema, spec_schema
from plandocs.writing.shipped_look import Variant, write_look
from tools import reliability, sbom
from tools.completion_table import table_text

ROOT = Path(__file__).parents[1]
MADE = "<!-- Made by `make docs` from the code: change the code, not this page. -->"
WIDTH = "80"
LANGUAGES: tuple[Language, ...] = ("en", "vi")
LOOKS = {"": Variant.STANDARD, "-department": Variant.DEPARTMENT}
"""How the name of each shipped look goes on after its profile."""

Schema = dict[str, Any]


# ---------------------------------------------------------------- the command line


def help_page(names: Sequence[str], lang: Language) -> str:
    """What ``plandocs NAMES --help`` prints on a screen of the usual width."""
    words, environment = sys.argv, dict(os.environ)
    sys.argv = ["plandocs", *names, "--help", "--lang", lang]
    os.environ["COLUMNS"] = WIDTH
    printed = io.StringIO()
    try:
        with redirect_stdout(printed), suppress(SystemExit):
            plandocs()
    finally:
        sys.argv = words
        os.environ.clear()
        os.environ.update(environment)
    return printed.getvalue().rstrip()


def exit_codes() -> list[tuple[int, str]]:
    """The exit codes and what each means, as ``cli/exits.py`` says."""
    found = find_spec("plandocs.cli.exits")
    if found is None or found.origin is None:
        raise FileNotFoundError("plandocs.cli.exits")
    body = ast.parse(Path(found.origin).read_text(encoding="utf-8")).body
    codes = []
    for code, meaning in pairwise(body):
        if isinstance(code, ast.Assign) and isinstance(meaning, ast.Expr):
            codes.append((ast.literal_eval(code.value), str(ast.literal_eval(meaning.value)).rstrip(".")))
    return codes


def command_line() -> str:
    """The help pages of all commands in both languages."""
    parts = ["# The command line · Dòng lệnh", MADE, COMMAND_LINE]
    for names in ((), *((name,) for name in COMMANDS)):
        parts.append(f"## {' '.join(('plandocs', *names))}")
        parts += [f"```text\n{help_page(names, lang)}\n```" for lang in LANGUAGES]
    parts += [IN_SCRIPTS]
    parts += ["## Exit codes · Mã thoát", table(("code", "meaning"), ((str(c), m) for c, m in exit_codes()))]
    parts += ["## Environment · Biến môi trường", table(("variable", "does"), ENVIRONMENT)]
    return page(parts)


COMMAND_LINE = (
    "Each help page in English, then in Vietnamese. `--lang en` or `--lang vi` may stand before or after the command."
)
IN_SCRIPTS = """## In scripts · Trong kịch bản

- **Streams.** Results (a schema, an outline, JSON) and the names of files that were written go to standard output;
  problems, steps and progress to standard error. `--quiet` leaves errors and results alone. What goes to a file or a
  program is UTF-8 unless `PYTHONIOENCODING` says otherwise; a console that lacks Vietnamese letters gets them without
  their marks. There are no colours and no progress where nobody looks.
- **A dash** as SPEC reads standard input: `check`, `render`, `fill`, `quota`, `outline`, `resolve`,
  `migrate`. `-o -` puts the one file of `render`, `fill`, `roster`, `look` on standard output, `new -` prints the new
  spec. `batch`, `roster` and `reconcile` read files: they look at them more than once.
- **A log.** `--log-file FILE` adds to FILE, a line of JSON for each thing that happens: `time`, `level` (`debug`,
  `info`, `warning`, `error`), `event` (`begin`, `read`, `problem`, `wrote`, `usage`, `end` …) and what there is to
  say of it. It is never shortened or replaced; a file that holds something else is refused. Each line is written at
  once, so that the log of a run that fails or is killed is whole up to there. Citizen numbers and phones are hidden.
- **Completion.** `eval "$(plandocs completion bash)"` in `~/.bashrc`; for zsh, fish and PowerShell the first lines of
  their scripts say how. Scripts are tried with bash, zsh and fish; PowerShell's has not been run.
- **Windows.** `py -m plandocs` is `plandocs`. PowerShell 5 reads what a program prints as the console's code page: say
  `[Console]::OutputEncoding = [Text.Encoding]::UTF8` before a pipe or `>`, or use `-o FILE`. What concerns Windows is
  played in tests, with its code pages, line ends and names; it has not been tried there.

<!-- -->

- **Luồng.** Kết quả (lược đồ, văn bản thành chữ, JSON) và tên tệp đã ghi ra đầu ra chuẩn; vấn đề, các bước, tiến độ ra
  luồng lỗi. `--quiet` chỉ giữ lỗi và kết quả. Ghi ra tệp hay sang chương trình khác thì luôn là UTF-8, trừ khi có
  `PYTHONIOENCODING`; màn hình thiếu chữ Việt thì hiện chữ không dấu. Không ai xem thì không màu, không tiến độ.
- **Dấu `-`** thay cho SPEC đọc đầu vào chuẩn: `check`, `render`, `fill`, `quota`, `outline`, `resolve`,
  `migrate`. `-o -` đưa tệp duy nhất của `render`, `fill`, `roster`, `look` ra đầu ra chuẩn; `new -` in bản đặc tả
  mới. `batch`, `roster`, `reconcile` phải đọc tệp nhiều lần nên cần tên tệp.
- **Nhật ký.** `--log-file TỆP` ghi thêm vào TỆP, mỗi việc một dòng JSON: `time`, `level`, `event` và nội dung. Không tự
  xóa, không tự cắt; tệp đang chứa thứ khác thì bị từ chối. Dòng nào ghi ngay dòng ấy, nên lần chạy hỏng hay bị ngắt vẫn
  còn nhật ký đến lúc đó. Số căn cước, số điện thoại được che.
- **Gợi ý khi gõ.** Ghi `eval "$(plandocs completion bash)"` vào `~/.bashrc`; với zsh, fish, PowerShell, các dòng đầu
  của tệp lệnh nói cách dùng. Đã thử với bash, zsh, fish; chưa thử với PowerShell.
- **Windows.** `py -m plandocs` cũng là `plandocs`. PowerShell 5 đọc đầu ra của chương trình theo bảng mã của cửa sổ:
  trước khi dùng `|` hay `>`, gõ `[Console]::OutputEncoding = [Text.Encoding]::UTF8`, hoặc dùng `-o TỆP`. Những gì riêng
  của Windows mới được mô phỏng trong phép thử, chưa chạy trên máy Windows."""
ENVIRONMENT = (
    ("`PLANDOCS_LANG`", "`vi` or `en`: the language of messages when no `--lang` is given"),
    ("`PLANDOCS_SOFFICE`", "where LibreOffice is, when it is neither on the path nor in its usual place"),
    ("`PLANDOCS_DEBUG`", "`1`: a fault of plandocs itself is shown with its traceback"),
    ("`NO_COLOR`", "set to anything but nothing: no colours"),
    ("`FORCE_COLOR`, `CLICOLOR_FORCE`", "colours also where nobody looks; `NO_COLOR` and `--color` are stronger"),
    ("`TERM`", "`dumb`: no colours, no progress"),
    (
        "`COLUMNS`",
        "the width of the terminal, where it is not the real one: quoted lines are cut to it, messages not folded",
    ),
    ("`PYTHONIOENCODING`", "the encoding of what is printed, also into files and programs"),
)


# ---------------------------------------------------------------- the keys of a spec


def keys() -> str:
    """Every key of every entry of a spec."""
    schema = spec_schema()
    parts = ["# The keys of a spec · Các khóa của bản đặc tả", MADE, KEYS, "## Plan", keys_table(schema, schema)]
    for name, used in entries(schema).items():
        entry = spelt_out(schema["$defs"][name])
        parts += [f"## {name}", schema["$defs"][name].get("description", entry.get("description", ""))]
        parts += [f"In · ở: {', '.join(f'`{key}`' for key in used)}."]
        parts += [short_form(schema["$defs"][name]), keys_table(entry, schema)]
    return page(part for part in parts if part)


KEYS = """An editor shows the same help while you type: see [the guide](spec.md#help-while-you-type).

Trình soạn thảo hiện cùng những lời giải thích này khi gõ: xem [hướng dẫn](spec.vi.md#gợi-ý-khi-gõ)."""


def entries(schema: Schema) -> dict[str, list[str]]:
    """The entries that a plan is made of, each with the keys that hold it, in the order they are met."""
    found: dict[str, list[str]] = {}
    waiting = [("", schema)]
    while waiting:
        inside, entry = waiting.pop(0)
        for key, value in spelt_out(entry).get("properties", {}).items():
            for name in named(value):
                target = schema["$defs"][name]
                if "enum" in target:
                    continue
                path = f"{inside}{key}"
                if name not in found:
                    waiting.append((f"{path}.", target))
                    found[name] = []
                if len(found[name]) < _MOST_PLACES:
                    found[name].append(path)
    return found


_MOST_PLACES = 6


def named(value: Any) -> list[str]:
    """The entries and choices that a value's schema names."""
    if isinstance(value, list):
        return [name for one in value for name in named(one)]
    if not isinstance(value, dict):
        return []
    own = [str(value["$ref"]).rsplit("/", 1)[-1]] if "$ref" in value else []
    inner: list[Any] = [value[key] for key in ("anyOf", "oneOf", "items", "additionalProperties") if key in value]
    inner += list(value.get("patternProperties", {}).values())
    return list(dict.fromkeys([*own, *named(inner)]))


def spelt_out(entry: Schema) -> Schema:
    """The schema of an entry without its short form."""
    return next((one for one in entry.get("anyOf", ()) if "properties" in one), entry)


def short_form(entry: Schema) -> str:
    """What a bare value stands for, of an entry that may be written so."""
    whole = spelt_out(entry)
    if whole is entry:
        return ""
    short = next(one for one in entry["anyOf"] if one is not whole)
    key = next(key for key, value in whole["properties"].items() if value.get("title") == short.get("title"))
    return f"Short form · viết gọn: a bare value stands for `{key}`."


def keys_table(entry: Schema, schema: Schema) -> str:
    """The keys of one entry."""
    needed = entry.get("required", ())
    rows = (
        (
            f"`{key}`",
            value.get("title", ""),
            "yes · có" if key in needed else "",
            kind_of(value, schema),
            value.get("description", ""),
            "; ".join(f"`{shown(example)}`" for example in value.get("examples", ())),
        )
        for key, value in entry.get("properties", {}).items()
    )
    return table(("key · khóa", "tên", "required · bắt buộc", "value · giá trị", "giải thích", "ví dụ"), rows)


def shown(example: object) -> str:
    """An example as one would write it in a spec."""
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False).replace('"', "")


def kind_of(value: Schema, schema: Schema) -> str:
    """What may stand after a key: choices, entries, lists of them; nothing for a single value."""
    told = [choices(schema["$defs"][name]) or f"[{name}](#{name.lower()})" for name in named(value)]
    told += [choices(one) for one in value.get("anyOf", [value]) if "const" in one]
    return ": ".join(part for part in (many(value), ", ".join(told)) if part)


def many(value: Schema) -> str:
    """How several values stand after a key; nothing for one that holds one."""
    told = [one for one in value.get("anyOf", [value]) if one.get("type") != "null"]
    if any("patternProperties" in one for one in told):
        return "by id · theo mã"
    if any(isinstance(one.get("additionalProperties"), dict) for one in told):
        return "by name · theo tên"
    lists = [one for one in told if one.get("type") == "array"]
    if not lists:
        return ""
    return "list · danh sách" if lists == told else "one or more · một hoặc nhiều"


def choices(entry: Schema) -> str:
    """The choices of an enumeration; empty for anything else."""
    values = entry.get("enum", [entry["const"]] if "const" in entry else [])
    return " ".join(f"`{value}`" for value in values)


# ---------------------------------------------------------------- problems


FAMILIES = {
    "0": ("Files", "Tệp"),
    "1": ("Keys and values", "Khóa và giá trị"),
    "2": ("Numbers and times", "Số liệu và thời gian"),
    "3": ("Citations", "Viện dẫn"),
    "4": ("Bodies", "Cơ quan"),
    "5": ("Structure", "Bố cục"),
    "6": ("Words", "Câu chữ"),
    "7": ("Drafts", "Dự thảo"),
    "8": ("Looks and registers", "Mẫu trình bày và sổ dữ liệu"),
    "9": ("Output and machine", "Tệp ghi ra và máy"),
}
"""What the first figure of a code stands for."""
PROBLEMS: dict[Language, str] = {
    "en": """# Problems

What plandocs may say, by code. A word in ‹…› is filled in from your files. An error keeps the document from being
written; a warning does not; info is for you to know. A code keeps its meaning for ever.""",
    "vi": """# Các vấn đề

Những gì plandocs có thể báo, theo mã. Chữ trong ‹…› được điền từ tệp của bạn. Có lỗi thì không ghi văn bản; có
cảnh báo thì vẫn ghi; lưu ý là điều cần biết. Một mã giữ nguyên nghĩa mãi mãi.""",
}
_SLOT = re.compile(r"(?<!\{)\{([a-z_]+)\}")


def problems(lang: Language) -> str:
    """Every problem with its name, severity, message and hint."""
    parts, family = [PROBLEMS[lang], MADE], ""
    for code, row in CATALOGUE.items():
        if code[2] != family:
            family = code[2]
            parts.append(f"## {FAMILIES[family][LANGUAGES.index(lang)]}")
        told = specimen(code)
        severity = render_text([told], {}, lang).partition("[")[0]
        advice = hint(told, lang)
        parts.append(f"### {code} {row.name}")
        parts.append(f"**{severity}**: {message(told, lang)}" + (f"  \n→ {advice}" if advice else ""))
    return page(parts)


def specimen(code: str) -> Diagnostic:
    """A problem whose values are the names of its slots."""
    row = CATALOGUE[code]
    templates = (row.vi.message, row.vi.hint, row.en.message, row.en.hint)
    slots = dict.fromkeys(slot for template in templates for slot in _SLOT.findall(template.replace("{{", "")))
    return Diagnostic(code, Place(""), row.severity, tuple((slot, f"‹{slot}›") for slot in slots))


# ---------------------------------------------------------------- rules


RULES: dict[Language, str] = {
    "en": """# The rules of checking

What `plandocs check` looks for, rule by rule: why, how sure it is, a wrong example and a right one. In a wrong example
`# PD…` stands in the line that is told. [How to choose rules](checking.md), [all problems](problems.md).""",
    "vi": """# Các quy tắc kiểm tra

Những gì `plandocs check` tìm, từng quy tắc một: vì sao, chắc đến đâu, ví dụ sai và đúng. Trong ví dụ sai, `# PD…` đứng
ở dòng được báo. [Cách chọn quy tắc](checking.vi.md), [mọi vấn đề](problems.vi.md).""",
}
RULE_WORDS: dict[Language, dict[str, str]] = {
    "en": {"code": "code", "name": "name", "severity": "severity", "message": "message"}
    | {"wrong": "Wrong", "right": "Right", "always": "always told", "chosen": "may be ignored"},
    "vi": {"code": "mã", "name": "tên", "severity": "mức độ", "message": "lời báo"}
    | {"wrong": "Sai", "right": "Đúng", "always": "luôn được báo", "chosen": "bỏ qua được"},
}


def rules(lang: Language) -> str:
    """The index of the rules, and the page of each of their codes."""
    said = RULE_WORDS[lang]
    codes = sorted(code for one in registered() for code in one.rule.codes)
    rows = ((rule_link(code), severity_word(CATALOGUE[code].severity, lang), title(code, lang)) for code in codes)
    parts = [RULES[lang], MADE, table((said["name"], said["severity"], said["message"]), rows)]
    for code in codes:
        parts += rule_page(code, lang, said)
    return page(parts)


def rule_link(code: str) -> str:
    """A link to the page of a code."""
    heading = f"{code} {CATALOGUE[code].name}"
    return f"[{heading}](#{heading.lower().replace(' ', '-')})"


def rule_page(code: str, lang: Language, said: dict[str, str]) -> Iterator[str]:
    """The parts of one code's page."""
    told, row = page_of(code), CATALOGUE[code]
    yield f"## {code} {row.name}"
    choice = said["chosen" if may_be_chosen(code) else "always"]
    yield f"**{severity_word(row.severity, lang)}** ({choice}): {title(code, lang)}"
    for heading, words in told.said(lang):
        yield f"**{heading}**: {words}"
    for name, examples in (("wrong", told.wrong), ("right", told.right)):
        yield f"**{said[name]}**:"
        yield from (f"```yaml\n{file_line(one.file)}{one.text}```" for one in examples)


def file_line(name: str) -> str:
    """The comment that says which file an example is; none for a spec."""
    return f"# {name}\n" if name else ""


# ---------------------------------------------------------------- wording, looks


WORDING = """# Wording · Câu chữ

The phrases of which plandocs makes sentences. `{slots}` are filled from facts; a `[part in brackets]` is left out when
all its slots are empty. A plan replaces any of them under the key [`wording`](spec.md#wording-of-your-own), an office
in a file `registers/wording/state.yaml` of its project.

Các mẫu câu mà chương trình dùng để lập câu. `{ô}` được điền từ dữ kiện; `[phần trong ngoặc vuông]` bỏ đi khi mọi ô
trong đó trống. Một kế hoạch thay được từng mẫu bằng khóa [`wording`](spec.vi.md#câu-chữ-riêng), một cơ quan thay bằng
tệp `registers/wording/state.yaml` trong dự án của mình."""


def wording(shelf: Shelf) -> str:
    """The phrases of each table of wording, with their slots."""
    parts = [WORDING, MADE]
    for name in shelf.names("wording"):
        rows = (
            (f"`{phrase}`", f"`{text}`", " ".join(f"`{slot}`" for slot in sorted(slots_of(parse_phrase(text)))))
            for phrase, (text, _) in shelf.wording(name).texts.items()
        )
        parts += [f"## {name}", table(("name · tên mẫu", "phrase · mẫu câu", "slots · các ô"), rows)]
    return page(parts)


def looks(shelf: Shelf) -> Iterator[tuple[str, bytes]]:
    """The looks of every profile, in the sizes that it prefers."""
    for name in shelf.names("profiles"):
        profile: Profile | None = shelf.profile(name)
        if profile is None:
            raise ValueError(name)
        for ending, variant in LOOKS.items():
            yield f"templates/looks/{name}{ending}.docx", write_look(profile, str(profile.sizes.default), variant)


# ---------------------------------------------------------------- earlier ways of writing


def old_ways() -> str:
    """Every way of writing that was left, with what took its place and how long it is read."""
    steps = registered_steps()
    shown = table(
        ("file · tệp", "old · cách cũ", "today · nay", "since · từ bản", "read until · đọc đến trước"),
        (
            (
                step.kind.value,
                f"`{step.old}`",
                f"`{step.new}`",
                step.since,
                f"format {step.format}" if step.format else step.gone_in,
            )
            for _, step in steps
        ),
    )
    parts = ["# Earlier ways of writing · Cách viết cũ", MADE, OLD_WAYS, shown]
    for name, step in steps:
        first = step.examples[0]
        parts += [f"## {name}", f"```yaml\n{first.before}```", f"```yaml\n{first.after}```"]
    return page(parts)


OLD_WAYS = f"""The format of a spec has a number, `plandocs: {FORMAT}`. What is written in an earlier way is read with
a warning ([PD080](problems.md#pd080-older-format), [PD081](problems.md#pd081-old-way)) as long as the table says;
`plandocs migrate` rewrites it, and leaves comments, order and quotes as they are.
[What stays the same, and how long](compatibility.md).

Bản đặc tả ghi phiên bản định dạng: `plandocs: {FORMAT}`. Cách viết cũ vẫn được đọc, kèm cảnh báo, đến khi bảng dưới
đây cho biết; `plandocs migrate` viết lại, giữ nguyên chú thích, thứ tự và dấu ngoặc."""


# ---------------------------------------------------------------- pages


def page(parts: Iterable[str]) -> str:
    """Parts of a page, a blank line between two."""
    return "\n\n".join(parts) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(escaped(cell) for cell in line)} |" for line in lines)


def escaped(cell: str) -> str:
    """A text as a cell of a table may hold it."""
    return cell.replace("|", "\\|").replace("\n", " ")


def everything() -> dict[str, bytes]:
    """What each generated file is to hold, by its path in the checkout."""
    shelf = Shelf()
    texts: dict[str, Callable[[], str]] = {
        "docs/command-line.md": command_line,
        "docs/keys.md": keys,
        "docs/problems.md": lambda: problems("en"),
        "docs/problems.vi.md": lambda: problems("vi"),
        "docs/rules.md": lambda: rules("en"),
        "docs/rules.vi.md": lambda: rules("vi"),
        "docs/plandocs.schema.json": lambda: json.dumps(published_schema(), ensure_ascii=False, indent=2) + "\n",
        "docs/old-ways.md": old_ways,
        "docs/reliability.md": reliability.page,
        "docs/licences.md": sbom.page,
        "docs/sbom.cdx.json": sbom.sbom,
        "docs/wording.md": lambda: wording(shelf),
        "src/plandocs/cli/completion/table.json": table_text,
    }
    return {name: make().encode() for name, make in texts.items()} | dict(looks(shelf))


def stale(made: dict[str, bytes], root: Path = ROOT) -> list[str]:
    """The generated files that are missing or hold something else."""
    return [name for name, data in made.items() if not is_same(root / name, data)]


def is_same(path: Path, data: bytes) -> bool:
    """Whether a file holds the data; Word files are compared part by part, as zlib packs differently here and there."""
    if not path.is_file():
        return False
    if path.suffix != ".docx":
        return path.read_bytes().replace(b"\r\n", b"\n") == data
    return parts_of(path.read_bytes()) == parts_of(data)


def parts_of(package: bytes) -> list[tuple[str, bytes]]:
    """The parts of a Word file, in their order."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return [(part.filename, archive.read(part)) for part in archive.infolist()]


def main(arguments: Sequence[str]) -> int:
    """Writes what is stale, or with ``--check`` only names it."""
    made = everything()
    names = stale(made)
    for name in names:
        print(name)
    if "--check" in arguments:
        return 1 if names else 0
    for name in names:
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made[name])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
