from plandocs.checking.readers.registered_documents import registered_documents
from tests.checking.rules.citations.cited import typed
from tests.checking.subjects import subject_of


def test_references_mentions_and_laws_with_their_rows():
    subject = subject_of(*typed("Theo Thông tư số 36/2018/TT-BTC trước đây", "Theo Luật Viên chức năm 2010"))
    found = registered_documents(subject)
    assert [(one.law.number, one.is_basis, one.is_past) for one in found] == [
        ("171/2025/NĐ-CP", True, False),
        ("36/2018/TT-BTC", False, True),
        ("58/2010/QH12", False, False),
    ]
