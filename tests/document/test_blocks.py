"""Roles: the profile of form has a style for each, so nothing can be written without a look."""

from __future__ import annotations

from plandocs.document.blocks import Role
from plandocs.registers.shelf import Shelf
from tests.composing.making import composed


def test_the_form_knows_every_role():
    profile = Shelf().profile("state-nd30-2020")
    assert profile is not None
    assert sorted(profile.roles) == sorted(role.value for role in Role)
    assert composed().document.profile == profile.id
