import pytest

from plandocs.diagnostics.language import pick_language


@pytest.mark.parametrize(
    ("wanted", "environment", "picked"),
    [
        (None, {}, "vi"),
        ("en", {"PLANDOCS_LANG": "vi"}, "en"),
        ("vi", {"LANG": "en_US.UTF-8"}, "vi"),
        (None, {"PLANDOCS_LANG": "en", "LANG": "vi_VN.UTF-8"}, "en"),
        (None, {"PLANDOCS_LANG": "EN"}, "en"),
        (None, {"PLANDOCS_LANG": "tiếng Anh", "LANG": "en_GB"}, "en"),
        (None, {"PLANDOCS_LANG": ""}, "vi"),
        (None, {"LC_ALL": "en_US.UTF-8", "LANG": "vi_VN"}, "en"),
        (None, {"LC_MESSAGES": "vi-VN", "LANG": "en_US"}, "vi"),
        (None, {"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, "en"),
        (None, {"LANG": "C"}, "vi"),
        (None, {"LANG": "fr_FR.UTF-8"}, "vi"),
        (None, {"LANG": "vie"}, "vi"),
    ],
)
def test_the_first_that_names_a_language_we_know_decides(wanted, environment, picked):
    assert pick_language(wanted, environment) == picked
