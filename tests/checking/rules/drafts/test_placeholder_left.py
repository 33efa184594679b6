import pytest

from plandocs.building.build import build
from plandocs.checking.rules.drafts.placeholder_left import RULE
from plandocs.diagnostics.diagnostic import Problems
from tests.checking.rules.figures.sentences import DUTY, stretches
from tests.loading.sample import edited, problems_of

BLANKS = [
    "Báo cáo trước ngày «…/…/2027»",
    "Mở «.../...» lớp",
    "Cử «[…]» công chức",
    "Cử «[ ]» công chức",
    "Cử «xxx» công chức",
    "Cử «XXX» công chức",
    "Kinh phí «____» đồng",
    "Hạn «dd/mm/yyyy»",
    "Cử 12 công chức «(bổ sung sau)»",
    "Kinh phí «(ghi rõ …)»",
    "Gửi về «[tên cơ quan]»",
    "Cử công chức «BỔ SUNG SAU» đi học",
]
REMARKS = [
    "Cử 12 công chức «???»",
    "«@Phong.VHXH» kiểm tra lại",
    "Cử 12 công chức «(cần rà soát lại)»",
    "Cử 12 công chức «[đề nghị bỏ]»",
    "Cử 12 công chức «(xem lại số liệu)»",
    "Cử 12 công chức «(sửa thành: 15 công chức)»",
    "Cử 12 công chức, «CHƯA CHỐT» số lượng",
]
SILENT = [
    "Tập huấn tin học, ngoại ngữ…",
    "Tập huấn tin học (Word, Excel, …)",
    "Cần rà soát nhu cầu và kiểm tra lại kết quả",
    "Khóa XXX của Hội đồng nhân dân",
    "Đại hội lần thứ XXX",
    "Gửi về hộp thư vanthu@example.vn",
    "Báo cáo kết quả (nếu có)",
    "Lập danh sách (ghi rõ họ tên, chức vụ)",
    "Đánh giá (kiểm tra lại 6 tháng một lần)",
    "Ghi chú: kinh phí theo dự toán được giao",
    "Điền mẫu “họ tên (ghi rõ)” và gửi",
    "Thực hiện tại xã/phường!",
]
ISSUED, DRAFT = "status: issued\n", "status: draft\n"


@pytest.mark.parametrize(("sentence", "code"), [(one, "PD706") for one in BLANKS] + [(one, "PD708") for one in REMARKS])
def test_what_is_left_in_an_issued_document(sentence, code):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted
    plain = sentence.replace("«", "").replace("»", "")
    assert [one.code for one in problems_of(edited(DUTY, f'      - "{plain}"\n')) if one.code in RULE.codes] == [code]


@pytest.mark.parametrize(("sentence", "code"), [(BLANKS[0], "PD705"), (REMARKS[0], "PD707")])
def test_a_draft_is_only_reminded(sentence, code):
    plain = sentence.replace("«", "").replace("»", "")
    spec = edited(DUTY, f'      - "{plain}"\n', ISSUED, DRAFT)
    assert [one.code for one in problems_of(spec) if one.code in RULE.codes] == [code]


@pytest.mark.parametrize("sentence", SILENT)
def test_words_that_only_look_so(sentence):
    assert stretches(RULE, sentence) == ([], [])


def test_an_office_adds_words_of_its_own(tmp_path):
    (tmp_path / "plandocs.toml").touch()
    (tmp_path / "registers" / "drafts").mkdir(parents=True)
    (tmp_path / "registers" / "drafts" / "leftovers.yaml").write_text("remarks: [hỏi anh chị]\n", encoding="utf-8")
    spec, problems = tmp_path / "plan.yaml", Problems()
    spec.write_text(edited(DUTY, "      - Cử 12 công chức (hỏi anh chị)\n"), encoding="utf-8")
    build(spec, problems, name="plan.yaml")
    assert "PD708" in [one.code for one in problems]


def test_blanks_of_a_form_in_an_annex_are_for_others():
    annexes = (
        "annexes:\n  mau: {title: Mẫu, content: ['Họ và tên: ______ (ghi rõ …)', 'Số …/… xxx ???']}\nrecipients:\n"
    )
    found = [one for one in problems_of(edited("recipients:\n", annexes)) if one.code in RULE.codes]
    assert [(one.code, one.value("found")) for one in found] == [("PD708", "???")]
