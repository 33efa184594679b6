"""The command ``plandocs`` (lệnh plandocs): runs what the line asks for; whatever becomes of it has an exit code."""

from __future__ import annotations

import gc
import gettext
import os
import sys

import click

from plandocs.cli.exits import DONE, FAULT, INTERRUPTED, MACHINE, USAGE
from plandocs.cli.group import PipeClosed, group
from plandocs.cli.interrupts import Interrupts
from plandocs.cli.later import put_off_loading
from plandocs.cli.manner import LOG_FILE, MANNER, language, said_before_reading
from plandocs.cli.noting import NotALog, begin, end, heard, noted
from plandocs.cli.streams import is_pipe_closed, prepare_streams, silence
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.steps import listening

_LONGEST = 100
"""Characters of a file's name that a sentence repeats."""
_COMPLETE = "_PLANDOCS_COMPLETE"
"""Set by the scripts of ``plandocs completion``: the line is to be completed, not run."""


def main() -> None:
    """Runs the command line and exits with its code (docs/command-line.md lists them)."""
    put_off_loading()
    gc.set_threshold(500_000)  # one plan never makes so many that collecting them pays; many plans do
    interrupts = Interrupts.taken()
    _speak_utf8()
    MANNER.forget()
    code = FAULT
    try:
        code = _complete() if _COMPLETE in os.environ else _run(interrupts)
    finally:
        interrupts.end()
        gc.freeze()  # the process ends: a last search for cycles would take a tenth of the run
    sys.exit(code)


def _run(interrupts: Interrupts) -> int:
    """Runs what the line asks for, and its log; gives the exit code."""
    lang = language()
    _translate_usage(lang)
    log = said_before_reading(LOG_FILE, sys.argv[1:])
    if (refused := _refusal(log if log != "-" else None, sys.argv[1:], lang)) is not None:
        return refused
    with listening(heard):
        code = _code_of_command(interrupts, lang)
    if (failure := end(code)) is not None:
        _tell(word("log_not_whole", lang).format(problem=_said(failure, lang)))
        return code or MACHINE
    return code


def _refusal(log: str | None, words: list[str], lang: Language) -> int | None:
    """Begins the run; the exit code where its log cannot be opened, which is told at once."""
    try:
        begin(log, words)
    except NotALog:
        _tell(word("log_not_ours", lang).format(file=log))
        return USAGE
    except OSError as error:
        _tell(word("log_not_opened", lang).format(file=_cut(log or ""), problem=_said(error, lang)))
        return MACHINE
    return None


def _code_of_command(interrupts: Interrupts, lang: Language) -> int:
    """Runs the command; whatever becomes of it is told in words, and gives a code."""
    try:
        code = _called()
        _flush()
    except click.ClickException as error:
        from plandocs.cli.usage import problem_of, usage_text

        noted("error", "usage", message=problem_of(error, lang))
        _say_on_stderr(usage_text(error, lang))
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _tell(word("interrupted", lang))
        code = INTERRUPTED
    except PipeClosed:
        silence(sys.stdout)
        code = DONE
    except Exception as error:  # noqa: BLE001 - the last door: whatever it is has a code and is told
        code = _of_failure(error, interrupts, lang)
    return code


def _called() -> int:
    """The code that a command ends with."""
    try:
        return group().main(prog_name="plandocs", standalone_mode=False) or DONE
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE


def _of_failure(error: Exception, interrupts: Interrupts, lang: Language) -> int:
    """The code of what no diagnostic tells of: the machine's doing, or a fault of our own.

    A reader who has seen enough is no failure; a full disk behind a stream is one. A library may have taken an
    interrupt or a lack of memory for a fault of its own.
    """
    if isinstance(error, OSError):
        silence(sys.stdout)
        if is_pipe_closed(error):
            return DONE
    if interrupts.came:
        _tell(word("interrupted", lang))
        return INTERRUPTED
    if os.environ.get("PLANDOCS_DEBUG"):
        raise error
    if isinstance(error, MemoryError | SystemError) or MemoryError.__name__ in str(error):
        silence(sys.stdout)
        _tell(word("no_memory", lang))
        return MACHINE
    if isinstance(error, OSError):
        _tell(word("machine", lang).format(problem=_problem(error, lang)))
        return MACHINE
    _tell(word("fault", lang).format(error=f"{type(error).__name__}: {error}"))
    return FAULT


def _problem(error: OSError, lang: Language) -> str:
    if not _has_folder():
        return word("no_folder", lang)
    return _said(error, lang) + (f": {_cut(str(error.filename))}" if error.filename is not None else "")


def _said(error: OSError, lang: Language) -> str:
    """What the system says of a failure, in the language of the run as far as that is known."""
    from plandocs.diagnostics.telling import system_words

    return system_words(error.strerror or str(error), lang)


def _cut(name: str) -> str:
    """A name that fits into a sentence."""
    from plandocs.diagnostics.screen import one_line

    return one_line(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")


def _has_folder() -> bool:
    """Whether the current folder is still there."""
    try:
        os.getcwd()  # noqa: PTH109 - pathlib would do the same
    except OSError:
        return False
    return True


def _flush() -> None:
    """Writes out what streams still hold, so that a failure is met here and not when Python ends."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def _tell(text: str) -> None:
    """Tells why a run fails, on standard error and in the log."""
    from plandocs.diagnostics.masking import mask
    from plandocs.diagnostics.screen import one_line

    told = "\n".join(map(one_line, mask(text).split("\n")))
    noted("error", "failed", message=told)
    _say_on_stderr(told)


def _say_on_stderr(text: str) -> None:
    """Says something where even that may fail."""
    try:
        if sys.stderr is not None:
            click.echo(text, file=sys.stderr)
    except (OSError, ValueError):
        silence(sys.stderr)


def _complete() -> int:
    """Answers a shell that asks how the line may go on (gợi ý khi gõ); one who is typing is told of no failure."""
    try:
        from plandocs.cli.completing import answer

        click.echo("\n".join(answer(sys.argv[1:], language())))
    except Exception:
        if os.environ.get("PLANDOCS_DEBUG"):
            raise
        silence(sys.stdout)
    return DONE


def _translate_usage(lang: Language) -> None:
    """Click's own words come from gettext, which looks for them by ``LANGUAGE``."""
    os.environ["LANGUAGE"] = lang
    gettext.bindtextdomain("messages", os.path.join(os.path.dirname(__file__), "locale"))  # noqa: PTH118, PTH120 - pathlib is slow to load


def _speak_utf8() -> None:
    """Messages are Vietnamese: a console of another code page gets what it can show, never a traceback."""
    prepare_streams()
