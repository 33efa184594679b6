"""``plandocs explain``: what a code means (giải thích một mã)."""

from __future__ import annotations

from collections.abc import Iterator

import click

from plandocs.checking.page import Example, page_of
from plandocs.checking.registry import rule_of
from plandocs.checking.selectors import may_be_chosen, near
from plandocs.cli.options import lang_option
from plandocs.cli.speaking import show
from plandocs.cli.words import word
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.telling import advice, title
from plandocs.diagnostics.text_report import severity_word


def command(lang: Language) -> click.Command:
    """The command ``explain``."""

    def run(code: str) -> None:
        show("\n\n".join(_parts(_found(code, lang), lang)))

    return click.Command(
        "explain",
        callback=run,
        help=word("explain.help", lang),
        params=[click.Argument(["code"], metavar="CODE"), lang_option(lang)],
    )


def _found(written: str, lang: Language) -> str:
    """The code that is meant; raises BadParameter where there is none."""
    for code, row in CATALOGUE.items():
        if written.upper() == code or written == row.name:
            return code
    like = near(written)
    ending = word("explain.near", lang).format(near=like) if like else ""
    raise click.BadParameter(word("explain.unknown", lang).format(found=written) + ending, param_hint="CODE")


def _parts(code: str, lang: Language) -> Iterator[str]:
    """The parts of an explanation; of a code that no rule gives, message and hint are all there is."""
    row, rule = CATALOGUE[code], rule_of(code)
    yield f"{code} {row.name}"
    yield "\n".join(filter(None, (title(code, lang), advice(code, lang))))
    grave = severity_word(row.severity, lang)
    if rule is None:
        yield word("explain.severity_alone", lang).format(severity=grave)
        return
    yield word("explain.severity", lang).format(severity=grave, family=rule.family)
    if not may_be_chosen(code):
        yield word("explain.always", lang)
    page = page_of(code)
    for section, said in page.said(lang):
        yield f"{section}\n{said}"
    for name, examples in (("explain.wrong", page.wrong), ("explain.right", page.right)):
        yield "\n".join((word(name, lang), *map(_example, examples)))


def _example(example: Example) -> str:
    """An example, set in from the text around it."""
    lines = ([f"{example.file}:"] if example.file else []) + example.text.rstrip().split("\n")
    return "\n".join(f"    {line}".rstrip() for line in lines)
