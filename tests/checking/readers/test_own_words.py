from plandocs.checking.readers.own_words import known_words, own_text, own_words
from tests.checking.subjects import subject_of


def test_names_of_bodies_and_issuer_stand_before_the_prose():
    texts = [str(one.text) for one in subject_of().once(own_words)]
    assert texts.index("Sở Nội vụ") < texts.index("Tổng hợp kết quả")
    assert "Ủy ban nhân dân xã Hà Bắc" in texts


def test_cited_titles_and_the_signer_are_no_words_of_the_author():
    texts = [str(one.text) for one in subject_of().once(own_words)]
    assert "quy định về đào tạo, bồi dưỡng công chức" not in texts
    assert "Nguyễn Văn A" not in texts


def test_all_prose_is_one_text_in_small_letters():
    lines = subject_of().once(own_text).split("\n")
    assert "tổng hợp kết quả" in lines
    assert "sở nội vụ" not in lines


def test_the_words_of_the_registers_are_read_once():
    subject = subject_of()
    assert subject.once(known_words) is subject.once(known_words)
    assert subject.once(known_words).slips
