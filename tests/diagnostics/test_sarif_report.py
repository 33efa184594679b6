import json

import pytest

from plandocs.diagnostics.diagnostic import Edit, Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.sarif_report import About, render_sarif


def run(problems, lang="vi", **options):
    report = json.loads(render_sarif(problems, lang, **options))
    assert report["version"] == "2.1.0"
    (only,) = report["runs"]
    return only


def location(place):
    problems = Problems()
    problems.add("PD504", place)
    (told,) = run(problems)["results"][0]["locations"]
    return told


def test_a_result():
    problems = Problems()
    place = Place("specs/ke-hoach.yaml", 4, 13, 5, ("training", "learners"))
    problems.add(
        "PD203", place, time="6/2024", period="2027", related=[Related(Place("specs/a.yaml", 2, 9, 4), "period")]
    )
    assert run(problems)["results"] == [
        {
            "ruleId": "PD203",
            "ruleIndex": 0,
            "level": "error",
            "message": {
                "text": "6/2024 nằm ngoài thời kỳ 2027 của kế hoạch\nsửa thời gian này hoặc thời kỳ của kế hoạch"
            },
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "specs/ke-hoach.yaml"},
                        "region": {"startLine": 4, "startColumn": 13, "endColumn": 18},
                    },
                    "logicalLocations": [{"fullyQualifiedName": "training.learners"}],
                }
            ],
            "relatedLocations": [
                {
                    "id": 1,
                    "physicalLocation": {
                        "artifactLocation": {"uri": "specs/a.yaml"},
                        "region": {"startLine": 2, "startColumn": 9, "endColumn": 13},
                    },
                    "message": {"text": "thời kỳ"},
                }
            ],
        }
    ]


def test_rules_are_the_codes_that_occur_and_results_point_at_them():
    problems = Problems()
    for code, line in (("PD504", 1), ("PD109", 2), ("PD504", 3)):
        problems.add(code, Place("a.yaml", line, 1))
    only = run(problems, "en")
    rules = only["tool"]["driver"]["rules"]
    assert rules[1] == {
        "id": "PD504",
        "name": "empty-section",
        "shortDescription": {"text": "this section has no content"},
        "defaultConfiguration": {"level": "warning"},
    }
    assert [rules[told["ruleIndex"]]["id"] for told in only["results"]] == ["PD504", "PD109", "PD504"]


@pytest.mark.parametrize(("code", "level"), [("PD501", "error"), ("PD504", "warning"), ("PD701", "note")])
def test_levels(code, level):
    problems = Problems()
    problems.add(code, Place("a.yaml"))
    assert run(problems)["results"][0]["level"] == level


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("specs/kế hoạch.yaml", "specs/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml"),
        ("specs\\a#1?.yaml", "specs/a%231%3F.yaml"),
        ("../a%.yaml", "../a%25.yaml"),
        ("/home/hoa/a b.yaml", "file:///home/hoa/a%20b.yaml"),
        ("C:\\Kế\\a.yaml", "file:///C:/K%E1%BA%BF/a.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("a\udcff.yaml", "a%FF.yaml"),
    ],
)
def test_a_file_is_a_uri(file, uri):
    assert location(Place(file))["physicalLocation"] == {"artifactLocation": {"uri": uri}}


def test_a_cell_is_a_place_inside_its_file():
    assert location(Place("lop 1.xlsx!Lớp 1!C17")) == {
        "physicalLocation": {"artifactLocation": {"uri": "lop%201.xlsx"}},
        "logicalLocations": [{"fullyQualifiedName": "Lớp 1!C17"}],
    }


def test_a_whole_line_has_no_columns():
    assert location(Place("a.csv", 3))["physicalLocation"]["region"] == {"startLine": 3}


def test_no_place_at_all():
    problems = Problems()
    problems.add("PD903", Place(""))
    assert run(problems)["results"][0]["locations"] == []


def test_the_version_is_told_when_known():
    assert run([], version="0.1.0")["tool"]["driver"]["version"] == "0.1.0"
    assert "version" not in run([])["tool"]["driver"]


def test_columns_count_characters_and_the_language_is_told():
    only = run([], "en")
    assert (only["columnKind"], only["language"]) == ("unicodeCodePoints", "en")


def test_peoples_numbers_are_hidden():
    problems = Problems()
    problems.add("PD110", Place("a.yaml", 1, 1, path=("0912345678",)), found="001204012345")
    report = render_sarif(problems, "vi")
    assert "001204012345" not in report
    assert "0912345678" not in report


def test_what_is_known_of_a_rule_is_told_with_it():
    problems = Problems()
    problems.add("PD504", Place("a.yaml", 1))
    only = run(problems, "en", about=lambda code, lang: About(f"{code} {lang}", "times", "high"))
    (rule,) = only["tool"]["driver"]["rules"]
    assert rule["help"] == {"text": "PD504 en", "markdown": "PD504 en"}
    assert rule["properties"] == {"tags": ["times"], "precision": "high"}


def test_what_mends_a_problem_is_its_fix():
    problems, place = Problems(), Place("a.yaml", 2, 3, 1)
    problems.add_mended("PD605", place, (Edit(place, ""),), mark=";")
    assert run(problems)["results"][0]["fixes"] == [
        {
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": "a.yaml"},
                    "replacements": [
                        {
                            "deletedRegion": {"startLine": 2, "startColumn": 3, "endColumn": 4},
                            "insertedContent": {"text": ""},
                        }
                    ],
                }
            ]
        }
    ]
