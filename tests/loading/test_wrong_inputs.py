"""What is wrong with a spec is told by one problem, at its place: each case is a small edit of a spec without a flaw.

``«`` marks where a problem is to be told and ``»`` where its stretch ends; the codes, each with its key path, stand in
the order of the text. A problem of the whole file has no mark.
"""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Diagnostic
from plandocs.diagnostics.telling import hint, message
from tests.loading.sample import FILE, SPEC, edited, problems_of, unmarked

TITLE = "title: Bồi dưỡng cán bộ, công chức\n"
DUTY = "      - Tổng hợp kết quả\n"
COUNT = "    count: 64\n"
TIME = "    time: quý III/2026\n"
NUMBER = "    number: 171/2025/NĐ-CP\n"
TEXT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"
SECOND = "    sections:\n    - {heading: một, content: x}\n    - heading: hai\n      content: "
TARGETS = "    content: {kind: targets}\n"
PARTS = "      parts:\n        - {name: nam, count: 37}\n"

CASES: dict[str, tuple[str, ...]] = {
    # the shape of values
    "text for a group of keys": (
        "PD103 budget",
        "budget:\n  sources: ngân sách xã\n  total: 36.000.000 đồng\n",
        "budget: «ngân sách xã»\n",
    ),
    "list for a group of keys": (
        "PD103 signature",
        "signature:\n  position: Chủ tịch\n  name: Nguyễn Văn A\n  on_behalf_of: Ủy ban nhân dân\n",
        "signature: «[»Chủ tịch]\n",
    ),
    "list for text": ("PD103 title", TITLE, "title: «[»a, b]\n"),
    "group of keys for text": ("PD103 title", TITLE, "title: «{»a: b}\n"),
    "list for a period": ("PD103 period", "period: 2026 - 2028", "period: «[»2026, 2028]"),
    "group of keys for a count": ("PD103 audiences.cbcc.count", COUNT, "    count: «{»so: 64}\n"),
    "text for a list of entries": (
        "PD103 milestones; PD117",
        "milestones:\n",
        "milestones: «không có»\n«cac_moc»:\n",
    ),
    "text for an entry with no shorthand": (
        "PD103 annexes.ds",
        "archive: VHXH\n",
        "archive: VHXH\nannexes:\n  ds: «Danh sách»\n",
    ),
    "list for a recipient's purpose": (
        "PD103 recipients[0].purpose",
        "  - snv\n",
        "  - to: snv\n    purpose: «[»để báo cáo]\n",
    ),
    "a kind of block that is no text": ("PD103 outline[0].content.kind", TARGETS, "    content: {kind: «[»targets]}\n"),
    # keys
    "misspelt key at the top": ("PD101", "recipients:\n", "«recipient»:\n"),
    "misspelt key that must be there": ("PD101", TITLE, "«titel»: Bồi dưỡng\n"),
    "misspelt key one level down": ("PD101 issuer", "  abbreviation: UBND", "  «abreviation»: UBND"),
    "misspelt key of a mapping's entry": ("PD101 references.nd171", "    subject: quy", "    «subjet»: quy"),
    "misspelt key of a list's entry": ("PD101 targets[0]", "    deadline: hết", "    «dealine»: hết"),
    "misspelt key four levels down": (
        "PD101 audiences.cbcc.breakdowns.parts[0]",
        "{name: nam, count: 37}",
        "{name: nam, «coutn»: 37}",
    ),
    "misspelt key of a block": (
        "PD101 outline[0].content",
        TARGETS,
        "    content: {kind: targets, «gruop_by»: phase}\n",
    ),
    "key like no other": ("PD117", TITLE, f"{TITLE}«zzzqqq»: 1\n"),
    "key like no other, below": ("PD117 issuer", "  place: Hà Bắc\n", "  place: Hà Bắc\n  «zzzqqq»: 1\n"),
    "missing key at the top": ("PD102", "plandocs: 1\n", "«plandocs: 1\n", TITLE, ""),
    "missing key of an entry": ("PD102 issuer", "  name: Ủy", "  «name: Ủy", "  place: Hà Bắc\n", ""),
    "missing key of a list's entry": ("PD102 tasks[0]", "  - content: Rà soát nhu cầu\n    lead", "  - «lead"),
    "missing kind of a block": ("PD102 outline[0].content", TARGETS, "    content: «{»marks: dashes}\n"),
    "kind of a block left open": ("PD102 outline[0].content", TARGETS, "    content: «{»kind: }\n"),
    "nothing after a key that must have a value": ("PD109 title", TITLE, "title:«\n"),
    "a tilde for a value": ("PD109 signature.position", "  position: Chủ tịch", "  position: «~»"),
    "empty quotes": ("PD109 title", TITLE, 'title: «""»\n'),
    "only spaces": ("PD109 title", TITLE, "title: «'  '»\n"),
    "a list's entry left open": ("PD109 responsibilities[0].duties[2]", DUTY, f"{DUTY}      -«\n"),
    "an id with nothing after it": ("PD109 bodies.abc", "bodies:\n", "bodies:\n  abc:«\n"),
    "a tilde among names": ("PD109 recipients[0].to[1]", "  - snv\n", "  - to: [snv, «~»]\n"),
    "no space after a colon in braces": ("PD161 bodies.vhxh", "short: VHXH}", "«short:VHXH»}"),
    "no space between key and braces": (
        "PD161 bodies",
        "  vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}\n",
        "  «vhxh:{name»: VHXH}\n",
    ),
    "quotes of Word in braces": (
        "PD163 bodies.vhxh",
        *("{name: Phòng Văn hóa - Xã hội, short: VHXH}", "{name: “Phòng Văn hóa, «Xã hội”»}"),
    ),
    "an id without quotes": ("PD164 outline[4].content", TEXT, "    content: Theo «{{ cite(nd171) }}»\n"),
    "a number with its symbol": ("PD110 number", "number: 117\n", "number: «5/KH-UBND»\n"),
    "words where an id is meant": ("PD106 follows", "bases: nd171\n", "bases: nd171\nfollows: «Kế hoạch của tỉnh»\n"),
    "quotes of Word in an expression": ("PD150 outline[4].content", TEXT, "    content: Theo «{{ cite(‘nd171’) }}»\n"),
    "a body like no other": ("PD401 tasks[0].lead", "    lead: vhxh\n    time", "    lead: «hcc»\n    time"),
    "a time turned round": ("PD122 tasks[0].time", TIME, "    time: «từ 9/2026 đến 3/2026»\n"),
    "an audience like no other": (
        "PD127 targets[0].audience",
        "    audience: cbcc\n    result",
        "    audience: «xyz»\n    result",
    ),
    "a document like no other": ("PD301 bases[1]", "bases: nd171", "bases: [nd171, «kh»]"),
    "a comma in braces": ("PD130 bodies.vhxh", "short: VHXH}", "short: Văn hóa, «Xã hội»}"),
    "duplicate key": ("PD006", "period: 2026 - 2028\n", "period: 2026 - 2028\n«period»: 2027\n"),
    "duplicate key below": ("PD006 bodies", "  snv: Sở Nội vụ\n", "  snv: Sở Nội vụ\n  «snv»: Sở Tài chính\n"),
    "duplicate key in braces": ("PD006 audiences.cbcc.breakdowns.parts[0]", "count: 37}", "count: 37, «name»: nữ}"),
    # ids and what they lead to
    "id with capitals": ("PD106 targets[0].phase", "  - phase: dau\n", "  - phase: «DAU»\n"),
    "id with marks": ("PD106 outline[0].id", "id: muc_tieu", "id: «mục-tiêu»"),
    "id with capitals as a key": ("PD106 bodies", "  snv: Sở", "  «SNV»: Sở"),
    "duplicate id in a list": (
        "PD105 recipients[1].id",
        "  - snv\n",
        "  - {id: a, to: snv}\n  - {id: «a», to: vhxh}\n",
    ),
    "no such document": ("PD301 bases[1]", "bases: nd171", "bases: [nd171, «nd117»]"),
    "no such document in the budget": ("PD301 budget.rules", "  total: 36", "  rules: «tt100»\n  total: 36"),
    "no such document in an expression": (
        "PD301 outline[4].content",
        TEXT,
        "    content: Theo «{{ cite('nd117') }}» của Chính phủ\n",
    ),
    "no such document that amends": (
        "PD301 references.nd171.amended_by",
        "    issuer: Chính phủ\n",
        "    issuer: Chính phủ\n    amended_by: «nd89»\n",
    ),
    "no such body": ("PD401 tasks[0].lead", "    lead: vhxh\n    time", "    lead: «vhx»\n    time"),
    "no such body among several": (
        "PD401 tasks[0].support[1]",
        TIME,
        f"    support: [snv, «hcc»]\n{TIME}",
    ),
    "no such body among the recipients": ("PD401 recipients[0]", "  - snv\n", "  - «svn»\n"),
    "no such section": ("PD501 outline[4].content", TEXT, "    content: Xem «{{ ref('muctieu') }}» ở trên\n"),
    "no such annex": ("PD502 outline[4].content", TEXT, "    content: Xem «{{ annex('ds') }}» kèm theo\n"),
    "no such audience": (
        "PD127 targets[0].audience",
        "    audience: cbcc\n    result",
        "    audience: «cbc»\n    result",
    ),
    "no such phase": ("PD127 targets[0].phase", "  - phase: dau\n", "  - phase: «daau»\n"),
    "two keys of which one is enough": ("PD128 targets[0].who", "    result: hoàn", "    who: «ai»\n    result: hoàn"),
    "a target that says nothing": (
        "PD129 targets[0]",
        "  - phase: dau\n",
        "  - «phase: dau\n",
        "    result: hoàn thành lớp bồi dưỡng\n",
        "",
    ),
    "a basis that says nothing": ("PD129 bases[1]", "bases: nd171\n", "bases:\n  - nd171\n  - «{»}\n"),
    # choices
    "no such kind of document": ("PD104 kind", "kind: ke_hoach", "kind: «kehoach»"),
    "no such form": ("PD104 form", "form: state", "form: «nhà nước»"),
    "no such status": ("PD104 status", "status: issued", "status: «isued»"),
    "no such marks": ("PD104 outline[0].content.marks", TARGETS, "    content: {kind: targets, marks: «dots»}\n"),
    "no such layout": ("PD104 outline[2].content[0].layout", "{kind: tasks}", "{kind: tasks, layout: «tabel»}"),
    "no such unit": ("PD104 audiences.cbcc.unit", COUNT, f"{COUNT}    unit: «con»\n"),
    "no such form of citation": (
        "PD104 outline[4].content",
        TEXT,
        "    content: Theo «{{ cite('nd171', 'ful') }}» ở trên\n",
    ),
    "no such kind of block, told once": (
        "PD107 outline[0].content.kind",
        TARGETS,
        "    content: {kind: «taks», layuot: x}\n",
    ),
    "neither yes nor no": ("PD126 draft_mark", "form: state\n", "form: state\ndraft_mark: «maybe»\n"),
    "a newer format": ("PD108 plandocs", "plandocs: 1", "plandocs: «2»"),
    # numbers
    "English thousands": ("PD111 audiences.cbcc.count", COUNT, "    count: «1,299»\n"),
    "a spreadsheet's lost zero": ("PD112 audiences.cbcc.count", COUNT, "    count: «1.29»\n"),
    "half a person": ("PD112 audiences.cbcc.count", COUNT, "    count: «1.5»\n"),
    "a negative count": ("PD113 audiences.cbcc.count", COUNT, "    count: «-3»\n"),
    "a count in words": ("PD110 audiences.cbcc.count", COUNT, "    count: «nhiều»\n"),
    "a count with a power": ("PD110 audiences.cbcc.count", COUNT, "    count: «1e3»\n"),
    "an English percentage": ("PD111 targets[0].value", "    value: 100%", "    value: «11.8%»"),
    "a share of a thousand or of one": ("PD111 targets[0].value", "    value: 100%", "    value: «1.299%»"),
    "a negative share": ("PD113 targets[0].value", "    value: 100%", "    value: «-5%»"),
    "no quantity": ("PD123 targets[0].value", "    value: 100%", "    value: «nhiều»"),
    "a quantity turned round": ("PD123 programmes[0].length", "    length: 02 ngày", "    length: «05 - 02 ngày»"),
    "foreign money": ("PD124 budget.total", "  total: 36.000.000 đồng", "  total: «36.000 USD»"),
    "an English decimal of money": ("PD111 budget.total", "  total: 36.000.000 đồng", "  total: «1.5 tỷ đồng»"),
    "half a đồng": ("PD112 budget.total", "  total: 36.000.000 đồng", "  total: «0,5 đồng»"),
    "a share above 100%": ("PD208 targets[0].value", "    value: 100%", "    value: «150%»"),
    "parts that do not add up": (
        "PD201 audiences.cbcc.breakdowns.parts",
        PARTS,
        PARTS.replace("- {", "«- {").replace("37", "30"),
    ),
    "a part above the whole": (
        "PD202 audiences.cbcc.breakdowns.parts[0].count",
        PARTS,
        "      closure: open\n" + PARTS.replace("37", "«65»"),
    ),
    # dates and times
    "a date that no calendar has": ("PD116 date", "date: 15/6/2026", "date: «31/02/2026»"),
    "a short year": ("PD118 date", "date: 15/6/2026", "date: «15/6/26»"),
    "a year in front that is not ISO": ("PD118 date", "date: 15/6/2026", "date: «2026-5-6»"),
    "no date": ("PD115 date", "date: 15/6/2026", "date: «hôm nay»"),
    "no time": ("PD119 tasks[0].time", TIME, "    time: «sắp tới»\n"),
    "a fifth quarter": ("PD119 tasks[0].time", TIME, "    time: «quý V/2026»\n"),
    "a month with a short year": ("PD120 tasks[0].time", TIME, "    time: «6/26»\n"),
    "a time that no calendar has": ("PD116 tasks[0].time", TIME, "    time: «31/11/2026»\n"),
    "no period": ("PD121 period", "period: 2026 - 2028", "period: «ba năm»"),
    "a period cut short": ("PD121 period", "period: 2026 - 2028", "period: «2026-28»"),
    "a period turned round": ("PD122 period", "period: 2026 - 2028", "period: «2028 - 2026»"),
    "a time outside the period": ("PD203 tasks[0].time", TIME, "    time: «quý III/2029»\n"),
    "a report outside the period": (
        "PD203 reporting[0].deadline",
        "    deadline: trước 15/11 hằng năm",
        "    deadline: «trước 15/11/2025»",
    ),
    "a phase outside the period": ("PD204 phases.cuoi", "  cuoi: 2028", "  cuoi: «2029»"),
    "a deadline outside its phase": ("PD205 targets[0].deadline", "    deadline: hết 2027", "    deadline: «hết 2028»"),
    "milestones out of order": ("PD206 milestones[1].time", "  - time: tháng 12/2028", "  - time: «tháng 6/2027»"),
    "a document younger than the plan": (
        "PD207 references.nd171.date",
        *(NUMBER, "    number: 999/2026/NĐ-CP\n", "    date: 30/6/2025", "    date: «16/6/2026»"),
    ),
    # documents cited
    "a space in the symbol": ("PD125 references.nd171.number", NUMBER, "    number: «700/QĐ TTg»\n"),
    "a question mark in the symbol": ("PD125 references.nd171.number", NUMBER, "    number: «216/KHUBND?»\n"),
    "a number without symbol": ("PD125 references.nd171.number", NUMBER, "    number: «171»\n"),
    "a document that nobody cites": (
        "PD302 references.nd171",
        "    type: Nghị định\n",
        "    «type: Nghị định\n",
        "bases: nd171\n",
        "",
    ),
    "a first citation without its date": (
        "PD303 references.nd171",
        "    type: Nghị định\n",
        "    «type: Nghị định\n",
        "    date: 30/6/2025\n",
        "",
    ),
    # structure
    "an annex that nobody mentions": (
        "PD503 annexes.ds",
        "archive: VHXH\n",
        "archive: VHXH\nannexes:\n  ds:\n    «title: Danh sách\n    separate: true\n",
    ),
    "an annex with nothing in it": (
        "PD509 annexes.ds",
        *("archive: VHXH\n", "archive: VHXH\nannexes:\n  ds:\n    «title: Danh sách\n"),
        *(TEXT, "    content: Xem {{ annex('ds') }} kèm theo\n"),
    ),
    "a part below a section": (
        "PD510 outline[4].sections[0].heading",
        TEXT,
        "    sections:\n      - {heading: «Phần», form: part, content: x}\n",
    ),
    "an empty section": ("PD504 outline[4].heading", f"  - heading: Liên hệ\n{TEXT}", "  - heading: «Liên hệ»\n"),
    "facts that the outline leaves out": ("PD507", "programmes:\n", "«programmes»:\n", "{kind: programmes}, ", ""),
    "a block with nothing to show": (
        "PD508 outline[0].content[1].kind",
        TARGETS,
        "    content: [{kind: targets}, {kind: «sending»}]\n",
    ),
    "an outline too deep": (
        "PD505 outline[4].sections[1].sections[0].sections[0].sections[0].sections[0].heading",
        TEXT,
        "    sections:\n    - {heading: một, content: x}\n"
        + "".join(f"{'  ' * level}    - heading: h{level}\n{'  ' * level}      sections:\n" for level in range(4))
        + "            - heading: «quá sâu»\n              content: x\n",
    ),
    "more points than letters": (
        "PD506 outline[4].sections[1].content.items[23]",
        TEXT,
        f"{SECOND}{{kind: list, marks: letters, items: [{', '.join(f'ý {n}' for n in range(23))}, «ý 23»]}}\n",
    ),
    "many more points than letters, told once": (
        "PD506 outline[4].sections[1].content.items[23]",
        TEXT,
        f"{SECOND}{{kind: list, marks: letters, items: [{'a, ' * 23}«ý 23», x, y, z]}}\n",
    ),
    "no such profile": ("PD808 profile", "form: state\n", "form: state\nprofile: «state-nd30»\n"),
    "a form without a profile": ("PD809 date", "form: state", "form: party", "date: 15/6/2026", "date: «02/4/2018"),
    "more money than can be said": (
        "PD124 budget.total",
        "  total: 36.000.000 đồng",
        f"  total: «{'9' * 24} đồng»",
    ),
    "an expression where only a name can stand": (
        "PD155 signature.position",
        "position: Chủ tịch",
        'position: «"{{ period }}"»',
    ),
    "no such wording": ("PD810 wording", TITLE, f"{TITLE}wording:\n  «task.leed»: Chủ trì\n"),
    "no such slot in a wording": ("PD811 wording.task.lead", TITLE, f"{TITLE}wording:\n  task.lead: «'{{body}}'»\n"),
    "blanks in an issued document": (
        "PD702",
        "status: issued\n",
        "«status»: issued\n",
        "  name: Nguyễn Văn A\n",
        "",
    ),
    "blanks in a draft": ("PD701", "status: issued\n", "«status»: draft\n", "number: 117\n", ""),
    # words
    **{
        f"typed mark {mark}": ("PD601 responsibilities[0].duties[1]", DUTY, f'      - "«{mark}» Tổng hợp"\n')
        for mark in ("1.", "12.", "1)", "a)", "đ)", "I.", "IV.", "-", "–", "+", "•", "*")
    },
    "typed number of a heading": ("PD601 outline[4].heading", "heading: Liên hệ", "heading: «V.» Liên hệ"),
    "typed number of a task": ("PD601 tasks[0].content", "content: Rà soát", "content: «1.» Rà soát"),
    "typed mark of a lead": (
        "PD601 outline[0].content.lead",
        TARGETS,
        "    content: {kind: targets, lead: «a)» Gồm}\n",
    ),
    "typed end mark": ("PD603 outline[4].content", "phản ánh vướng mắc", "phản ánh«./.»"),
    "tab in text": ("PD602 outline[4].content", "phản ánh vướng mắc", "phản ánh«\t»vướng mắc"),
    # expressions and markup
    "unclosed bold": ("PD154 outline[4].content", "phản ánh vướng mắc", "phản ánh «**»vướng mắc"),
    "unclosed italic": ("PD154 outline[4].content", "phản ánh vướng mắc", "phản ánh «*»vướng mắc"),
    "unclosed footnote": ("PD154 outline[4].content", "phản ánh vướng mắc", "phản ánh^[vướng mắ«c»"),
    "unclosed expression": ("PD150 outline[4].content", "phản ánh vướng mắc", "phản ánh «{{» period"),
    "half an expression": ("PD150 outline[4].content", "phản ánh vướng mắc", "phản ánh «{{ period + }}»"),
    "an empty expression": ("PD150 outline[4].content", "phản ánh vướng mắc", "phản ánh «{{ }}»"),
    "a call without its id": ("PD150 outline[4].content", "phản ánh vướng mắc", "phản ánh «{{ cite() }}»"),
    **{
        f"{code}: {expression}": (
            f"{code} outline[4].content",
            "phản ánh vướng mắc",
            f"phản ánh «{{{{ {expression} }}}}» vướng mắc",
        )
        for code, expressions in {
            "PD151": (
                "perido",
                "loop",
                "outline",
                "period | nubmer",
                "audiences.cbcv.count",
                "audiences.cbcc.coutn",
                "tasks[5].content",
                "title.__class__",
                "period.__class__",
                "period['__class__']",
                "audiences.cbcc.model_fields",
                "audiences.cbcc._source",
                "''.__class__.__mro__",
                "'a' | attr('__class__')",
            ),
            "PD152": (
                "title | words",
                "1 / 0",
                "audiences.cbcc.source",
                "'a' * 99999999",
                "period | long_date",
                "none",
                "1e999",
            ),
            "PD153": (
                "open('/etc/passwd')",
                "range(10)",
                "title.upper()",
                "9 ** 9 ** 9",
                "10 % 3",
                "[1, 2]",
                "tasks[0:1]",
                f"1 {'+ 1 ' * 200}",
                f"{'(' * 190}1{')' * 190}",
            ),
        }.items()
        for expression in expressions
    },
    "a statement": ("PD153 outline[4].content", "phản ánh vướng mắc", "phản ánh «{%» if period %}"),
    "a comment of Jinja": ("PD153 outline[4].content", "phản ánh vướng mắc", "phản ánh «{#» vướng mắc #}"),
    # YAML
    "an unknown name alone in the title": ("PD151 title", TITLE, 'title: "«{{ perido }}»"\n'),
    "unquoted expression": ("PD010 title", TITLE, "title: «{{» period }}\n"),
    "unquoted expression with words after it": ("PD010 title", TITLE, "title: «{{» period }} của xã\n"),
    "unquoted expression for a count": ("PD010 audiences.cbcc.count", COUNT, "    count: «{{» period }}\n"),
    "unquoted expression in a list": ("PD010 responsibilities[0].duties[1]", DUTY, "      - «{{» title }}\n"),
    "unquoted expression that is not closed": ("PD010 title", TITLE, "title: «{{» period\n"),
    "bare colon": ("PD012", TITLE, "title: Bồi dưỡng«:» cán bộ\n"),
    "tab for indentation": ("PD011", "  abbreviation: UBND", "«\t»abbreviation: UBND"),
    "tab after spaces": ("PD011", "  place: Hà Bắc", " «\t»place: Hà Bắc"),
    "wrong indentation": ("PD005", DUTY, "     «- Tổng hợp kết quả\n"),
    "words after quotes": ("PD005", TITLE, 'title: "Bồi dưỡng" «cán bộ\n'),
    "star before a word": ("PD005", DUTY, "      - *«*Tổng hợp** kết quả\n"),
    "unknown alias": ("PD005 title", TITLE, "title: «*khong\n"),
    "at sign before a word": ("PD005", TITLE, "title: «@Bồi dưỡng\n"),
    "second document": ("PD004", "outline:\n", "«---»\noutline:\n"),
    "the document again": ("PD004", TEXT, f"{TEXT}«---»\n{SPEC}"),
    "tag": ("PD007 title", TITLE, "title: «!!str» Bồi dưỡng\n"),
    "own tag": ("PD007 title", TITLE, "title: «!bi_mat» Bồi dưỡng\n"),
    "tag that would run": ("PD007 title", TITLE, "title: «!!python/name:os.system» Bồi dưỡng\n"),
    "alias inside itself": ("PD008 title[0]", TITLE, "title: &a [«*a»]\n"),
    "deep nesting in brackets": (f"PD009 title{'[0]' * 63}", TITLE, f"title: {'[' * 63}«[»{'[' * 5000}\n"),
    "deep nesting by indentation": (
        f"PD009 title{'.a' * 63}",
        TITLE,
        "title:\n" + "".join(f"{' ' * level}{'«' if level == 64 else ''}a:\n" for level in range(1, 70)),
    ),
    "merge key": ("PD014 issuer", "  abbreviation: UBND\n", "  abbreviation: UBND\n  «<<»: {short: UBND xã}\n"),
    "list for a key": ("PD013", TITLE, f"? «[»a, b]\n: c\n{TITLE}"),
    "group of keys for a key": ("PD013", TITLE, f"«{{»a: b}}: c\n{TITLE}"),
    # characters
    "control character": ("PD016", TITLE, "title: Bồi «\x07dưỡng\n"),
    "line break of a word processor": ("PD016", TITLE, "title: Bồi «\x0bdưỡng\n"),
    "private-use character": ("PD016", TITLE, "title: «\uf0b7 Bồi dưỡng\n"),
    "line end that only some programs know": ("PD016", TITLE, "title: Bồi «\u2028dưỡng\n"),
    **{
        f"invisible character U+{ord(character):04X}": ("PD016", TITLE, f"title: Bồi «{character}dưỡng\n")
        for character in "\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a\u202e\u2066\u2069"
    },
    "invisible characters, each told": ("PD016; PD016", TITLE, "title: Bồi «\u00addưỡng «\u200bcán bộ\n"),
    "invisible character by escape": ("PD016 title", TITLE, 'title: «"Bồi \\u200b dưỡng"»\n'),
    "control character by escape": ("PD016 title", TITLE, 'title: «"Bồi \\x07 dưỡng"»\n'),
    # several
    "several at once": (
        (
            "PD104 kind; PD104 status; PD112 number; PD116 date; PD101 issuer; PD117; PD122 period; "
            "PD125 references.nd171.number; PD106 bodies; PD113 audiences.cbcc.count; PD119 tasks[0].time; "
            "PD107 outline[0].content.kind"
        ),
        *("kind: ke_hoach", "kind: «kehoach»"),
        *("status: issued", "status: «isued»"),
        *("number: 117\n", "number: «1,5»\n"),
        *("date: 15/6/2026", "date: «31/6/2026»"),
        *("  abbreviation: UBND", "  «abreviation»: UBND"),
        *(TITLE, f"{TITLE}«zzzqqq»: 1\n"),
        *("period: 2026 - 2028", "period: «2028 - 2026»"),
        *(NUMBER, "    number: «171»\n"),
        *("  snv: Sở", "  «SNV»: Sở"),
        *(COUNT, "    count: «-64»\n"),
        *(TIME, "    time: «sắp tới»\n"),
        *(TARGETS, "    content: {kind: «target»}\n"),
    ),
    "several in the words": (
        (
            "PD702; PD303 references.nd171; PD301 bases[1]; PD201 audiences.cbcc.breakdowns.parts; PD204 phases.cuoi; "
            "PD208 targets[0].value; PD205 targets[0].deadline; PD401 tasks[0].lead; PD203 tasks[0].time; "
            "PD206 milestones[1].time; PD601 responsibilities[0].duties[0]; PD151 responsibilities[0].duties[1]"
        ),
        *("status: issued", "«status»: issued", "  name: Nguyễn Văn A\n", ""),
        *("    type: Nghị định\n", "    «type: Nghị định\n", "    issuer: Chính phủ\n", ""),
        *("bases: nd171", "bases: [nd171, «nd70»]"),
        *(PARTS, PARTS.replace("- {", "«- {").replace("37", "30")),
        *("  cuoi: 2028", "  cuoi: «2029»"),
        *("    value: 100%", "    value: «101%»"),
        *("    deadline: hết 2027", "    deadline: «hết 2028»"),
        *("    lead: vhxh\n    time: quý III/2026", "    lead: «vhx»\n    time: «quý I/2029»"),
        *("  - time: tháng 12/2028", "  - time: «tháng 6/2027»"),
        *("      - Chủ trì triển khai Kế hoạch", "      - «a)» Chủ trì triển khai"),
        *(DUTY, "      - Tổng hợp «{{ kq }}»\n"),
    ),
    "facts for a key": ("PD151 outline[4].content", "phản ánh vướng mắc", "phản ánh «{{ audiences[audiences] }}»"),
    "duplicate id of sections, told once": (
        "PD105 outline[1].id",
        "  - heading: Nội dung\n",
        "  - id: «muc_tieu»\n    heading: Nội dung\n",
    ),
    "no such entry in a filter, told once": (
        "PD127 outline[1].content[1].only[0]",
        "{kind: audiences}",
        "{kind: audiences, only: [«cbcv»]}",
    ),
    "no such document in the only basis, told once": ("PD301 bases", "bases: nd171", "bases: «nd117»"),
    "a colon in a point of a list": ("PD012 responsibilities[0].duties[1]", DUTY, "      - Tổng hợp«:» kết quả\n"),
    # statistics, parts, references, numbering
    "no such way of numbering": ("PD104 numbering", "form: state\n", "form: state\nnumbering: «decimals»\n"),
    "more decimals than a share has": (
        "PD104 statistics.a.places; PD104 statistics.a.categories.places",
        "phases:\n",
        (
            "statistics:\n"
            "  a: {name: a, count: 1, places: «9», categories: {places: «4», parts: {name: b, count: 1}}}\n"
            "phases:\n"
        ),
    ),
    "a share that is no percentage": (
        "PD114 statistics.a.categories.parts.share",
        "phases:\n",
        "statistics:\n  a: {name: a, count: 1, categories: {parts: {name: b, count: 1, share: «nhiều»}}}\nphases:\n",
    ),
    "no such statistics or categories": (
        "PD127 outline[4].content.of; PD127 outline[5].content.categories[1]",
        "phases:\n",
        "statistics:\n  a: {name: a, count: 1, categories: {id: b, parts: {name: c, count: 1}}}\nphases:\n",
        TEXT,
        (
            "    content: {kind: statistics, of: «aa»}\n"
            "  - heading: Số liệu\n    content: {kind: statistics, categories: [b, «bb»]}\n"
        ),
    ),
    "a table of neither rows nor a file": (
        "PD129 outline[4].content",
        TEXT,
        "    content: «{»kind: table, columns: [A]}\n",
    ),
    "a table of rows and a file": (
        "PD128 outline[4].content.file; PD561 outline[4].content.file",
        TEXT,
        "    content: {kind: table, columns: [A], rows: [[x]], file: ««a.csv»}\n",
    ),
    "a sheet of no file": (
        "PD102 outline[4].content.sheet",
        TEXT,
        "    content: {kind: table, columns: [A], rows: [[x]], sheet: «S»}\n",
    ),
    "an allocation whose figures stand nowhere": (
        (
            "PD129 quotas.a; PD127 quotas.b.columns[0].audience; PD129 quotas.b.columns[1]; "
            "PD550 quotas.b.rows[0].values[2]; PD540 quotas.b.rows[1].values; "
            "PD129 quotas.b.rows[2]; PD128 quotas.b.rows[3].group"
        ),
        "phases:\n",
        (
            "quotas:\n  a: «{»columns: {id: x, name: X}}\n  b:\n"
            "    columns: [{id: x, audience: «xx»}, «{»id: y}]\n    rows:\n"
            "      - {unit: A, values: [1, 2, «3»]}\n"
            "      - {unit: C, values: {«z»: 1}}\n"
            "      - «{»values: [1]}\n"
            "      - {unit: D, group: «B»}\n"
            "phases:\n"
        ),
        "{kind: tasks}",
        "{kind: tasks}, {kind: quota, of: b}",
    ),
    "shares of what an estimate is not split into": (
        "PD127 estimates.a.lines.shares",
        "budget:\n",
        "estimates: {a: {split: {id: x, name: X}, lines: {content: A, shares: {«y»: 5}}}}\nbudget:\n",
        "{kind: budget}",
        "{kind: budget}, {kind: estimate, of: a}",
        "  total: 36.000.000 đồng\n",
        "",
    ),
    "a budget that rests on no estimate": (
        "PD127 budget.total_from",
        "  total: 36.000.000 đồng\n",
        "  total_from: «a»\n",
    ),
    "a block of an annex that asks for what is not there": (
        "PD127 annexes.a.content.phase",
        "phases:\n",
        "annexes:\n  a: {title: A, content: {kind: tasks, phase: «x»}}\nphases:\n",
        TEXT,
        "    content: Xem {{ annex('a') }}\n",
    ),
    "no parts to list": ("PD511 outline[4].content.kind", TEXT, "    content: {kind: «parts»}\n"),
    "a part and an introduction below a section": (
        "PD510 outline[4].sections[0].heading; PD510 outline[4].sections[1].heading",
        TEXT,
        (
            "    sections:\n      - {heading: «Một», form: part, content: A.}\n"
            "      - {heading: «Hai», form: introduction, content: B.}\n"
        ),
    ),
    "no such document in a list": (
        "PD301 outline[4].content.cite[1][1]",
        TEXT,
        "    content: {kind: references, cite: [nd171, [nd171, «nd117»]]}\n",
    ),
    "no such group of milestones": (
        "PD127 outline[2].content[1].group",
        "{kind: milestones}]",
        "{kind: milestones, group: «sau»}]",
    ),
    "a list without items": ("PD508 outline[4].content.kind", TEXT, "    content: {kind: «list», items: []}\n"),
    "no such member of a group that is never named": (
        "PD401 bodies.nhom.members[0]",
        "bodies:\n",
        "bodies:\n  nhom: {name: Nhóm, members: [«abc»]}\n",
    ),
}


def split(case: tuple[str, ...]) -> tuple[str, list[tuple[Any, ...]]]:
    """The spec of a case without its marks, and code, path, line, column and length (if marked) of its problems."""
    told, *edits = case
    spec = unmarked(edited(*edits))
    wanted = [(*one.split(), "")[:2] for one in told.split("; ")]
    assert len(wanted) == len(spec.marks)
    return spec.text, [(*one, *mark) for one, mark in zip(wanted, spec.marks, strict=True)]


def summary(problems: list[Diagnostic], wanted: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """What was told, as ``split`` says it; lengths only where a mark has one."""
    lengths = [one[-1] for one in wanted] + [0] * len(problems)
    return [
        (p.code, p.place.key_path, p.place.line, p.place.column, None if length is None else p.place.length)
        for p, length in zip(problems, lengths, strict=False)
    ]


def slots(*templates: str) -> set[str]:
    return {name for template in templates for _, name, _, _ in Formatter().parse(template) if name}


def assert_told(problem: Diagnostic) -> None:
    """The problem is told in both languages, with a value for every slot."""
    row, given = CATALOGUE[problem.code], {name for name, _ in problem.values}
    assert slots(row.vi.message, row.vi.hint, row.en.message, row.en.hint) <= given
    for lang in ("vi", "en"):
        assert message(problem, lang)
        assert hint(problem, lang) or "near" in given


def test_the_spec_without_edits_is_clean() -> None:
    assert problems_of(SPEC) == []


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_flaw_is_told_at_its_place(case: tuple[str, ...]) -> None:
    text, wanted = split(case)
    problems = problems_of(text)
    assert summary(problems, wanted) == wanted
    assert {problem.place.file for problem in problems} == {FILE}
    for problem in problems:
        assert_told(problem)


# files that are no text, or none that YAML can read


def windows_1258(text: str) -> bytes:
    """Text as Windows wrote it: letters with their own marks, tones as bytes of their own."""
    done = b""
    for letter in text:
        try:
            done += letter.encode("cp1258")
        except UnicodeEncodeError:
            base, tone = unicodedata.normalize("NFD", letter)[:-1], unicodedata.normalize("NFD", letter)[-1]
            if tone == "\u0323" and len(base) == 2:  # the dot below stands before the circumflex when taken apart
                base, tone = base[0] + tone, base[1]
            if tone not in "\u0300\u0301\u0303\u0309\u0323":
                base, tone = unicodedata.normalize("NFC", base[0] + tone), base[1]
            done += unicodedata.normalize("NFC", base).encode("cp1258") + tone.encode("cp1258")
    return done


TOO_LARGE = b"# " + b"x" * (8 * 1024 * 1024) + b"\n" + SPEC.encode()
BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
)

FILES: dict[str, tuple[bytes, str, tuple[int, int], str]] = {
    "UTF-16 with a mark": (b"\xff\xfe" + SPEC.encode("utf-16-le"), "PD002", (1, 1), "utf-16-le"),
    "UTF-16, big end first, with a mark": (b"\xfe\xff" + SPEC.encode("utf-16-be"), "PD002", (1, 1), "utf-16-be"),
    "UTF-16 without a mark": (SPEC.encode("utf-16-le"), "PD002", (1, 1), "utf-16-le"),
    "UTF-16, big end first": (SPEC.encode("utf-16-be"), "PD002", (1, 1), "utf-16-be"),
    "windows-1258": (windows_1258(SPEC), "PD002", (8, 10), "windows-1258"),
    "TCVN3": (b"a: 1\ntitle: K\xd5 ho\xb9ch b\xe5i d\xf1\xf2ng c\xb8n b\xe9\n", "PD002", (2, 9), "tcvn3"),
    "VNI": ("a: 1\ntitle: Keá hoaïch boài döôõng caùn boä\n".encode("latin-1"), "PD002", (2, 10), "vni"),
    "no encoding at all": (b"a: \xff\x80\x90\n", "PD002", (1, 4), "unknown"),
    "nothing": (b"", "PD003", (0, 0), FILE),
    "blank lines": (b"\n  \r\n", "PD003", (0, 0), FILE),
    "only comments": ("# kế hoạch\n# chưa viết\n".encode(), "PD003", (0, 0), FILE),
    "only a byte order mark": (b"\xef\xbb\xbf", "PD003", (0, 0), FILE),
    "only a line of dashes": (b"---\n", "PD003", (0, 0), FILE),
    "a list": (b"- a\n", "PD103", (1, 1), "danh sách"),
    "a text": ("Kế hoạch\n".encode(), "PD103", (1, 1), "văn bản"),
    "a file too large": (TOO_LARGE, "PD015", (0, 0), "8 MiB"),
    "an alias bomb": (BOMB.encode() + SPEC.encode(), "PD008", (6, 5), "(*)"),
    "Word's own file": (b"PK\x03\x04\x14\x00\x06word/document.xml\xdf\xfa", "PD165", (0, 0), "tệp Word (.docx)"),
    "a workbook": (b"PK\x03\x04\x14\x00\x06xl/workbook.xml\xdf\xfa", "PD165", (0, 0), "Excel (.xlsx)"),
    "an archive": (b"PK\x03\x04\x14\x00\x06a.txt\xdf\xfa", "PD165", (0, 0), "ZIP"),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "PD165", (0, 0), ".doc"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PD165", (0, 0), "PDF"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00", "PD165", (0, 0), "PNG"),
}


@pytest.mark.parametrize(("data", "code", "place", "words"), FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_read(data: bytes, code: str, place: tuple[int, int], words: str) -> None:
    (problem,) = problems_of(data)
    assert (problem.code, (problem.place.line, problem.place.column)) == (code, place)
    assert words in message(problem, "vi") + hint(problem, "vi")
    assert_told(problem)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xef\xbb\xbf" + SPEC.encode(), id="byte order mark of UTF-8"),
        pytest.param(SPEC.replace("\n", "\r\n").encode(), id="line ends of Windows"),
        pytest.param(SPEC.replace("\n", "\r").encode(), id="line ends of an old Mac"),
        pytest.param(unicodedata.normalize("NFD", SPEC).encode(), id="letters taken apart"),
        pytest.param(f"---\n{SPEC}...\n".encode(), id="a document with its marks"),
        pytest.param(f"%YAML 1.2\n---\n{SPEC}".encode(), id="a YAML version"),
        pytest.param(
            edited("  name: Ủy ban", "  name: &ten Ủy ban", "  place", "  short: *ten\n  place").encode(), id="alias"
        ),
    ],
)
def test_a_file_that_is_fine(data: bytes) -> None:
    assert problems_of(data) == []


def test_places_are_the_same_with_line_ends_of_windows_and_letters_taken_apart() -> None:
    text, _ = split(CASES["several in the words"])
    plain = [problem.place for problem in problems_of(text)]
    windows = unicodedata.normalize("NFD", text).replace("\n", "\r\n").encode()
    assert [problem.place for problem in problems_of(windows)] == plain


# what is suggested

NEAR = {
    "misspelt key that must be there": "title",
    "misspelt key four levels down": "count",
    "misspelt key of a block": "group_by",
    "no such document": "nd171",
    "no such body": "vhxh",
    "no such section": "muc_tieu",
    "no such audience": "cbcc",
    "no such phase": "dau",
    "no such profile": "state-nd30-2020",
    "no such wording": "task.lead",
    "PD151: perido": "period",
    "PD151: period | nubmer": "number",
    "no such kind of document": "ke_hoach, de_an",
    "no such slot in a wording": "bodies",
    "English thousands": "1.299",
    "an English decimal of money": "1.500.000.000 đồng, 1.500.000.000.000 đồng",
    "a short year": "15/6/2026, 15/6/1926",
    "duplicate key": "",
    "a body like no other": "those that there are: snv, vhxh",
    "an audience like no other": "those that there are: cbcc",
    "a document like no other": "those that there are: nd171",
    "an id without quotes": "{{ cite('nd171') }}",
    "a number with its symbol": "number only",
    "words where an id is meant": "{text: …}",
    "a time turned round": "the earlier one comes first",
    "key like no other": "plandocs, kind, form",
}


@pytest.mark.parametrize(("name", "suggested"), NEAR.items(), ids=NEAR)
def test_what_was_meant_is_suggested(name: str, suggested: str) -> None:
    text, _ = split(CASES[name])
    assert suggested in hint(problems_of(text)[0], "en")


# through the real command

ROOT = Path(__file__).parents[2]
IN_THE_SHELL = [
    "misspelt key that must be there",
    "duplicate key",
    "unquoted expression",
    "deep nesting in brackets",
    "PD153: 9 ** 9 ** 9",
    "tag that would run",
    "a form without a profile",
    "several in the words",
]
FILES_IN_THE_SHELL = ["windows-1258", "nothing", "an alias bomb", "Word's own file"]


def checked(path: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PLANDOCS_DEBUG"}
    return subprocess.run(
        [sys.executable, "-m", "plandocs", "check", str(path), "--lang", "vi"],
        cwd=path.parent,
        env=environment | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=30,
    )


@pytest.mark.parametrize("name", [*IN_THE_SHELL, *FILES_IN_THE_SHELL])
def test_the_command_tells_it_and_never_a_traceback(name: str, tmp_path: Path) -> None:
    data = split(CASES[name])[0].encode() if name in CASES else FILES[name][0]
    spec = tmp_path / FILE
    spec.write_bytes(data)
    done = checked(spec)
    told = [f"[{problem.code}]" for problem in problems_of(data)]
    assert done.returncode == 1
    assert done.stdout == ""
    assert [word for word in told if word not in done.stderr] == []
    assert "Traceback" not in done.stderr
