"""Expressions that would run, read, reach or grow (biểu thức độc hại): in specs, in templates and in given values."""

from __future__ import annotations

from typing import Any

from tests.hostile.case import Case, case
from tests.loading.sample import FILE, edited

TEXT = "phản ánh vướng mắc"

_FORBIDDEN = {
    "classes above": "''.__class__.__mro__[1].__subclasses__()",
    "a method of a fact": "issuer.model_copy()",
    "globals of a helper": "cycler.__init__.__globals__.os.popen('touch pwned').read()",
    "globals of another": "lipsum.__globals__['os'].system('touch pwned')",
    "the joiner": "joiner()",
    "the configuration": "config.items()",
    "a format string": "'{0.__class__}'.format(issuer)",
    "a format map": "'{a.__init__.__globals__}'.format_map({'a': issuer})",
    "a text times a billion": "'a' * 10 ** 9",
    "a list times a billion": "[1] * 1000000000",
    "a range": "range(10**9)|list",
    "a sum of a range": "range(999999999)|sum",
    "a power of powers": "9 ** 9 ** 9 ** 9",
    "a modulo": "5 % 3",
    "a floor": "7 // 2",
    "an import": "__import__('os').system('touch pwned')",
    "an open file": "open('../outside/mat.yaml').read()",
    "a dictionary": "{'a': 1}",
    "a tuple": "(1, 2)",
    "a slice": "title[0:5]",
    "a method of text": "title.upper()",
    "a test": "title is callable",
    "a call of a number": "1()",
    "a call of a fact": "period()",
    "a debugging aid": "debug()",
}
"""What no expression may be."""

_UNKNOWN = {
    "a class": "''.__class__",
    "a class of a fact": "period.__class__",
    "a dictionary of a fact": "issuer.__dict__",
    "fields of a fact": "issuer.model_fields",
    "a private part of a fact": "issuer._source",
    "globals of a namespace": "namespace.__init__.__globals__",
    "the template itself": "self._TemplateReference__context",
    "the request": "request.application.__globals__",
    "an attribute by filter": "''|attr('__class__')",
    "an attribute by filter, spelt out": "issuer|attr('_'~'_dict__')",
    "a map of attributes": "[issuer]|map(attribute='__class__')|list",
    "a sort": "[3,1]|sort(attribute='__class__')",
    "a format filter": "'%s'|format(issuer)",
    "a format of a billion spaces": "'%1000000000s'|format('a')",
    "a long line": "title|center(1000000000)",
    "an indent": "title|indent(1000000000)",
    "a batch": "title|batch(1)|list",
    "a translation": "title|urlize",
    "a dump": "issuer|tojson",
    "a pretty dump": "issuer|pprint",
    "an escape": "title|safe",
    "a test by filter": "targets|selectattr('__class__')|list",
    "a name of Python": "__builtins__",
}
"""What no fact has, and no filter is called."""

_BROKEN = {
    "a lambda": ("{{ " + "(lambda: 1)()" + " }}", "PD150"),
    "a walrus": ("{{ " + "(x := 1)" + " }}", "PD150"),
    "a call with a star": ("{{ " + "cite(*['nd171'])" + " }}", "PD150"),
    "a call with two stars": ("{{ " + "cite(**{'id': 'nd171'})" + " }}", "PD150"),
    "a statement": ("{% for a in range(10**9) %}x{% endfor %}", "PD153 PD154"),
    "a loop without end": ("{% for a in targets recursive %}{{ loop(targets) }}{% endfor %}", "PD153"),
    "an inclusion": ("{% include '../outside/mat.yaml' %}", "PD153"),
    "an import by statement": ("{% import 'os' as os %}", "PD153"),
    "an extension": ("{% extends '/etc/passwd' %}", "PD153"),
    "a macro that calls itself": ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "PD153"),
    "a setting": ("{% set a = 1 %}{{ a }}", "PD151 PD153"),
    "raw text": ("{% raw %}{{ period }}{% endraw %}", "PD153"),
    "a comment": ("{# nothing #}", "PD153"),
    "a line statement": ("# for a in b", ""),
    "an expression inside another": ("{{ {{ period }} }}", "PD150"),
    "an expression in a text of another": ("{{ '{{ period }}' }}", ""),
    "an expression that is never closed": ("{{ period", "PD150"),
    "an expression of nothing": ("{{ }}", "PD150"),
    "ten thousand expressions": ("{{ period }}" * 10_000, ""),
    "ten thousand parentheses": ("{{ " + "(" * 10_000 + "1" + ")" * 10_000 + " }}", "PD153"),
    "three hundred parentheses": ("{{ " + "(" * 190 + "1" + ")" * 190 + " }}", "PD153"),
    "three hundred minus signs": ("{{ " + "-" * 390 + "1 }}", ""),
    "three hundred nots": ("{{ " + "not " * 90 + "1 }}", ""),
    "a hundred brackets": ("{{ " + "[" * 190 + "]" * 190 + " }}", "PD153"),
    "a hundred subscripts": ("{{ period" + "[0]" * 120 + " }}", "PD151"),
    "a hundred filters": ("{{ 1" + "|number" * 56 + " }}", "PD152"),
    "a million letters": ("{{ " + "a" * 1_000_000 + " }}", "PD153"),
    "division by nothing": ("{{ 1 / 0 }}", "PD152"),
    "division by nearly nothing": ("{{ 1 / 0.000000000000000000000000000001 }}", ""),
    "a product of giants": ("{{ " + "999999999999 * " * 20 + "1 }}", ""),
    "a number of four hundred digits": ("{{ " + "9" * 390 + " }}", ""),
    "words for a giant": ("{{ 999999999999999999999999999999 | in_words }}", "PD151"),
    "a billion decimals": ("{{ 1 | number(1000000000) }}", "PD152"),
    "fewer than no decimals": ("{{ 1 | number(-1000000000) }}", "PD152"),
    "a number of Python": ("{{ 0x1F + 0b1 + 1_000 + 1e308 }}", ""),
    "infinity": ("{{ 1e999 }}", "PD152"),
    "an id that is another's path": ("{{ cite('../../etc/passwd') }}", "PD301"),
    "an id of a million letters": ("{{ cite('" + "a" * 1_000_000 + "') }}", "PD153"),
    "an id of control characters": ("{{ cite('\\x1b[31m') }}", "PD301"),
    "quotes that never close": ("{{ cite('nd171 }}", "PD150"),
    "an index beyond all": ("{{ targets[99999999999999999999] }}", "PD151"),
    "an index below all": ("{{ targets[-99999999999999999999] }}", "PD151"),
    "an index of text": ("{{ targets['__class__'] }}", "PD151"),
    "a comparison of unlike things": ("{{ period < targets }}", "PD152"),
    "membership in a number": ("{{ 1 in 2 }}", "PD152"),
    "emphasis that never closes": ("**" * 5_000, ""),
    "five thousand footnotes": ("^[x]" * 5_000, ""),
    "backslashes": ("\\" * 10_000, ""),
    "a chain of choices": ("{{ " + "1 if 1 else " * 30 + "2 }}", ""),
}

_TEMPLATE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.full }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ so }}"
period: 2027
parameters: {so: {description: Số người}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{heading: Việc, content: "Cử {{ so }} người ở {{ unit.name }}."}]
"""


def _given(name: str, value: str, told: str = "", **more: Any) -> Case:
    line = ("outline", "mau.yaml", "--unit", "10816", "--set", value)
    return case(f"a value that is {name}", line, {"mau.yaml": _TEMPLATE}, told, **more)


def _in_template(name: str, expression: str, told: str) -> Case:
    text = _TEMPLATE.replace("{{ so }} người", "{{ " + expression + " }} người")
    line = ("check", "mau.yaml", "--unit", "10816", "--set", "so=5")
    return case(f"a template with {name}", line, {"mau.yaml": text}, told)


def _block(text: str) -> str:
    """The sample with a text in quotes of its own, in which nothing is YAML."""
    return edited(f"    content: Các cơ quan kịp thời {TEXT}\n", f"    content: |-\n      Nêu {text} rõ\n")


CASES: list[Case] = [
    *(
        case(name, f"check {FILE}", {FILE: _block("{{ " + expression + " }}")}, "PD153")
        for name, expression in _FORBIDDEN.items()
    ),
    *(
        case(name, f"check {FILE}", {FILE: _block("{{ " + expression + " }}")}, "PD151")
        for name, expression in _UNKNOWN.items()
    ),
    *(case(name, f"check {FILE}", {FILE: _block(text)}, told) for name, (text, told) in _BROKEN.items()),
    # values that a command gives are text, whatever is in them
    _given("an expression", "so={{ 7 * 7 }}", "PD059"),
    _given("a statement", "so={% for a in b %}", "PD059"),
    _given("a class", "so={{ ''.__class__ }}", "PD059"),
    _given("YAML", "so=[a, b]\nstatus: issued", "PD059"),
    _given("a tag", "so=!!python/name:os.system", "", says="!!python/name:os.system"),
    _given("an alias", "so=*so", "PD059"),
    _given("emphasis", "so=**5**", "PD059"),
    _given("markup", "so=<w:p/>&amp;]]>", "", says="<w:p/>"),
    _given("an escape sequence", "so=\x1b[2J", "PD016"),
    _given("a turn of direction", "so=a\u202eb", "PD016"),
    _given("a line end", "so=a\nb", "PD059"),
    _given("a hundred thousand letters", f"so={'q' * 100_000}", ""),
    _given("nothing", "so=", "PD056"),
    _given("no value at all", "so", exit=2),
    _given("for a name with dots", "a.b=5", "PD056 PD057"),
    _given("for a name of Python", "__class__=5", "PD056 PD057"),
    _given("for a fact", "title=5", "PD056 PD057"),
    _given("for the unit", "unit=5", "PD056 PD057"),
    # expressions of the first phase
    _in_template("a class", "so.__class__", "PD151"),
    _in_template("a class of the unit", "unit.__class__", "PD151"),
    _in_template("globals", "cycler.__init__.__globals__", "PD151"),
    _in_template("a text times a billion", "so * 1000000000", "PD152"),
    _in_template("a range", "range(10**9)", "PD153"),
    _in_template("a method", "so.format(unit)", "PD062"),
    _in_template("a filter", "so|attr('__class__')", "PD151"),
    _in_template("a name that is not there", "biet", "PD151"),
    _in_template("ten thousand letters", "so" + " ~ so" * 2_000, "PD153"),
    case(
        "a template that fills itself without end",
        "check mau.yaml --unit 10816 --set so=5",
        {"mau.yaml": _TEMPLATE.replace("người ở", "{{ so }}" * 200_000 + "người ở")},
        "",
        heavy=True,
    ),
    case(
        "a template that is more than it may be once it is filled",
        ("check", "mau.yaml", "--unit", "10816", "--set", f"so={'q' * 100_000}"),
        {"mau.yaml": _TEMPLATE.replace("người ở", "{{ so }}" * 5_000 + "người ở")},
        "PD058",
    ),
    case(
        "parameters that fill each other in a circle",
        "check mau.yaml --unit 10816 --set so=5",
        {
            "mau.yaml": _TEMPLATE.replace(
                "{so: {description: Số người}}", '{so: {default: "{{ b }}"}, b: {default: "{{ so }}"}}'
            )
        },
        "PD057 PD155",
    ),
    case(
        "a parameter that is called like a helper of Jinja",
        "check mau.yaml --unit 10816 --set so=5 --set range=1",
        {"mau.yaml": _TEMPLATE.replace("{so:", "{range: {description: x}, so:")},
        "",
    ),
    case(
        "a wording that formats Python",
        f"check {FILE}",
        {FILE: edited("outline:\n", "wording: {task.lead: '{bodies.__class__} {0} {bodies!r:>99999999}'}\noutline:\n")},
        "",
    ),
]
