from __future__ import annotations

import re
from decimal import Decimal

import pytest

from plandocs.document.blocks import Role
from plandocs.registers.metrics import text_width
from plandocs.writing.rules import rule_under
from tests.writing.sample import WIDTH, para, profile, setting

LONG = (
    "Thực hiện Chương trình đào tạo, bồi dưỡng nâng cao năng lực cho đội ngũ cán bộ, công chức, viên chức và người "
    "hoạt động không chuyên trách trên địa bàn xã Hà Bắc giai đoạn 2026 - 2031"
)


def length(rule: str, width: int = WIDTH) -> int:
    found = re.search(r'<w:ind w:left="(\d+)" w:right="(\d+)"/>', rule)
    assert found is not None
    assert found[1] == found[2]
    return width - int(found[1]) - int(found[2])


def test_the_rule_under_the_motto_is_as_long_as_the_motto() -> None:
    rule = rule_under(setting(), [para(Role.MOTTO, "Độc lập - Tự do - Hạnh phúc")], profile().rules.motto)
    assert length(rule) == pytest.approx(171.4 * 20, abs=3)


def test_the_rule_under_the_issuer_follows_its_longest_line() -> None:
    names = [para(Role.ISSUER_NAME, "ỦY BAN NHÂN DÂN"), para(Role.ISSUER_NAME, "XÃ HÀ BẮC")]
    issuer = profile().rules.issuer
    assert issuer is not None
    chosen = issuer.chosen / Decimal(100)
    longest = text_width("ỦY BAN NHÂN DÂN", 13, bold=True)
    assert length(rule_under(setting(), names, issuer)) == pytest.approx(longest * float(chosen), abs=3)


def test_the_rule_under_a_subject_that_wraps_is_no_longer_than_half_a_line() -> None:
    rule = rule_under(setting(), [para(Role.SUBJECT, LONG)], profile().rules.subject)
    assert WIDTH / 4 < length(rule) < WIDTH / 2


def test_there_is_no_rule_where_the_form_has_none() -> None:
    assert rule_under(setting(), [para(Role.MOTTO, "Độc lập")], None) == ""


def test_a_rule_is_never_longer_than_its_column() -> None:
    rule = rule_under(setting(1000), [para(Role.MOTTO, "Độc-lập-Tự-do".replace("-", "\u2011"))], profile().rules.motto)
    assert length(rule, 1000) == 1000
