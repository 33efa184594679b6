import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.legacy import convert, legacy_of

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))

# What fonts show for each letter, written out from the charts of the two encodings.
TCVN3 = {
    "a ă â e ê i o ô ơ u ư y đ Ă Â Ê Ô Ơ Ư Đ": "a ¨ © e ª i o « ¬ u \u00ad y ® ¡ ¢ £ ¤ ¥ ¦ §",
    "á à ả ã ạ ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ": "¸ µ ¶ · ¹ ¾ » ¼ ½ Æ Ê Ç È É Ë",
    "é è ẻ ẽ ẹ ế ề ể ễ ệ í ì ỉ ĩ ị": "Ð Ì Î Ï Ñ Õ Ò Ó Ô Ö Ý × Ø Ü Þ",
    "ó ò ỏ õ ọ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ": "ã ß á â ä è å æ ç é í ê ë ì î",
    "ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ": "ó ï ñ ò ô ø õ ö ÷ ù ý ú û ü þ",
}
VNI = {
    "a ă â e ê i o ô ơ u ư y đ Đ": "a aê aâ e eâ i o oâ ô u ö y ñ Ñ",
    "á à ả ã ạ ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ": "aù aø aû aõ aï aé aè aú aü aë aá aà aå aã aä",
    "é è ẻ ẽ ẹ ế ề ể ễ ệ í ì ỉ ĩ ị": "eù eø eû eõ eï eá eà eå eã eä í ì æ ó ò",
    "ó ò ỏ õ ọ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ": "où oø oû oõ oï oá oà oå oã oä ôù ôø ôû ôõ ôï",
    "ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ": "uù uø uû uõ uï öù öø öû öõ öï yù yø yû yõ î",
    "Ế Ị Ư Ợ Ằ Ĩ Ỵ": "EÁ Ò Ö ÔÏ AÈ Ó Î",
}
CHARTS = {
    name: dict(pair for shown, codes in chart.items() for pair in zip(shown.split(), codes.split(" "), strict=True))
    for name, chart in (("tcvn3", TCVN3), ("vni", VNI))
}
PLAN = "kế hoạch đào tạo bồi dưỡng cán bộ công chức xã phường năm học viên ủy ban nhân dân phòng văn hóa xã hội"
NAMES = ["Người Thứ Nhất", "Người Thứ Hai", "Phòng Văn hóa", "Đặng Đình Đệm", "Trần Thị Mẫu", "Chuyên viên"]
vietnamese = st.lists(st.sampled_from(PLAN.split()), min_size=3, max_size=30, unique=True).map(" ".join)


def encoded(text, name):
    """A text as the font's codes: what somebody typed with the old font."""
    chart = CHARTS[name]
    return "".join(
        chart[char] if char in chart else chart[low].upper() if (low := char.lower()) in chart else char
        for char in text
    )


def capitals(text):
    """A text in a font of capitals such as .VnTimeH, which has the same codes as small letters."""
    codes = (CHARTS["tcvn3"].get(char, char) for char in text.lower())
    return "".join(code.upper() if code.isascii() else code for code in codes)


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_every_letter_of_the_chart(name):
    for letter, code in CHARTS[name].items():
        assert convert(code, name) == letter


@pytest.mark.parametrize(
    ("text", "name", "right"),
    [
        ("NguyÔn V¨n", "tcvn3", "Nguyễn Văn"),
        ("ñy ban nh©n d©n x· Hµ B¾c", "tcvn3", "ủy ban nhân dân xã Hà Bắc"),
        ("Tr\u00adëng phßng", "tcvn3", "Trưởng phòng"),
        ("NGUYÔN V¡N", "tcvn3", "NGUYỄN VĂN"),
        ("§Þa chÝnh", "tcvn3", "Địa chính"),
        ("Ên", "tcvn3", "ấn"),
        ("Nguyeãn Vaên", "vni", "Nguyễn Văn"),
        ("UÛY BAN NHAÂN DAÂN", "vni", "ỦY BAN NHÂN DÂN"),
        ("Ñöùc", "vni", "Đức"),
        ("Aùnh", "vni", "Ánh"),
        ("Thò Höôøng", "vni", "Thị Hường"),
        ("2026-09-05 (a@b.vn)", "vni", "2026-09-05 (a@b.vn)"),
        ("", "tcvn3", ""),
    ],
)
def test_what_fonts_show(text, name, right):
    assert convert(text, name) == right


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
@given(text=vietnamese)
def test_what_was_encoded_comes_back(name, text):
    assert convert(encoded(text, name), name) == text
    assert convert(encoded(f"Lớp {text}", name), name) == f"Lớp {text}"
    assert convert(encoded(text.upper(), "vni"), "vni") == text.upper()
    assert convert(capitals(text), "tcvn3") == text.upper()


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
@given(text=st.text(alphabet="ạảấầẩẫậắăđơưếị ab–’"))
def test_unicode_text_stays(name, text):
    assert convert(text, name) == text or not any(ord(char) > 0xFF for char in text.replace("–", "").replace("’", ""))


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_a_column_of_an_old_font_is_known(name):
    column = [encoded(text, name) for text in NAMES]
    assert legacy_of(column) == name
    assert legacy_of(["Họ và tên", *column, "001000000017", ""]) == name
    assert legacy_of(text for text in [encoded(PLAN, name)]) == name


def test_a_column_of_capitals_is_known():
    assert legacy_of([capitals(text) for text in NAMES]) == "tcvn3"
    assert legacy_of([encoded(text.upper(), "vni") for text in NAMES]) == "vni"


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_vietnamese_in_unicode_is_left_alone(path):
    text = path.read_text(encoding="utf-8")
    words = text.split()
    for form in (text, unicodedata.normalize("NFD", text), text.upper(), text.lower()):
        assert legacy_of([form]) is None
    latin = [word for word in words if all(ord(char) < 0x100 for char in word)]
    assert legacy_of(latin) is None


FOREIGN = (
    "été élève où ça déjà voilà très après près père mère frère thé café hôtel forêt tête fête même être "
    "français garçon leçon reçu là à naïf maïs haïr Noël Thaï Zaïre île dîner août goût sûr mûr côté pâté âge "
    "sœur œuvre œil château fenêtre bâtiment théâtre né née aîné dés clé blé gré pré duché Hué lycée idée août "
    "Müller Köln für über schön grün tür mühe höhe jörg niño señor año mañana está así qué tú él más São João não "
    "pão mãe être Å Ø være blåbær naïve résumé façade jalapeño 5µm m² 10°C ½ ©Microsoft® «mot»"
)


@given(st.lists(st.sampled_from(FOREIGN.split()), max_size=40))
def test_other_languages_are_left_alone(words):
    assert legacy_of(words) is None
    assert legacy_of([" ".join(words)]) is None


@pytest.mark.parametrize(
    "texts",
    [[], [""], ["Lê Tô Võ Hà"], ["plan of training"], ["NguyÔn"], ["· · ·", "½", "©", "®"], ["x" * 100_000]],
)
def test_too_little_to_be_sure(texts):
    assert legacy_of(texts) is None


def test_a_few_old_words_among_right_ones_are_not_enough():
    assert (
        legacy_of(
            [*map("{} Trần Đức Nguyễn Phường Ấp Hội Thị Lộc".format, NAMES), *(encoded(n, "vni") for n in NAMES[:2])]
        )
        is None
    )


@given(st.lists(st.text()))
def test_no_text_is_too_odd(texts):
    assert legacy_of(texts) in (None, "tcvn3", "vni")
    for text in texts:
        assert isinstance(convert(text, "vni"), str)
        assert isinstance(convert(text, "tcvn3"), str)
