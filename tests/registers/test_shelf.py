import datetime

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Role
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import SHIPPED, Shelf
from plandocs.registers.wording import parse_phrase, slots_of

NAMES = {
    kind: sorted(path.stem for path in (SHIPPED / kind).glob("*.yaml")) for kind in ("profiles", "wording", "outlines")
}


@pytest.fixture
def own(tmp_path):
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "state.yaml").write_text("phrases:\n  task.lead: 'Do {bodies}'\n", encoding="utf-8")
    return tmp_path


def shipped(name: str) -> Profile:
    profile = Shelf().profile(name)
    assert profile is not None
    return profile


@pytest.mark.parametrize("name", NAMES["profiles"])
def test_a_shipped_profile_is_without_flaw_and_called_as_its_file(name):
    shelf = Shelf()
    profile = shelf.profile(name)
    assert list(shelf.problems) == []
    assert profile is not None
    assert profile.id == name


@pytest.mark.parametrize("name", NAMES["profiles"])
def test_what_a_profile_chose_is_what_it_allows(name):
    profile = shipped(name)
    page = profile.page
    rules = [rule for rule in vars(profile.rules).values() if rule is not None]
    for allowed in (page.top, page.bottom, page.left, page.right, profile.line_spacing, *rules):
        assert allowed.allows(allowed.chosen)
    assert profile.first_line.chosen in profile.first_line.allowed
    for role in profile.roles.values():
        for chosen_set in profile.sizes.sets:
            least, most = role.range
            assert least <= profile.sizes.of(role.size, chosen_set) <= most, role.style


@pytest.mark.parametrize("name", NAMES["profiles"])
def test_a_profile_names_registers_that_exist(name):
    profile = shipped(name)
    assert profile.wording in NAMES["wording"]
    assert profile.sizes.default in profile.sizes.sets


@pytest.mark.parametrize("name", NAMES["wording"])
def test_every_phrase_can_be_taken_apart(name):
    problems = Problems()
    wording = Shelf(problems=problems).wording(name)
    assert wording.texts
    assert [wording.phrase(phrase).name for phrase in wording.texts] == list(wording.texts)
    assert list(problems) == []


@pytest.mark.parametrize("date", ["2020-03-05", "2026-06-15", "2099-12-31"])
def test_the_form_of_the_state_has_a_profile_since_the_decree(date):
    assert Shelf().profile_for("state", datetime.date.fromisoformat(date)) is not None


def test_before_the_decree_there_is_none():
    assert Shelf().profile_for("state", datetime.date(2020, 3, 4)) is None


@pytest.mark.parametrize(
    ("date", "name"),
    [
        ("2018-04-02", None),
        ("2018-04-03", "party-hd36-2018"),
        ("2026-05-26", "party-hd36-2018"),
        ("2026-05-27", "party-hd05-2026"),
        ("2099-12-31", "party-hd05-2026"),
    ],
)
def test_the_form_of_the_party_changes_with_the_date(date, name):
    found = Shelf().profile_for("party", datetime.date.fromisoformat(date))
    assert (found and found.id) == name


@pytest.mark.parametrize("name", NAMES["profiles"])
def test_a_profile_has_a_form_for_every_role(name):
    assert set(shipped(name).roles) == set(Role)


def test_the_partys_profiles_differ_in_little():
    old, new = shipped("party-hd36-2018"), shipped("party-hd05-2026")
    own = {"id", "name", "source", "valid_from", "valid_to"}
    parts = {key for key in Profile.model_fields if getattr(old, key) != getattr(new, key)}
    assert parts - own == {"legal_bases", "recipients", "document_types"}
    assert (old.recipients.end, new.recipients.end) == (",", ";")


def test_a_profile_tells_the_form_of_a_role():
    assert shipped("party-hd05-2026").role("recipients_label").underline
    with pytest.raises(KeyError):
        shipped("party-hd05-2026").role("nobody")


def test_the_words_of_the_party_are_those_of_the_state_but_for_some():
    party, state = Shelf().wording("party").texts, Shelf().wording("state").texts
    assert set(party) == set(state)
    assert party["task.lead"] == state["task.lead"]
    assert party["cite.full"][0] == "{type} số {number}[, {date}][ của {issuer}][ {subject}]"
    assert party["annex.numbered"][0] == "Phụ lục {arabic}"
    for name, (text, _) in party.items():
        assert slots_of(parse_phrase(text)) <= slots_of(parse_phrase(state[name][0])) | {"arabic"}, name


def test_a_wording_extends_another_with_what_the_project_changed_there(own):
    (own / "wording" / "an-giang.yaml").write_text("extends: party\nphrases: {task.time: T}\n", encoding="utf-8")
    texts = Shelf((own,)).wording("an-giang").texts
    assert [texts[name][0] for name in ("task.time", "task.lead", "date.long")] == [
        *("T", "Do {bodies}", "ngày {day}/{month}/{year}")
    ]


def test_a_project_may_change_single_words_of_the_party(own):
    (own / "wording" / "party.yaml").write_text("phrases: {task.time: T}\n", encoding="utf-8")
    texts = Shelf((own,)).wording("party").texts
    assert [texts[name][0] for name in ("task.time", "task.lead", "date.long")] == [
        *("T", "Do {bodies}", "ngày {day}/{month}/{year}")
    ]


@pytest.mark.parametrize("extended", ["nobody", "an-giang", "ca-mau"])
def test_a_wording_that_leads_nowhere_is_told(own, extended):
    for name, other in (("an-giang", extended), ("ca-mau", "an-giang")):
        text = f"extends: {other}\nphrases: {{task.time: T}}\n"
        (own / "wording" / f"{name}.yaml").write_text(text, encoding="utf-8")
    problems = Problems()
    texts = Shelf((own,), problems).wording("an-giang").texts
    assert texts["task.time"][0] == "T"
    assert [problem.code for problem in problems] == ["PD810"]


def test_the_projects_own_comes_first_and_the_package_fills_in(own):
    wording = Shelf((own,)).wording("state")
    assert wording.texts["task.lead"][0] == "Do {bodies}"
    assert wording.texts["task.lead"][1].file == str(own / "wording" / "state.yaml")
    assert wording.texts["task.time"] == Shelf().wording("state").texts["task.time"]


def test_names_are_those_of_the_project_and_the_package(own):
    (own / "wording" / "an-giang.yaml").touch()
    assert Shelf((own,)).names("wording") == sorted({*NAMES["wording"], "an-giang"})
    assert Shelf((own,)).find("wording", "state") == own / "wording" / "state.yaml"
    assert Shelf((own,)).find("wording", "nobody") is None


def test_a_flaw_of_a_register_is_told_at_its_place(own):
    (own / "wording" / "state.yaml").write_text("phrases:\n  task.lead: [a]\n", encoding="utf-8")
    problems = Problems()
    Shelf((own,), problems).wording("state")
    assert [(problem.code, problem.place.line, problem.place.column) for problem in problems] == [("PD103", 2, 14)]
