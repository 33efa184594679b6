"""What ``rules`` and ``explain`` print, and the options by which rules are chosen."""

import json

import pytest

from plandocs.checking.registry import registered
from plandocs.diagnostics.catalogue import CATALOGUE
from tests.cli.test_commands import folder, plandocs
from tests.loading.sample import edited

__all__ = ["folder", "plandocs"]

CODES = sorted(code for one in registered() for code in one.rule.codes)


@pytest.fixture
def mixed(folder):
    path = folder / "lan.yaml"
    path.write_text(edited("  - time: tháng 12/2028", "  - time: tháng 6/2027"), encoding="utf-8")
    return path.name


def test_every_rule_is_listed_below_its_family(plandocs):
    done = plandocs("rules")
    lines = done.out.splitlines()
    assert [line for line in lines if line and not line.startswith(" ")] == sorted({one.family for one in registered()})
    assert sorted(line.split()[0] for line in lines if line.startswith(" ")) == CODES
    assert "  PD206  cảnh báo  milestones-out-of-order: mốc … đứng sau một mốc muộn hơn" in lines


def test_rules_as_json_say_whether_they_may_be_ignored(plandocs):
    rows = {row["code"]: row for row in json.loads(plandocs("rules --format json --lang en").out)["rules"]}
    assert sorted(rows) == CODES
    assert rows["PD206"] == {
        "code": "PD206",
        "name": "milestones-out-of-order",
        "family": "times",
        "severity": "warning",
        "sure": "likely",
        "may_be_ignored": True,
        "message": rows["PD206"]["message"],
    }
    assert not rows["PD702"]["may_be_ignored"]


@pytest.mark.parametrize("named", ["PD206", "pd206", "milestones-out-of-order"])
def test_a_rule_is_explained_by_its_page(plandocs, named):
    out = plandocs(f"explain {named} --lang en").out
    assert out.startswith("PD206 milestones-out-of-order\n")
    heads = [line for line in out.splitlines() if line in ("Why", "How sure", "Wrong", "Right")]
    assert heads == ["Why", "How sure", "Wrong", "Right"]
    assert "content: sơ kết} # PD206" in out
    assert "Vì sao\n" in plandocs(f"explain {named}").out


@pytest.mark.parametrize("code", sorted(CATALOGUE.keys() - set(CODES)))
def test_any_other_code_is_explained_by_message_and_hint(plandocs, code):
    out = plandocs(f"explain {code} --lang en").out
    assert out.startswith(f"{code} {CATALOGUE[code].name}\n")
    assert out.splitlines()[-1].startswith("Severity: ")


def test_a_rule_that_always_holds_says_so(plandocs):
    assert "luôn được báo" in plandocs("explain PD702").out.lower()
    assert "luôn được báo" not in plandocs("explain PD206").out.lower()


def test_an_unknown_code_is_wrong_usage(plandocs):
    done = plandocs("explain milestone-out-of-order")
    assert done.code == 2
    assert "có phải: milestones-out-of-order?" in done.err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("", ["PD206"]),
        ("--ignore PD206", []),
        ("--ignore numbers,times", []),
        ("--select PD6", []),
        ("--select PD6 --select times", ["PD206"]),
        ("--severity PD206=error", ["PD206"]),
    ],
)
def test_rules_are_chosen_by_options(plandocs, mixed, options, told):
    done = plandocs(f"check {mixed} --format json {options}")
    assert [one["code"] for one in json.loads(done.out)["diagnostics"]] == told
    assert done.code == int("error" in options)
    assert plandocs(f"render {mixed} {options}").code == done.code


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--ignore PD2O6", "không có quy tắc"),
        ("--select PD101", "luôn được báo"),
        ("--severity PD206", "PD206=info"),
        ("--severity PD206=low", "PD206=info"),
        ("--severity PD101=info", "luôn được báo"),
    ],
)
def test_a_choice_that_cannot_be_is_wrong_usage(plandocs, mixed, options, said):
    done = plandocs(f"check {mixed} {options}")
    assert done.code == 2
    assert said in done.err
