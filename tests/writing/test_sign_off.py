from __future__ import annotations

import re

from plandocs.writing.sign_off import sign_off
from tests.writing.sample import document, setting, shape


def test_recipients_stand_beside_the_signature() -> None:
    xml = sign_off(setting(), document(authority=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")))
    left, right = re.findall(r"<w:tc>.*?</w:tc>", xml)
    assert shape(left)[:2] == ["RecipientsLabel: Nơi nhận:", "Recipient: - Sở Nội vụ (để b/c);"]
    assert shape(right) == [
        "SigningAuthority: TM. ỦY BAN NHÂN DÂN",
        "SigningAuthority: KT. CHỦ TỊCH",
        "SigningPosition: PHÓ CHỦ TỊCH",
        ": ",
        "SignerName: Người Ký Mẫu",
    ]


def test_the_room_for_the_signature_is_the_profile_s_and_can_grow() -> None:
    assert 'w:line="1400" w:lineRule="atLeast"' in sign_off(setting(), document())


def test_no_page_tears_it() -> None:
    assert sign_off(setting(), document()).count("<w:cantSplit/>") == 1
