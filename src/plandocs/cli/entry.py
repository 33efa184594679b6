"""The command ``plandocs`` (lệnh plandocs): runs what the line asks for; whatever becomes of it has an exit code."""

from __future__ import annotations

import gc
import gettext
import os
import sys

import click

from plandocs.cli.exits import DONE, FAULT, INTERRUPTED, MACHINE, USAGE
from plandocs.cli.group import PipeClosed, group
from plandocs.cli.later import put_off_loading
from plandocs.cli.manner import LOG_FILE, MANNER, language, said_before_reading
from plandocs.cli.noting import NotALog, begin, end, heard, noted
from plandocs.cli.streams import is_pipe_closed, prepare_streams, silence
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.steps import listening

_COMPLETE = "_PLANDOCS_COMPLETE"
"""Set by the scripts of ``plandocs completion``: the line is to be completed, not run."""


def main() -> None:
    """Runs the command line and exits with its code (docs/command-line.md lists them)."""
    put_off_loading()
    gc.set_threshold(500_000)  # one plan never makes so many that collecting them pays; many plans do
    _speak_utf8()
    MANNER.forget()
    code = FAULT
    try:
        code = _complete() if _COMPLETE in os.environ else _run()
    finally:
        gc.freeze()  # the process ends: a last search for cycles would take a tenth of the run
    sys.exit(code)


def _run() -> int:
    """Runs what the line asks for, and its log; gives the exit code."""
    lang = language()
    _translate_usage(lang)
    log = said_before_reading(LOG_FILE, sys.argv[1:])
    if (refused := _refusal(log if log != "-" else None, sys.argv[1:], lang)) is not None:
        return refused
    with listening(heard):
        code = _code_of_command(lang)
    if (failure := end(code)) is not None:
        _tell(word("log_not_whole", lang).format(problem=failure.strerror or failure))
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
        _tell(word("log_not_opened", lang).format(file=log, problem=error.strerror or error))
        return MACHINE
    return None


def _code_of_command(lang: Language) -> int:
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
    except (OSError, MemoryError) as error:
        code = _of_machine(error, lang)
    except Exception as error:
        if os.environ.get("PLANDOCS_DEBUG"):
            raise
        _tell(word("fault", lang).format(error=f"{type(error).__name__}: {error}"))
        code = FAULT
    return code


def _called() -> int:
    """The code that a command ends with."""
    try:
        return group().main(prog_name="plandocs", standalone_mode=False) or DONE
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE


def _of_machine(error: OSError | MemoryError, lang: Language) -> int:
    """What the machine refused: a reader who has seen enough is no failure, a full disk behind a stream is one."""
    silence(sys.stdout)
    if isinstance(error, OSError) and is_pipe_closed(error):
        return DONE
    if os.environ.get("PLANDOCS_DEBUG"):
        raise error
    if isinstance(error, MemoryError):
        _tell(word("no_memory", lang))
    else:
        _tell(word("machine", lang).format(problem=_problem(error, lang)))
    return MACHINE


def _problem(error: OSError, lang: Language) -> str:
    if not _has_folder():
        return word("no_folder", lang)
    return f"{error.strerror or error}" + (f": {error.filename}" if error.filename is not None else "")


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

    told = mask(text)
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
