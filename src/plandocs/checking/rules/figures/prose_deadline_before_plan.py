"""A deadline typed in prose before the plan's date or long after its period (hạn gõ trong câu)."""

from __future__ import annotations

import datetime
import re

from plandocs.checking.dates_in_prose import DATE, date_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.periods import format_period

_DUTY = r"(?i:\b(?:hoàn thành|xong|gửi|nộp|báo cáo|đăng ký|chậm nhất|trình(?!\s+độ))\b)"
_DEADLINE = rf"{_DUTY}[^.;\d]{{0,80}}?\b(?i:trước|chậm nhất|không muộn hơn)\s+(?:là\s+)?(?:ngày\s+)?(?P<date>{DATE})"
_PAST = r"(?i:\b(?:đã|kết quả|trước đây|tuyển dụng|bổ nhiệm|thời điểm|số liệu|tình hình|có hiệu lực|ban hành)\b)"
_NEAR = 20
_AFTER = datetime.timedelta(days=92)
"""How long after the period a last report may come."""


def check(subject: Subject, problems: Problems) -> None:
    """Compares the dates by which sentences ask for something; the earliest possible date of the plan counts."""
    plan = subject.plan
    issued = plan.date.earliest()
    ends = datetime.date(plan.period.end, 12, 31) + _AFTER
    for typed in subject.once(own_prose):
        if "20" not in typed.words:
            continue
        for found in re.finditer(_DEADLINE, typed.words):
            date = date_of(found["date"]).date
            place = typed.place(found.start("date"), len(found["date"]))
            if date is None or re.search(_PAST, typed.words[max(0, found.start() - _NEAR) : found.end()]):
                continue
            if issued is not None and date < issued:
                problems.add("PD192", place, related=[Related(plan.where("date"), "date")], date=found["date"])
            elif date > ends:
                related = [Related(plan.where("period"), "period")]
                problems.add("PD193", place, related=related, date=found["date"], period=format_period(plan.period))


RULE = Rule(("PD192", "PD193"), check, Sureness.LIKELY)
