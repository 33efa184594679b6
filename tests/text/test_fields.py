"""Every field of words is in a plan that the tests exchange texts in, and is shown, or stands in the list of those
that are not."""

from __future__ import annotations

import pytest

from tests.text.arriving import made
from tests.text.carriers import NAMES, line_of, spots
from tests.text.enclosures import enclose
from tests.text.fields import text_fields
from tests.text.hostile import marker
from tests.text.unshown import UNSHOWN


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made_in = tmp_path_factory.mktemp("carriers")
    enclose(made_in)
    return made_in


def test_the_fields_are_found():
    found = set(map(str, text_fields()))
    assert {"Plan.title", "Issuer.name", "Statement.text", "FreeRow.cells", "Plan.wording", "Region.areas"} <= found
    assert not {"Plan.kind", "Plan.date", "Section.id", "Audience.count"} & found


@pytest.mark.parametrize("field", sorted(text_fields()), ids=str)
def test_a_carrier_uses_it(field):
    used = [spot for spot in spots() if spot.field == field]
    assert any(spot.is_words for spot in used) or str(field) in UNSHOWN, "write it into a plan of tests/text/carriers"


def test_what_is_not_shown_is_a_field():
    assert sorted(UNSHOWN.keys() - set(map(str, text_fields()))) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_carrier_is_sound(name, folder):
    assert [(one.code, one.place.key_path) for one in made(name, {}, folder).errors] == []


UNSEEN = [spot for spot in spots() if str(spot.field) in UNSHOWN and spot.is_words]


@pytest.mark.parametrize("spot", UNSEEN, ids=str)
def test_what_is_not_shown_is_refused_or_read_by_nobody(spot, folder):
    done = made(spot.carrier, {spot: marker(1)}, folder)
    assert marker(1) not in done.words + done.sheets, f"{spot.field} is shown: take it out of tests/text/unshown.py"
    if str(spot.field).endswith((".file", ".sheet")):
        assert done.is_refused_at(line_of(done.source, marker(1)))
