from plandocs.checking.explaining import about


def test_a_rule_has_its_page_its_family_and_how_sure_it_is():
    told = about("PD206", "en")
    assert told is not None
    assert (told.family, told.precision) == ("times", "high")
    assert told.page.startswith("**Why**\n\nMilestones")
    assert "**Chắc đến đâu**" in (about("PD206", "vi") or told).page


def test_a_problem_of_another_room_has_none():
    assert about("PD101", "en") is None
