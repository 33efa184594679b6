"""Every rule over one plan (kiểm tra kế hoạch)."""

from __future__ import annotations

from collections.abc import Callable

from plandocs.checking.registry import registered
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check_plan(subject: Subject, problems: Problems, *, is_wanted: Callable[[str], bool] = lambda _code: True) -> None:
    """Notes in ``problems`` what the rules find wrong with a plan and the document made from it.

    A rule none of whose codes ``is_wanted`` does not look; ``problems`` hold what was found before.
    """
    for one in registered():
        if any(map(is_wanted, one.rule.codes)):
            one.rule.check(subject, problems)
