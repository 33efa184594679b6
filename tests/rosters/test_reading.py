"""Untidy sheets, as communes send them, into people: each case a drawn sheet, the people, and what is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rosters.drawing import drawn, read

CASES: dict[str, tuple[object, ...]] = {}


def case(title, sheet, people, *problems, keys="name gender birth", yaml="{}"):
    CASES[title] = (sheet, people, list(problems), keys.split(), yaml)


case(
    "letterhead and title above the heads",
    """
    ỦY BAN NHÂN DÂN | <                  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ HÀ BẮC       | <                  | Độc lập - Tự do - Hạnh phúc

    DANH SÁCH CÁN BỘ, CÔNG CHỨC CỬ ĐI HỌC | < | <
    (Kèm theo Công văn số 12/UBND-VHXH ngày 05/4/2027) | < | <
    STT | Họ và tên    | Ngày sinh
    1   | Học viên 001 | 05/4/1980
    """,
    ["Học viên 001 |  | 05/4/1980"],
    "PD460 A2",
)
case(
    "Năm sinh over Nam and Nữ: where the date stands tells the gender",
    """
    STT | Họ và tên    | Năm sinh | <
    ^   | ^            | Nam      | Nữ
    1   | Học viên 001 | 1980     |
    2   | Học viên 002 |          | 05/4/1985
    """,
    ["Học viên 001 | Nam | 1980", "Học viên 002 | Nữ | 05/4/1985"],
)
case(
    "the same without merged cells",
    """
    STT | Họ và tên    | Ngày, tháng, năm sinh |
        |              | Nam                   | Nữ
    1   | Học viên 001 |                       | 1990
    """,
    ["Học viên 001 | Nữ | 1990"],
)
case(
    "ticks under Giới tính",
    """
    STT | Họ và tên    | Giới tính | <  | Năm sinh
    ^   | ^            | Nam       | Nữ | ^
    1   | Học viên 001 | x         |    | 1980
    2   | Học viên 002 |           | ✓  | 1981
    """,
    ["Học viên 001 | Nam | 1980", "Học viên 002 | Nữ | 1981"],
)
case(
    "one column Nữ: who is not ticked is a man",
    """
    STT | Họ và tên    | Năm sinh | Nữ
    1   | Học viên 001 | 1980     |
    2   | Học viên 002 | 1981     | x
    """,
    ["Học viên 001 | Nam | 1980", "Học viên 002 | Nữ | 1981"],
)
case(
    "a column Nữ that nobody ticked says nothing",
    """
    STT | Họ và tên    | Năm sinh | Nữ
    1   | Học viên 001 | 1980     |
    """,
    ["Học viên 001 |  | 1980"],
)
case(
    "both genders ticked",
    """
    STT | Họ và tên    | Năm sinh | Nam | Nữ
    1   | Học viên 001 | 1980     | x   | x
    """,
    ["Học viên 001 |  | 1980"],
    "PD256 E2",
)
case(
    "day, month and year apart, column numbers below",
    """
    TT  | Họ và tên    | Ngày sinh | <     | <    | Đơn vị
    ^   | ^            | Ngày      | Tháng | Năm  | ^
    (1) | (2)          | (3)       | (4)   | (5)  | (6)
    1   | Học viên 001 | =5        | =4    | =1980 | Phòng Kinh tế
    """,
    ["Học viên 001 | 05/4/1980 | Phòng Kinh tế"],
    keys="name birth unit",
)
case(
    "column numbers A, B, 1, 2",
    """
    TT | Họ và tên    | Năm sinh | Đơn vị
    A  | B            | 1        | 2
    1  | Học viên 001 | 1980     | Phòng Kinh tế
    """,
    ["Học viên 001 | 1980 | Phòng Kinh tế"],
    keys="name birth unit",
)
case(
    "the name merged over two columns without a line between",
    """
    STT | Họ và tên  | <    | Năm sinh
    1   | Học viên   | Ba   | 1980
    2   | Y Học Viên | Niê  | 1981
    """,
    ["Học viên Ba | Học viên | Ba", "Y Học Viên Niê | Y Học Viên | Niê"],
    keys="name family given",
)
case(
    "Họ beside Tên",
    """
    STT | Họ và đệm | Tên | Năm sinh
    1   | Học viên  | Ba  | 1980
    """,
    ["Học viên Ba | Học viên | Ba"],
    keys="name family given",
)
case(
    "Họ and Tên below Họ và tên, three rows of heads",
    """
    STT | Thông tin cá nhân | <   | <        | <  | Đơn vị
    ^   | Họ và tên         | <   | Năm sinh | <  | ^
    ^   | Họ                | Tên | Nam      | Nữ | ^
    1   | Học viên          | Ba  |          | 1980 | Phòng Kinh tế
    """,
    ["Học viên Ba | Ba | Nữ | 1980 | Phòng Kinh tế"],
    keys="name given gender birth unit",
)
case(
    "groups give bloc and unit, numbers begin again",
    """
    STT | Họ và tên               | Chức vụ
    I   | Khối Đảng               |
    1   | Văn phòng Đảng ủy       |
    1   | Học viên 001            | Chuyên viên
    II  | Khối chính quyền        |
    1   | Phòng Kinh tế           |
    1   | Học viên 002            | Trưởng phòng
    2   | Học viên 003            | Chuyên viên
    2   | Phòng Văn hóa - Xã hội  |
    1   | Học viên 004            | Chuyên viên
    """,
    [
        "Học viên 001 | Khối Đảng | Văn phòng Đảng ủy",
        "Học viên 002 | Khối chính quyền | Phòng Kinh tế",
        "Học viên 003 | Khối chính quyền | Phòng Kinh tế",
        "Học viên 004 | Khối chính quyền | Phòng Văn hóa - Xã hội",
    ],
    keys="name group unit",
)
case(
    "a commune that heads its people is not lost behind their units",
    """
    STT | Họ và tên     | Đơn vị
    I   | Xã Hà Bắc     |
    1   | Học viên 001  | UBND xã
    1   | Phòng Kinh tế |
    2   | Học viên 002  |
    II  | Xã Hà Đông    |
    1   | Học viên 003  | UBND xã
    2   | Học viên 004  |
    """,
    [
        "Học viên 001 | UBND xã | Xã Hà Bắc",
        "Học viên 002 | Phòng Kinh tế | Xã Hà Bắc",
        "Học viên 003 | UBND xã | Xã Hà Đông",
        "Học viên 004 | Xã Hà Đông | ",
    ],
    keys="name unit commune",
)
case(
    "groups in one merged cell",
    """
    STT | Họ và tên    | Năm sinh
    I. Phòng Kinh tế (01 người): | < | <
    1   | Học viên 001 | 1980
    XÃ HÀ BẮC | < | <
    2   | Học viên 002 | 1981
    """,
    ["Học viên 001 | Phòng Kinh tế", "Học viên 002 | XÃ HÀ BẮC"],
    keys="name unit",
)
case(
    "a unit merged downwards holds for all of its rows",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     | Phòng Kinh tế
    2   | Học viên 002 | 1981     | ^
    3   | Học viên 003 | 1982     | Văn phòng
    """,
    ["Học viên 001 | Phòng Kinh tế", "Học viên 002 | Phòng Kinh tế", "Học viên 003 | Văn phòng"],
    keys="name unit",
)
case(
    "ditto marks",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị        | Chức vụ
    1   | Học viên 001 | 1980     | Phòng Kinh tế | Chuyên viên
    2   | Học viên 002 | 1981     | "             | nt
    3   | Học viên 003 | 1982     | -nt-          | như trên
    """,
    [f"Học viên 00{n} | Phòng Kinh tế | Chuyên viên" for n in (1, 2, 3)],
    keys="name unit post",
)
case(
    "a ditto mark right below a unit's group row means that unit",
    """
    STT | Họ và tên     | Đơn vị        | Chức vụ
    I   | Phòng Kinh tế |               |
    1   | Học viên 001  | nt            | Chuyên viên
    2   | Học viên 002  | nt            | nt
    II  | Văn phòng     |               |
    1   | Học viên 003  | nt            | nt
    2   | Học viên 004  | nt            | nt
    """,
    [
        *(f"Học viên 00{n} | Phòng Kinh tế | Chuyên viên" for n in (1, 2)),
        *(f"Học viên 00{n} | Văn phòng | Chuyên viên" for n in (3, 4)),
    ],
    keys="name unit post",
)
case(
    "a ditto mark below a bloc's group row means the row above it",
    """
    STT | Họ và tên     | Đơn vị        | Xã, phường
    I   | Khối Đảng     |               |
    1   | Học viên 001  | Văn phòng     | Hà Bắc
    II  | Khối khác     |               |
    1   | Học viên 002  | nt            | nt
    A   | Xã Hà Đông    |               |
    1   | Học viên 003  | Phòng Kinh tế | nt
    """,
    [
        "Học viên 001 | Văn phòng | Hà Bắc",
        "Học viên 002 | Văn phòng | Hà Bắc",
        "Học viên 003 | Phòng Kinh tế | Xã Hà Đông",
    ],
    keys="name unit commune",
)
case(
    "a ditto mark with nothing above",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     | "
    """,
    ["Học viên 001 | "],
    "PD254 D2",
    keys="name unit",
)
case(
    "two posts in two rows, the name merged over both",
    """
    STT | Họ và tên    | Năm sinh | Chức vụ
    1   | Học viên 001 | 1980     | Phó Bí thư
    ^   | ^            | ^        | Chủ tịch
    2   | Học viên 002 | 1981     | Chuyên viên
    """,
    ["Học viên 001 | Phó Bí thư; Chủ tịch", "Học viên 002 | Chuyên viên"],
    keys="name post",
)
case(
    "heads repeated on the next page",
    """
    STT | Họ và tên    | Năm sinh | <
    ^   | ^            | Nam      | Nữ
    1   | Học viên 001 | 1980     |
    STT | Họ và tên    | Năm sinh | <
    ^   | ^            | Nam      | Nữ
    (1) | (2)          | (3)      | (4)
    2   | Học viên 002 |          | 1981
    """,
    ["Học viên 001 | Nam | 1980", "Học viên 002 | Nữ | 1981"],
)
case(
    "a second table with other columns on the same sheet",
    """
    STT | Họ và tên    | Năm sinh

    1   | Học viên 001 | 1980

    DANH SÁCH DỰ BỊ
    STT | Họ và tên    | Đơn vị        | Năm sinh
    1   | Học viên 002 | Phòng Kinh tế | 1981
    """,
    ["Học viên 001 | 1980 | ", "Học viên 002 | 1981 | Phòng Kinh tế"],
    keys="name birth unit",
)
case(
    "totals, place and date, signatures at the end are no people",
    """
    STT | Họ và tên             | Năm sinh | Chức vụ
    1   | Học viên 001          | 1980     | CHỦ TỊCH
    2   | Học viên 002          | 1981     | Chuyên viên
        | Tổng số: 02 người     |          |
        |                       |          | Hà Bắc, ngày 05 tháng 4 năm 2027
        | NGƯỜI LẬP             |          | CHỦ TỊCH
        | (Ký, ghi rõ họ tên)   |          | (Đã ký)

        | Người Lập Biểu        |          | Người Ký Tên
    """,
    ["Học viên 001 | CHỦ TỊCH", "Học viên 002 | Chuyên viên"],
    keys="name post",
)
case(
    "rows numbered in advance",
    """
    STT | Họ và tên    | Năm sinh
    1   | Học viên 001 | 1980
    2   |              |
    3   |              |
    """,
    ["Học viên 001 |  | 1980"],
)
case(
    "no number column",
    """
    Họ và tên    | Năm sinh | Đơn vị
    Học viên 001 | 1980     | Phòng Kinh tế
    """,
    ["Học viên 001 |  | 1980"],
)
case(
    "a required column that an ambiguous head may be is not said to be lacking",
    """
    STT | Họ và tên    | Năm sinh | ĐV
    1   | Học viên 001 | 1980     | Phòng Kinh tế
    """,
    ["Học viên 001 |  | 1980"],
    "PD245 D1",
)
case(
    "a row that nobody understands is told, not dropped",
    """
    STT | Họ và tên    | Năm sinh | Ghi chú
    1   | Học viên 001 | 1980     |
        |              |          | chuyển sang lớp sau
    """,
    ["Học viên 001 |  | 1980"],
    "PD251 D3",
)
case(
    "an ambiguous head is asked about, its values are kept",
    """
    STT | Họ và tên    | Năm sinh | ĐV
    1   | Học viên 001 | 1980     | Phòng Kinh tế
    """,
    ["Học viên 001 |  | Phòng Kinh tế"],
    "PD245 D1",
    keys="name unit ĐV",
)
case(
    "the answer to it",
    """
    STT | Họ và tên    | Năm sinh | ĐV
    1   | Học viên 001 | 1980     | Phòng Kinh tế
    """,
    ["Học viên 001 | Phòng Kinh tế"],
    keys="name unit",
    yaml="columns: {ĐV: unit}",
)
case(
    "an unknown head is told with a guess, its values are kept",
    """
    STT | Họ và tên    | Năm sinh | Cỡ áo
    1   | Học viên 001 | 1980     | XL
    """,
    ["Học viên 001 | XL"],
    "PD246 D1",
    keys="name Cỡ_áo",
)
case(
    "a column left out by the author",
    """
    STT | Họ và tên    | Năm sinh | Cỡ áo
    1   | Học viên 001 | 1980     | XL
    """,
    ["Học viên 001 |  | 1980"],
    yaml="columns: {Cỡ áo: '-'}",
)
case(
    "content without a head",
    """
    STT | Họ và tên    | Năm sinh |
    1   | Học viên 001 | 1980     | đang đi học
    """,
    ["Học viên 001 | đang đi học"],
    "PD248 D1",
    keys="name D",
)
case(
    "two columns of one kind",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị   | Phòng
    1   | Học viên 001 | 1980     | xã Hà Bắc | Phòng Kinh tế
    """,
    ["Học viên 001 | xã Hà Bắc | Phòng Kinh tế"],
    "PD247 E1",
    keys="name unit Phòng_(E)",
)
case(
    "posts of two kinds below Chức vụ",
    """
    STT | Họ và tên    | Năm sinh | Chức vụ  | <
    ^   | ^            | ^        | Đảng     | Chính quyền
    1   | Học viên 001 | 1980     | Đảng ủy viên | Chủ tịch
    """,
    ["Học viên 001 | Chủ tịch | Đảng ủy viên"],
    keys="name post party_post",
)
case(
    "post and unit in one cell",
    """
    STT | Họ và tên    | Năm sinh | Chức vụ, đơn vị công tác
    1   | Học viên 001 | 1980     | Phó Trưởng phòng, Phòng Kinh tế
    2   | Học viên 002 | 1981     | Chuyên viên
    """,
    ["Học viên 001 | Phó Trưởng phòng | Phòng Kinh tế", "Học viên 002 | Chuyên viên | "],
    keys="name post unit",
)
case(
    "names in capitals, with words of address, with double spaces",
    """
    STT | Họ và tên           | Năm sinh
    1   | HỌC VIÊN  MỘT       | 1980
    2   | Bà Học  viên Hai    | 1981
    3   | Đ/c Học viên Ba (nữ) | 1982
    4   | H'Học Viên          | 1983
    """,
    [
        "Học Viên Một |  | 1980",
        "Học viên Hai | Nữ | 1981",
        "Học viên Ba | Nữ | 1982",
        "H'Học Viên |  | 1983",
    ],
)
case(
    "births of every habit",
    """
    STT | Họ và tên    | Ngày sinh
    1   | Học viên 001 | 5.4.1980
    2   | Học viên 002 | 05-04-80
    3   | Học viên 003 | =29316
    4   | Học viên 004 | @1980-04-05
    5   | Học viên 005 | 4/1980
    6   | Học viên 006 | =1980
    7   | Học viên 007 | chưa rõ
    """,
    [f"Học viên 00{n} |  | 05/4/1980" for n in (1, 2, 3, 4)]
    + ["Học viên 005 |  | 4/1980", "Học viên 006 |  | 1980", "Học viên 007 |  | "],
    "PD257 C3",
)
case(
    "a birth that cannot be",
    """
    STT | Họ và tên    | Ngày sinh
    1   | Học viên 001 | 31/02/1980
    2   | Học viên 002 | tuổi Thân
    """,
    ["Học viên 001 |  | 31/02/1980", "Học viên 002 |  | tuổi Thân"],
    "PD255 C2",
    "PD255 C3",
)
case(
    "days and months swapped by the sender's machine: the column is told, no cell is guessed",
    """
    STT | Họ và tên    | Ngày sinh
    1   | Học viên 001 | @1980-05-04
    2   | Học viên 002 | @1981-11-02
    3   | Học viên 003 | @1982-03-12
    4   | Học viên 004 | @1983-08-07
    5   | Học viên 005 | 25/4/1980
    6   | Học viên 006 | 13/6/1981
    7   | Học viên 007 | 30/9/1982
    8   | Học viên 008 | 16/7/1983
    """,
    [
        *("Học viên 001 |  | 04/5/1980", "Học viên 002 |  | 02/11/1981"),
        *("Học viên 003 |  | 12/3/1982", "Học viên 004 |  | 07/8/1983"),
        *("Học viên 005 |  | 25/4/1980", "Học viên 006 |  | 13/6/1981"),
        *("Học viên 007 |  | 30/9/1982", "Học viên 008 |  | 16/7/1983"),
    ],
    "PD258 C2",
)
case(
    "numbers that a spreadsheet spoilt",
    """
    STT | Họ và tên    | Số CCCD      | Điện thoại
    1   | Học viên 001 | =1000000017  | =912345678
    2   | Học viên 002 | 001000000018 | 0912.345.679
    3   | Học viên 003 | 3,81E+10     | 12
    4   | Học viên 004 | 123456789    | không có
    """,
    [
        "Học viên 001 | 001000000017 | 0912345678",
        "Học viên 002 | 001000000018 | 0912345679",
        "Học viên 003 | 3,81E+10 | 12",
        "Học viên 004 | 123456789 | ",
    ],
    *("PD260 C4", "PD263 D4", "PD262 C5", "PD257 C2", "PD257 D2"),
    keys="name citizen phone",
)
case(
    "errors in cells",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | #REF!    | #N/A
    """,
    ["Học viên 001 |  | "],
    "PD254 C2",
    "PD254 D2",
    keys="name birth unit",
)
case(
    "kinds of staff ticked",
    """
    STT | Họ và tên    | Năm sinh | Cán bộ | Công chức
    1   | Học viên 001 | 1980     | x      |
    2   | Học viên 002 | 1981     |        | x
    """,
    ["Học viên 001 | Cán bộ", "Học viên 002 | Công chức"],
    keys="name audience",
)
case(
    "the sample row of the form",
    """
    STT | Họ và tên    | Năm sinh
    1   | Nguyễn Văn A | 1980
    """,
    ["Nguyễn Văn A |  | 1980"],
    "PD264 B2",
)
case(
    "hidden rows are read and told",
    """
    STT | Họ và tên    | Năm sinh
    1   | Học viên 001 | 1980
    !2  | Học viên 002 | 1981
    """,
    ["Học viên 001 |  | 1980", "Học viên 002 |  | 1981"],
    "PD243 A3",
)
case(
    "births under Nam and Nữ though no head says so",
    """
    Họ và tên (viết in hoa) | Nam       | Nữ   | Đơn vị
    HỌC VIÊN MỘT            | 05/4/1980 |      | Phòng Kinh tế
    HỌC VIÊN HAI            |           | 1981 | Phòng Kinh tế
    """,
    ["Học Viên Một | Nam | 05/4/1980", "Học Viên Hai | Nữ | 1981"],
)
case(
    "groups with counts of their own, and a name that is no group",
    """
    STT | Họ và tên     | Năm sinh | Số buổi
    I   | Khối Đảng     |          | =12
    1   | Học viên 001  | 1980     | =3
        | Phòng Kinh tế |          | =4
    2   | Học viên 002  | 1981     | =4
        | Người Lạ      |          |
    """,
    ["Học viên 001 | Khối Đảng | ", "Học viên 002 | Khối Đảng | Phòng Kinh tế"],
    "PD246 D1",
    "PD251 B6",
    keys="name group unit",
)
case(
    "people below a signature, by number or by what is told of them",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     | Văn phòng
        | NGƯỜI LẬP    |          |
        | Người Lập    |          |
    2   | Học viên 002 | 1981     |
    """,
    ["Học viên 001 |  | 1980", "Học viên 002 |  | 1981"],
)
case(
    "levels below Trình độ",
    """
    TT | HỌ TÊN       | NGÀY THÁNG NĂM SINH | TRÌNH ĐỘ   | <    | <
    ^  | ^            | ^                   | Chuyên môn | LLCT | QLNN
    1  | Học viên 001 | 1980                | ĐH Luật    | CC   | CVC
    """,
    ["Học viên 001 | ĐH Luật | CC | CVC"],
    keys="name education politics state_management",
)
case(
    "classes to be ticked",
    """
    TT | Họ tên       | Năm sinh | Lớp đăng ký | <     | <
    ^  | ^            | ^        | Lớp 1       | Lớp 2 | Kỹ năng số
    1  | Học viên 001 | 1980     | x           |       | x
    """,
    ["Học viên 001 | Lớp 1; Kỹ năng số"],
    keys="name class",
)
case(
    "a list of names alone",
    """
    Họ và tên
    Học viên 001
    Học viên 002
    """,
    ["Học viên 001 |  | ", "Học viên 002 |  | "],
)
case(
    "heads without a name are told at their place",
    """
    STT | Người được cử | Năm sinh | Chức vụ     | SĐT
    1   | Học viên 001  | 1980     | Chuyên viên | 0912345678
    """,
    [],
    "PD240 A1",
)
case(
    "heads without marks are told at the one of names",
    """
    STT | Ho va ten    | Nam sinh | Chuc vu     | Don vi
    1   | Học viên 001 | 1980     | Chuyên viên | Phòng Kinh tế
    """,
    [],
    "PD240 B1",
)
case(
    "the answer which head holds the name",
    """
    STT | Người được cử | Năm sinh
    1   | Học viên 001  | 1980
    """,
    ["Học viên 001 |  | 1980"],
    yaml="columns: {Người được cử: name}",
)
case(
    "a note below the list",
    """
    STT | Họ và tên    | Năm sinh
    1   | Học viên 001 | 1980
    Ghi chú: danh sách đã được duyệt
    """,
    ["Học viên 001 |  | 1980"],
)
case(
    "nothing that looks like a list",
    """
    Kính gửi Ủy ban nhân dân xã
    Phòng Kinh tế gửi danh sách sau.
    """,
    [],
    "PD240 ds.xlsx",
)


@pytest.mark.parametrize(("sheet", "people", "problems", "keys", "yaml"), CASES.values(), ids=CASES)
def test_untidy_sheets(sheet, people, problems, keys, yaml):
    found = read(sheet, yaml=yaml)
    assert found.people(*(key.replace("_", " ") if key[0].isupper() else key for key in keys)) == people
    assert found.told == problems


SHEET = """
    STT | Họ và tên    | Năm sinh
    1   | Học viên {0} | 19{0}
    2   | Học viên {1} | 19{1}
"""
MANY = [f"Học viên {n}" for n in (80, 81, 82, 83)]


def test_all_sheets_with_people_make_one_list_and_it_is_said():
    found = read(drawn(SHEET.format(80, 81), "Phòng A"), drawn("", "Sheet2"), drawn(SHEET.format(82, 83), "Phòng B"))
    assert found.people("name") == MANY
    assert found.told == ["PD244 plan.yaml"]
    assert [(one.sheet, one.people) for one in found.roster.sheets] == [("Phòng A", 2), ("Phòng B", 2)]
    assert str(found.roster.persons[2].place) == "ds.xlsx!Phòng B!B2"


def test_a_summary_sheet_is_not_counted_again():
    whole = "STT | Họ và tên | Năm sinh\n" + "\n".join(f"{n} | Học viên {n} | 19{n}" for n in (80, 81, 82, 83))
    found = read(drawn(SHEET.format(80, 81), "A"), drawn(SHEET.format(82, 83), "B"), drawn(whole, "Tổng hợp"))
    assert found.people("name") == MANY
    assert found.told == ["PD242 A1", "PD244 plan.yaml"]


def test_a_summary_sheet_with_another_name_is_known_by_its_people():
    whole = "STT | Họ và tên | Năm sinh\n" + "\n".join(f"{n} | Học viên {n} | 19{n}" for n in (80, 81, 82, 83))
    found = read(drawn(whole, "Sheet1"), drawn(SHEET.format(80, 81), "A"), drawn(SHEET.format(82, 83), "B"))
    assert found.people("name") == MANY
    assert found.told == ["PD242 A1", "PD244 plan.yaml"]


def test_whom_only_the_summary_sheet_holds_is_kept():
    found = read(drawn(SHEET.format(80, 81), "A"), drawn(SHEET.format(81, 82), "Tổng hợp"))
    assert found.people("name") == ["Học viên 80", "Học viên 81", "Học viên 82"]


def test_two_sheets_with_the_same_people_are_both_read():
    """Neither gathers the other: the check of people who stand twice tells of them."""
    found = read(drawn(SHEET.format(80, 81), "A"), drawn(SHEET.format(80, 81), "B"))
    assert len(found.roster) == 4


def test_a_named_sheet_is_read_alone():
    found = read(drawn(SHEET.format(80, 81), "A"), drawn(SHEET.format(82, 83), "B"), yaml="sheet: b")
    assert found.people("name") == ["Học viên 82", "Học viên 83"]
    assert found.told == []


def test_a_sheet_that_is_not_there_is_told_with_the_nearest():
    found = read(drawn(SHEET.format(80, 81), "Danh sách"), yaml="sheet: Danh sach 1")
    assert (found.people("name"), found.told) == ([], ["PD241 plan.yaml"])
    assert found.problems[0].value("near") == "Danh sách"


def test_a_hidden_sheet_is_read_and_told():
    found = read(drawn(SHEET.format(80, 81), "A", is_hidden=True))
    assert (len(found.roster), found.told) == (2, ["PD243 A2"])


@pytest.mark.parametrize(
    ("columns", "problem"),
    [("{Đơn vi: unit}", "PD250 plan.yaml"), ("{Năm sinh: birthday}", "PD249 plan.yaml")],
)
def test_answers_that_answer_nothing(columns, problem):
    assert problem in read(SHEET.format(80, 81), yaml=f"columns: {columns}").told


def test_totals_are_compared_with_what_they_may_count():
    found = read(
        """
        STT | Họ và tên             | Năm sinh | Giới tính
        I   | Phòng Kinh tế         |          |
        1   | Học viên 001          | 1980     | Nữ
        2   | Học viên 002          | 1981     | Nam
            | Cộng                  | 2        |
        II  | Văn phòng             |          |
        1   | Học viên 003          | 1982     | Nữ
            | Cộng                  | 1        |
            | Danh sách này có 04 người, trong đó có 02 nữ | |
        """
    )
    assert [(one.count, one.read, one.gender) for one in found.roster.totals] == [
        (2, 2, None),
        (1, 1, None),
        (4, 3, None),
        (2, 2, "female"),
    ]


def test_text_of_an_old_font_is_told_or_converted():
    sheet = """
        STT | Hä vµ tªn         | N¨m sinh
        1   | NguyÔn V¨n Häc    | 1980
        2   | TrÇn ThÞ Viªn     | 1981
    """
    assert read(sheet).told == ["PD259 A1"]
    found = read(sheet, yaml="legacy: tcvn3")
    assert found.people("name", "birth") == ["Nguyễn Văn Học | 1980", "Trần Thị Viên | 1981"]
    assert found.told == []


def test_every_cell_of_a_person_has_its_place():
    found = read(
        """
        STT | Họ và tên    | Năm sinh | <
        ^   | ^            | Nam      | Nữ
        1   | Học viên 001 |          | 1980
        """
    )
    (person,) = found.roster
    assert str(person.place_of("birth")) == "ds.xlsx!Sheet1!D3"
    assert str(person.place_of("gender")) == "ds.xlsx!Sheet1!D3"
    assert str(person.place_of("unit")) == "ds.xlsx!Sheet1!B3"


words = st.sampled_from(
    [
        *(
            "",
            "",
            "",
            "STT",
            "Họ và tên",
            "Họ",
            "Tên",
            "Năm sinh",
            "Nam",
            "Nữ",
            "Đơn vị",
            "ĐV",
            "Chức vụ",
            "Lớp",
            "CCCD",
        ),
        *("1", "2", "=3", "I", "A", "(1)", "x", "-", '"', "nt", "Học viên 001", "Học viên 002", "05/4/1980", "1980"),
        *("=29316", "=1.5", "@1980-04-05", "#REF!", "Phòng Kinh tế", "Khối Đảng", "Tổng số: 2 người", "Cộng", "<", "^"),
        *("NGƯỜI LẬP", "CHỦ TỊCH", "Hà Bắc, ngày 05 tháng 4 năm 2027", "Ghi chú", "001080000017", "0912345678"),
    ]
)
grids = st.lists(st.lists(words, min_size=1, max_size=6), min_size=1, max_size=9)


def as_text(grid):
    return "\n".join("~ | " + " | ".join(row) for row in grid)


@settings(max_examples=300, deadline=None)
@given(grids)
def test_no_sheet_ends_in_an_exception_and_every_place_is_a_cell(grid):
    found = read(drawn(as_text(grid)))
    places = [str(person.place_of(key)) for person in found.roster for key in ("name", "birth", "unit", "citizen")]
    assert all(place.startswith("ds.xlsx!Sheet1!") for place in places)


people = st.lists(st.sampled_from(["person", "group", "blank", "heads", "total"]), min_size=1, max_size=12)


@given(people)
def test_everybody_with_a_number_is_read_once_whatever_stands_between(kinds):
    rows, expected = ["STT | Họ và tên | Năm sinh"], []
    for number, kind in enumerate(kinds):
        name = f"Học viên {number:03}"
        expected += [name] if kind == "person" else []
        rows.append(
            {
                "person": f"{number} | {name} | 1980",
                "group": "I | Phòng Kinh tế |",
                "blank": "",
                "heads": "STT | Họ và tên | Năm sinh",
                "total": " | Cộng: 2 người |",
            }[kind]
        )
    found = read("\n".join(rows))
    assert found.people("name") == expected
    assert found.told == ([] if expected else ["PD240 A1"])
