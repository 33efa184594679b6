"""Specs that are no YAML, too much YAML, or YAML that would do more than say something (đặc tả hỏng hoặc độc hại)."""

from __future__ import annotations

from typing import Any

from tests.hostile.case import Case, Content, case
from tests.loading.sample import FILE, SPEC, edited

TITLE = "title: Bồi dưỡng cán bộ, công chức"
TEXT = "phản ánh vướng mắc"
MIB = 1024 * 1024


def spec(name: str, text: Content, told: str, command: str = "check", **more: Any) -> Case:
    """A spec and the codes that are told of it."""
    return case(name, f"{command} {FILE}", {FILE: text}, told, **more)


def titled(value: str) -> str:
    """The sample with another title, written as it is."""
    return edited(TITLE, f"title: {value}")


def _aliases(levels: int, width: int) -> str:
    lines = [f"a0: &a0 [{', '.join(['x'] * width)}]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * width)}]" for level in range(1, levels)]
    return "\n".join(lines) + "\n"


_TAGS = {
    "!!python/object/apply:os.system ['touch pwned']": "PD103",
    "!!python/object/new:os.system ['touch pwned']": "PD103",
    "!!python/object:builtins.open {}": "PD103",
    "!!python/name:os.system": "PD109",
    "!!python/module:os": "PD109",
    "!!python/tuple [1, 2]": "PD103",
    "!!binary R0lGODlhDAAMAIQAAP8=": "",
    "!!set {a, b}": "PD103",
    "!!omap [a: 1]": "PD103",
    "!!timestamp 2026-06-15": "",
    "!!float 1e999": "",
    "!include ../outside/mat.yaml": "",
    "!ENV PATH": "",
    "!<tag:yaml.org,2002:python/object/apply:subprocess.Popen> [ls]": "PD103",
}

_UNSEEN = {
    "NUL": "\0",
    "bell": "\a",
    "backspace": "\b",
    "escape sequence": "\x1b[2J\x1b]0;x\a",
    "delete": "\x7f",
    "C1 control": "\x9b31m",
    "next line": "\x85",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "lone surrogate": "\ud800",
    "turn of direction": "\u202e",
    "isolate": "\u2066",
    "zero-width space": "\u200b",
    "soft hyphen": "\u00ad",
    "word joiner": "\u2060",
    "private use": "\ue000",
    "noncharacter": "\uffff",
    "plane 16": "\U0010fffd",
    "byte order mark inside": "\ufeff",
}

CASES: list[Case] = [
    # bombs
    spec("a bomb of aliases", _aliases(9, 9) + SPEC, "PD008"),
    spec("a broad bomb of aliases", _aliases(4, 300) + SPEC, "PD008"),
    spec("a narrow bomb of forty levels", _aliases(40, 2) + SPEC, "PD008"),
    spec(
        "a bomb of mappings",
        "".join(
            f"m{n}: &m{n} {{{', '.join(f'k{i}: *m{n - 1}' for i in range(9))}}}\n" if n else "m0: &m0 {a: b}\n"
            for n in range(9)
        )
        + SPEC,
        "PD008",
    ),
    spec(
        "a bomb of merge keys",
        "m0: &m0 {a: b}\n"
        + "".join(f"m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 9)}]}}\n" for n in range(1, 9))
        + SPEC,
        "PD014 PD117",
    ),
    spec("an anchor that contains itself", titled("&t [*t]"), "PD008"),
    spec("a mapping that contains itself", "x: &x {y: *x}\n" + SPEC, "PD008"),
    spec("the whole contains itself", "&all\n" + SPEC + "x: *all\n", "PD008"),
    spec("an alias of nothing", titled("*nothing"), "PD005"),
    spec("an alias for a key", edited(TITLE, "? &k title\n: Bồi dưỡng\n*k : x"), "PD006"),
    spec("ten thousand anchors", "".join(f"a{n}: &a{n} x\n" for n in range(10_000)) + SPEC, "PD117"),
    # depth
    spec("a thousand brackets", titled("[" * 1000 + "]" * 1000), "PD009"),
    spec("a hundred thousand brackets", titled("[" * 100_000), "PD009"),
    spec("a thousand braces", titled("{a: " * 1000 + "b" + "}" * 1000), "PD009"),
    spec("a thousand indents", "".join(f"{' ' * n}a:\n" for n in range(1000)), "PD009"),
    spec("a thousand dashes on one line", "title: \n" + "- " * 1000 + "x\n", "PD009"),
    spec("a thousand complex keys", "? " * 1000 + "x\n", "PD013"),
    spec("brackets that never close", titled("[a, [b, [c"), "PD005"),
    spec("only closing brackets", titled("]" * 1000), "PD005"),
    # tags and directives
    *(spec(f"the tag {tag.split()[0]}", titled(tag), f"PD007 {more}") for tag, more in _TAGS.items()),
    spec("a tag on the whole", f"--- !!python/object/apply:os.getcwd []\n{SPEC}", "PD005 PD007"),
    spec(
        "a directive that renames tags",
        f"%TAG ! tag:yaml.org,2002:python/\n---\n{titled('!name:os.system x')}",
        "PD007",
    ),
    spec("a YAML of the future", f"%YAML 9.9\n---\n{SPEC}", "PD005"),
    spec("an unknown directive", f"%EXEC rm\n---\n{SPEC}", "PD005"),
    spec("two directives of YAML", f"%YAML 1.1\n%YAML 1.1\n---\n{SPEC}", "PD005"),
    spec("two documents", f"{SPEC}---\n{SPEC}", "PD004"),
    spec("a thousand documents", "---\na: b\n" * 1000, "PD004"),
    spec("a document after its end", f"{SPEC}...\n{SPEC}", "PD005"),
    # keys
    spec("a key twice", SPEC + "title: b\n", "PD006"),
    spec("a key twice, once in quotes", SPEC + '"title": b\n', "PD006"),
    spec("a key twice, once by an escape", SPEC + '"\\x74itle": b\n', "PD006"),
    spec("a thousand equal keys", SPEC + "title: b\n" * 1000, "PD006"),
    spec("a list for a key", SPEC + "? [a, b]\n: c\n", "PD013"),
    spec("a mapping for a key", SPEC + "{a: b}: c\n", "PD013"),
    spec("a key of nothing", SPEC + ": c\n", "PD005"),
    spec("a key of a thousand letters", SPEC + f"{'k' * 1000}: c\n", "PD117"),
    spec("a key of two thousand letters", SPEC + f"{'k' * 2000}: c\n", "PD162"),
    spec("a key of a million letters", SPEC + f"? {'k' * 1_000_000}\n: c\n", "PD117"),
    spec("Python's own names for keys", SPEC + "__class__: a\n__init__: b\n__dict__: c\nmodel_config: d\n", "PD117"),
    spec("a key that looks like another", SPEC.replace("title:", "tіtle:"), "PD101"),
    spec("ten thousand unknown keys", SPEC + "".join(f"zz{n}: x\n" for n in range(10_000)), "PD117"),
    spec("keys that format the message", SPEC + "'{near}{0}{x.__class__}%s%n': a\n", "PD117"),
    # values
    spec("a number of a million digits", edited("    count: 64\n", f"    count: {'9' * 1_000_000}\n"), "PD110"),
    spec("a number of five thousand digits", edited("    count: 64\n", f"    count: {'9' * 5_000}\n"), "PD110"),
    spec("a power without end", edited("    count: 64\n", "    count: 1e999999999\n"), "PD110"),
    spec("a count of infinity", edited("    count: 64\n", "    count: .inf\n"), "PD110"),
    spec("no number", edited("    count: 64\n", "    count: .nan\n"), "PD110"),
    spec("a number in base two", edited("    count: 64\n", f"    count: 0b{'1' * 5000}\n"), "PD110"),
    spec("a number in base sixty", edited("    count: 64\n", f"    count: 1{':59' * 3000}\n"), "PD110"),
    spec("digits of other scripts", edited("    count: 64\n", "    count: ٦٤\n"), "PD110"),
    spec("a number of circles", edited("    count: 64\n", "    count: ⑥④\n"), "PD110"),
    spec("a year without end", edited("period: 2026 - 2028", f"period: 2026 - {'9' * 5000}"), "PD121"),
    spec("a date without end", edited("date: 15/6/2026", f"date: 15/6/{'9' * 5000}"), "PD115"),
    spec("a date of the year 0", edited("date: 15/6/2026", "date: 15/6/0000"), "PD115"),
    spec("money without end", edited("  total: 36.000.000 đồng", f"  total: {'999.' * 2000}000 đồng"), "PD124"),
    spec("a share without end", edited("    value: 100%", f"    value: {'9' * 5000}%"), "PD123"),
    spec("a document number without end", edited("number: 117\n", f"number: {'9' * 5000}\n"), "PD110"),
    spec("a version without end", edited("plandocs: 1", f"plandocs: {'1' * 5000}"), "PD108"),
    spec("a length without end", edited("    length: 02 ngày", f"    length: {'9' * 5000} ngày"), "PD123"),
    spec("a Roman number without end", edited("    time: quý III/2026", f"    time: quý {'I' * 5000}/2026"), "PD119"),
    spec(
        "a time that goes on and on",
        edited("    time: quý III/2026", f"    time: {'tháng 9/2026, ' * 3000}tháng 9/2026"),
        "PD122",
    ),
    spec(
        "a symbol that a pattern could choke on",
        edited("    number: 171/2025/NĐ-CP", f"    number: 1{'/2025' * 3000}!"),
        "PD125",
    ),
    spec(
        "a name of the issuer without end",
        edited("  name: Ủy ban nhân dân xã Hà Bắc", f"  name: {'Ủy ban ' * 20_000}"),
        "",
    ),
    # whitespace and lines
    spec("tabs for indents", SPEC.replace("  name:", "\tname:"), "PD011"),
    spec("a tab after a dash", edited("  - snv\n", "  -\tsnv\n"), "PD005"),
    spec("a line of a million letters", titled("q" * 1_000_000), ""),
    spec("a word of seven million letters", titled("q" * 7_000_000), "", heavy=True),
    spec("a hundred thousand blank lines", SPEC + "\n" * 100_000 + "titel: x\n", "PD101"),
    spec("a hundred thousand comments", "# x\n" * 100_000 + SPEC, ""),
    spec("a million spaces", edited(TITLE, f"{TITLE}{' ' * 1_000_000}"), ""),
    spec("eight MiB of comments and more", "#" * 8 * MIB + "\n" + SPEC, "PD015"),
    spec("thirty MiB of NUL", bytes(30 * MIB), "PD015"),
    spec("one byte", b"a", "PD103"),
    spec("one byte that is no text", b"\xff", "PD002"),
    spec("NULs only", bytes(1000), "PD016"),
    spec("an overlong form of UTF-8", b"title: \xc0\xaf\n", "PD002"),
    spec("UTF-8 cut short", SPEC.encode()[:-1] + b"\xe1\xbb", "PD002"),
    spec("UTF-32", SPEC.encode("utf-32"), "PD002"),
    spec("UTF-7", SPEC.encode("utf-7"), "PD119 PD123 PD124 PD125 PD601"),
    spec("a gzip", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + bytes(range(256)), "PD002"),
    spec("an executable", b"\x7fELF\x02\x01\x01" + bytes(200), "PD016"),
    spec("Python's pickle", b"cos\nsystem\n(S'touch pwned'\ntR.", "PD103"),
    spec("a script", "#!/bin/sh\ntouch pwned\n", "PD103"),
    spec("JSON without end", '{"title": ' * 5000, "PD009"),
    spec("a folded text of a million lines", edited(TITLE, "title: >-\n" + "  x\n" * 300_000), "", exit=0, heavy=True),
    *(
        spec(
            f"{name} in a text", edited(TEXT, f"phản ánh{letter}vướng mắc"), "PD016" if letter != "\ud800" else "PD002"
        )
        for name, letter in _UNSEEN.items()
    ),
    *(
        spec(f"{name} by an escape", edited(TITLE, f'title: "Bồi dưỡng{escape}cán bộ"'), "PD016")
        for name, escape in (
            ("NUL", "\\0"),
            ("escape", "\\e[31m"),
            ("bell", "\\a"),
            ("direction", "\\u202e"),
            ("C1", "\\x9b"),
            ("separator", "\\L"),
            ("private", "\\uE000"),
            ("plane 16", "\\U0010FFFD"),
        )
    ),
    spec("half a pair by an escape", edited(TITLE, 'title: "\\ud800"'), "PD005"),
    spec("a code point beyond all", edited(TITLE, 'title: "\\U00110000"'), "PD005"),
    spec("an escape that there is not", edited(TITLE, 'title: "\\q"'), "PD005"),
    spec("a block text without a key", "|\n  a\n", "PD103"),
    spec("an indicator of ninety-nine", edited(TITLE, "title: |99\n  x"), "PD005"),
]
