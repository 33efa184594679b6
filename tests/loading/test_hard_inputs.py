"""Whatever an author writes becomes a document or a list of problems; nothing ends in a traceback."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from plandocs.building.build import build, docx_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.telling import hint, message
from tests.loading.sample import FILE, SPEC, edited

TEXT = "phản ánh vướng mắc"
TITLE = "title: Bồi dưỡng cán bộ, công chức"
BLOCK = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"
SUBJECT = "    subject: quy định về đào tạo, bồi dưỡng công chức\n"


def made(spec: str) -> bool:
    """Whether a spec becomes a Word file; its problems are told in both languages."""
    problems = Problems()
    built = build(Path("nowhere") / FILE, problems, name=FILE, data=spec.encode())
    for problem in problems:
        assert message(problem, "vi")
        assert message(problem, "en")
        hint(problem, "vi")
    if built is None or problems.has_errors:
        assert problems.has_errors
        return False
    return docx_of(built, None, problems) is not None


MADE = {
    "a footnote in the title": (TITLE, f"{TITLE}^[ghi chú]"),
    "a title of a footnote alone": (TITLE, "title: '^[ghi chú]'"),
    "a heading of a citation alone": ("heading: Liên hệ", "heading: \"{{ cite('nd171') }}\""),
    "emphasis, citation and footnote in a table": (
        *("{kind: tasks}", "{kind: tasks, layout: table}"),
        *("content: Rà soát nhu cầu", "content: Rà soát^[ghi chú] {{ cite('nd171') }} **đậm**"),
    ),
    "a footnote among the recipients": ("  - snv\n", "  - Sở Nội vụ^[ghi chú]\n"),
    "signs of XML": (TEXT, "phản ánh <w:p> & ]]> \\{{ \"' &amp; &#x0;"),
    "a picture of a face": (TEXT, "phản ánh \U0001f600"),
    "twenty thousand emphases": (TEXT, "**a** " * 20_000),
    "a number of twenty digits": ("number: 117", f"number: {'9' * 20}"),
    "eight thousand years": ("period: 2026 - 2028", "period: 1000 - 9999"),
    "an abbreviation that is a sign": ("bodies:\n", "abbreviations: {'(': mở, '.*': mọi}\nbodies:\n"),
    "an abbreviation that explains itself": ("bodies:\n", "abbreviations: {Kế: Kế Kế}\nbodies:\n"),
    "a group that is its own member": ("  snv: Sở Nội vụ", "  snv: {name: Sở Nội vụ, members: [snv]}"),
    "a wording with brackets that do not pair": (f"{TITLE}\n", f"{TITLE}\nwording: {{opening: '[[{{issuer}} ]x['}}\n"),
    "a short name explained in a footnote inside a footnote": (
        *(SUBJECT, f"{SUBJECT}    short: {{name: NĐ 171, defined_in: footnote}}\n"),
        *("bases: nd171\n", ""),
        *("    count: 64\n", "    count: 64\n    source: Theo {{ cite('nd171') }}\n"),
    ),
    "a document that amends itself": (SUBJECT, f"{SUBJECT}    amended_by: nd171\n"),
    "facts shown twice": ("{kind: targets}", "[{kind: targets}, {kind: targets}]"),
}

REFUSED = {
    "a footnote in a footnote": (TEXT, "phản ánh^[xem ^[ghi chú]]"),
    "three thousand footnotes in each other": (TEXT, "^[" * 3_000 + "a" + "]" * 3_000),
    "a title of an unknown name alone": (TITLE, "title: '{{ perido }}'"),
    "five thousand open emphases": (TEXT, "*a " * 5_000),
    "five thousand open expressions": (TEXT, "{{ " * 5_000),
    "five thousand quotes": (TEXT, "{{ " + "'" * 5_001),
    "sections in sections": (BLOCK, f"    sections: [{'{heading: a, sections: [' * 28}{']}' * 28}]\n"),
    "points in points": (BLOCK, f"    content: {{kind: list, items: [{'{text: a, items: [' * 28}b{']}' * 28}]}}\n"),
    "a product of a hundred factors": (TEXT, f"{{{{ {' * '.join(['99999999'] * 100)} }}}}"),
    "a number with a hundred million decimals": (TEXT, "{{ 10 | number(100000000) }}"),
}


@pytest.mark.parametrize("edits", MADE.values(), ids=MADE)
def test_it_becomes_a_document(edits: tuple[str, ...]) -> None:
    assert made(edited(*edits))


@pytest.mark.parametrize("edits", REFUSED.values(), ids=REFUSED)
def test_it_is_refused(edits: tuple[str, ...]) -> None:
    assert not made(edited(*edits))


SPECS = [
    SPEC,
    *(path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))),
]
WORDS = (
    *("", "~", "''", "[]", "{}", "[a]", "{a: b}", "[[a]]", "&a b", "*a", "!x y", "|", "'\\'", "'\"'", "'   '", "'.'"),
    *(
        "{{ x }}",
        "'{{ x }}'",
        "'{{ period }}'",
        "'{{ 1/0 }}'",
        "'{{'",
        "'}}'",
        "'{%'",
        "'**'",
        "'*a'",
        "'^['",
        "'^[a]'",
    ),
    *("0", "-1", "1,299", "2026", "31/02/2026", "hằng năm", "2026 - 2028", "100%", "150%", "9999999999999999999"),
    *("nd171", "vhxh", "cbcc", "dau", "true", "none", "text", "list", "tasks", "table", "run_in", "unnumbered", "part"),
    *("'1. a'", "'./.'", "'…'", "'[a'", "'a]'", "'{a}'", "/KH-UBND", "'<&>'"),
)


def edited_at_random(choose: random.Random) -> str:
    """One of the specs with up to three of its lines dropped, doubled, moved or given another value."""
    lines = choose.choice(SPECS).split("\n")
    for _ in range(choose.randint(1, 3)):
        here = choose.randrange(len(lines))
        key, colon, _ = lines[here].partition(": ")
        match choose.randrange(8):
            case 0:
                del lines[here]
            case 1:
                lines.insert(here, lines[here])
            case 2:
                lines[here] = f"  {lines[here]}"
            case 3:
                lines.insert(choose.randrange(len(lines)), lines.pop(here))
            case _ if colon:
                lines[here] = f"{key}: {choose.choice(WORDS)}"
            case _ if key.lstrip().startswith("- "):
                lines[here] = f"{key[: key.index('- ')]}- {choose.choice(WORDS)}"
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(8))
def test_edits_at_random_make_a_document_or_problems(seed: int) -> None:
    choose = random.Random(seed)  # noqa: S311 - the same edits every time
    for _ in range(40):
        made(edited_at_random(choose))
