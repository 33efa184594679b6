from plandocs.checking.readers.typed_mentions import documents, named_laws, typed_mentions
from tests.checking.rules.citations.cited import typed
from tests.checking.subjects import subject_of

TEXT = "Theo Kế hoạch số 12/KH-UBND và Luật Viên chức năm 2010 **trong “Quyết định số 5/QĐ-TTg”**"


def test_mentions_of_the_authors_own_words():
    subject = subject_of(*typed(TEXT))
    assert [one.mention.number.words for one in typed_mentions(subject)] == ["12/KH-UBND"]
    assert [law.name for law, _ in named_laws(subject)] == ["Viên chức"]


def test_documents_are_references_and_mentions():
    found = documents(subject_of(*typed(TEXT)))
    assert [(one.number, one.is_typed) for one in found] == [("171/2025/NĐ-CP", False), ("12/KH-UBND", True)]
    assert found[1].places[0].length == len("12/KH-UBND")
