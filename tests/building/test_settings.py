import pytest

from plandocs.building.project import MARKER, Project
from plandocs.building.settings import settings_of
from plandocs.checking.choice import Asked
from plandocs.diagnostics.diagnostic import Problems, Severity


@pytest.fixture
def read(tmp_path):
    def settings(text: str | bytes) -> tuple[Asked, list[tuple[str, int, int]]]:
        """What a file asks of the rules, and the codes, lines and columns of what is told of it."""
        data = text.encode() if isinstance(text, str) else text
        (tmp_path / MARKER).write_bytes(data)
        problems = Problems()
        asked = settings_of(Project(tmp_path), problems).check
        return asked, [(one.code, one.place.line, one.place.column) for one in problems]

    return settings


@pytest.mark.parametrize("text", ["", "# gốc\n", "[check]\n", "\ufeff[check]\n"])
def test_a_file_may_ask_for_nothing(read, text):
    assert read(text) == (Asked(), [])


def test_without_a_file_nothing_is_asked(tmp_path):
    problems = Problems()
    assert not settings_of(Project(tmp_path), problems).check.is_anything
    assert not problems


def test_rules_are_chosen(read):
    text = '[check]\nselect = ["PD2", "times"]\nignore = "PD206"\n[check.severity]\nPD2 = "info"\nPD213 = "error"\n'
    severities = {"PD2": Severity.INFO, "PD213": Severity.ERROR}
    assert read(text) == (Asked(("PD2", "times"), ("PD206",), severities), [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[chek]\n", ("PD850", 1, 2)),
        ("[check]\nignor = []\n", ("PD850", 2, 1)),
        ("check.ignor = []\n", ("PD850", 1, 7)),
        ("check = 1\n", ("PD851", 1, 1)),
        ("[check]\nignore = 1\n", ("PD851", 2, 1)),
        ("[check]\nignore = [1]\n", ("PD851", 2, 1)),
        ("[check]\nseverity = 'info'\n", ("PD851", 2, 1)),
        ("[check.severity]\nPD206 = 'low'\n", ("PD851", 2, 1)),
        ("[check.severity]\nPD206 = ['info']\n", ("PD851", 2, 1)),
        ("[check]\nignore = [\n  'PD206',\n  'PD2O6',\n]\n", ("PD852", 4, 4)),
        ("[check]\nignore = ['PD101']\n", ("PD853", 2, 12)),
        ("[check.severity]\nPD101 = 'info'\n", ("PD853", 2, 1)),
        ("[check\n", ("PD815", 1, 7)),
        (b"\xff\xfe", ("PD815", 0, 0)),
    ],
)
def test_flaws_are_told_at_their_places(read, text, told):
    _, problems = read(text)
    assert problems == [told]


def test_what_is_right_counts_beside_what_is_flawed(read):
    asked, _ = read("[check]\nignore = ['PD206', 'PD2O6']\n")
    assert asked.ignore == ("PD206",)
