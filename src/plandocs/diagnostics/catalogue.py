"""The one table of codes (bảng mã vấn đề): what each problem is called, how grave it is, how it is told.

A code that is given up is never used for something else. ``{slots}`` are filled from the problem's values.
Families: 0 files, 1 values and keys (PD170 to PD199: figures and times in prose), 2 numbers and times, 3 citations, 4 bodies, 5 structure, 6 words, 7 drafts,
8 looks and registers, 9 output and machine.
"""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Told:
    """A message in one language (lời báo): what is wrong, and what to do about it."""

    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A row of the table (một mã): its name states the flaw."""

    name: str
    severity: Severity
    vi: Told
    en: Told


_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO


def _code(name: str, severity: Severity, vi: tuple[str, str] | str, en: tuple[str, str] | str) -> Code:
    return Code(name, severity, Told(*_pair(vi)), Told(*_pair(en)))


def _pair(told: tuple[str, str] | str) -> tuple[str, str]:
    return told if isinstance(told, tuple) else (told, "")


CATALOGUE: dict[str, Code] = {
    # 0: files
    "PD001": _code(
        "file-not-found",
        _E,
        ("không tìm thấy tệp {file}", "{near} kiểm tra tên tệp và thư mục hiện tại"),
        ("file {file} not found", "{near} check the name and the current folder"),
    ),
    "PD002": _code(
        "wrong-encoding",
        _E,
        ("tệp không phải UTF-8, có vẻ là {encoding}", "mở tệp và lưu lại với bảng mã UTF-8"),
        ("the file is not UTF-8, it looks like {encoding}", "open the file and save it as UTF-8"),
    ),
    "PD003": _code(
        "empty-file",
        _E,
        ("tệp trống", "bắt đầu bằng: plandocs new {file}"),
        ("the file is empty", "start with: plandocs new {file}"),
    ),
    "PD004": _code(
        "several-documents",
        _E,
        ("tệp có hơn một tài liệu YAML", "bỏ dòng --- này; mỗi tệp chỉ một kế hoạch"),
        ("the file holds more than one YAML document", "drop this --- line; one plan to a file"),
    ),
    "PD005": _code(
        "broken-yaml",
        _E,
        (
            "không đọc được YAML tại đây: {problem}",
            "kiểm tra thụt lề, dấu hai chấm và dấu ngoặc của dòng này và dòng ngay trên",
        ),
        (
            "the YAML cannot be read here: {problem}",
            "check indentation, colons and quotes of this line and the one above",
        ),
    ),
    "PD006": _code(
        "duplicate-key",
        _E,
        ("khóa {key} đã có ở dòng {line}", "bỏ một trong hai, hoặc gộp nội dung"),
        ("key {key} already stands in line {line}", "drop one of the two, or merge them"),
    ),
    "PD007": _code(
        "yaml-tag",
        _E,
        ("không dùng thẻ YAML {tag}", "bỏ {tag}; nếu là chữ của kế hoạch thì đặt cả câu trong dấu ngoặc kép"),
        (
            "YAML tags such as {tag} are not allowed",
            "remove {tag}; if it belongs to the text, put the whole text in quotes",
        ),
    ),
    "PD008": _code(
        "alias-bomb",
        _E,
        ("bí danh (*) lặp lại quá nhiều hoặc tự chứa chính nó", "chép nội dung ra thay cho bí danh"),
        ("aliases (*) expand too far or contain themselves", "write the content out instead"),
    ),
    "PD009": _code(
        "too-deep",
        _E,
        ("lồng quá {limit} cấp", "kiểm tra dấu ngoặc và thụt lề"),
        ("nested deeper than {limit} levels", "check brackets and indentation"),
    ),
    "PD010": _code(
        "unquoted-expression",
        _E,
        ("biểu thức {{{{ }}}} phải nằm trong dấu ngoặc kép", 'đặt cả giá trị trong dấu ngoặc kép: "{{{{ … }}}}"'),
        ("an expression {{{{ }}}} must stand in quotes", 'put the whole value in quotes: "{{{{ … }}}}"'),
    ),
    "PD011": _code(
        "tab-indentation",
        _E,
        ("thụt lề bằng phím Tab", "thay phím Tab bằng dấu cách; YAML chỉ nhận dấu cách để thụt lề"),
        ("indented with a tab", "put spaces in its place; YAML takes only spaces for indentation"),
    ),
    "PD012": _code(
        "bare-colon",
        _E,
        (
            "dấu hai chấm ở đây làm YAML hiểu là khóa mới",
            "đặt cả câu trong dấu ngoặc kép, hoặc viết sau dấu >- ở dòng dưới",
        ),
        ("YAML takes this colon for a new key", "put the whole text in quotes, or write it below a >- line"),
    ),
    "PD013": _code(
        "key-not-text",
        _E,
        ("khóa phải là chữ, không phải danh sách hay nhóm khóa", "kiểm tra dấu ngoặc và dấu hai chấm"),
        ("a key must be text, not a list or a group of keys", "check brackets and colons"),
    ),
    "PD014": _code(
        "merge-key",
        _E,
        ("không dùng khóa gộp <<", "chép các khóa ra đây thay cho <<"),
        ("the merge key << is not allowed", "write the keys out in its place"),
    ),
    "PD015": _code(
        "file-too-large",
        _E,
        ("tệp lớn hơn {limit} MiB", "một kế hoạch thường dưới 1 MiB; kiểm tra có đúng tệp không"),
        ("the file is larger than {limit} MiB", "a plan is usually below 1 MiB; check that it is the right file"),
    ),
    "PD016": _code(
        "forbidden-character",
        _E,
        (
            "ký tự không nhìn thấy, điều khiển hoặc dùng riêng {character}",
            "xóa ký tự này; thường do chép từ phần mềm khác",
        ),
        (
            "invisible, control or private-use character {character}",
            "delete it; it usually comes from copying out of another program",
        ),
    ),
    "PD020": _code(
        "no-spreadsheet",
        _E,
        (
            "đây là tệp {kind}, không phải bảng tính",
            "gửi danh sách ở dạng .xlsx, .xls, .ods hoặc .csv; bảng trong Word thì chép sang Excel rồi lưu",
        ),
        (
            "this is a file of {kind}, not a spreadsheet",
            "use a list saved as .xlsx, .xls, .ods or .csv; copy a table in Word to Excel and save it there",
        ),
    ),
    "PD021": _code(
        "unread-spreadsheet-format",
        _E,
        (
            "nội dung tệp là {kind}, một dạng không đọc trực tiếp",
            "mở tệp bằng Excel hoặc LibreOffice rồi lưu thành .xlsx",
        ),
        (
            "the file's content is {kind}, which is not read directly",
            "open it in Excel or LibreOffice and save it as .xlsx",
        ),
    ),
    "PD022": _code(
        "wrong-extension",
        _I,
        (
            "tên tệp có đuôi {extension} nhưng nội dung là {kind}; tệp được đọc theo nội dung",
            "đổi đuôi tệp thành {kind}",
        ),
        ("the file is called {extension} but its content is {kind}, and it is read as such", "rename it to {kind}"),
    ),
    "PD023": _code(
        "password-protected",
        _E,
        ("tệp có mật khẩu", "mở tệp, bỏ mật khẩu rồi lưu lại"),
        ("the file has a password", "open it, take the password off and save it again"),
    ),
    "PD024": _code(
        "damaged-spreadsheet",
        _E,
        ("tệp bị hỏng hoặc chưa tải về hết", "tải lại tệp; nếu Excel mở được thì lưu thành .xlsx mới"),
        (
            "the file is damaged or was not downloaded whole",
            "fetch it again; if Excel opens it, save it as a new .xlsx",
        ),
    ),
    "PD025": _code(
        "part-stored-twice",
        _E,
        ("trong tệp có hai phần cùng tên {part}", "mở tệp bằng Excel và lưu lại; không dùng tệp từ nguồn lạ"),
        (
            "the file holds two parts called {part}",
            "open it in Excel and save it again; do not trust a file of unknown origin",
        ),
    ),
    "PD026": _code(
        "missing-part",
        _E,
        ("tệp thiếu phần {part}", "mở tệp bằng Excel hoặc LibreOffice và lưu lại thành .xlsx"),
        ("the file lacks its part {part}", "open it in Excel or LibreOffice and save it as .xlsx again"),
    ),
    "PD027": _code(
        "broken-part",
        _E,
        ("phần {part} của tệp bị hỏng", "mở tệp bằng Excel hoặc LibreOffice và lưu lại thành .xlsx"),
        ("the part {part} of the file is broken", "open it in Excel or LibreOffice and save it as .xlsx again"),
    ),
    "PD028": _code(
        "swollen-file",
        _E,
        (
            "tệp bung ra quá lớn (giới hạn {limit} MB)",
            "chép riêng vùng có dữ liệu sang một tệp mới; không dùng tệp từ nguồn lạ",
        ),
        (
            "the file unpacks to too much (the limit is {limit} MB)",
            "copy the filled cells alone into a new file; do not trust a file of unknown origin",
        ),
    ),
    "PD029": _code(
        "spreadsheet-too-large",
        _E,
        ("tệp bảng tính lớn hơn {limit} MB", "bỏ hình ảnh và các trang không cần, hoặc tách thành nhiều tệp"),
        ("the spreadsheet is larger than {limit} MB", "take out pictures and sheets that are not needed, or split it"),
    ),
    "PD030": _code(
        "too-many-rows",
        _E,
        ("trang tính có hơn {limit} dòng có dữ liệu", "tách danh sách thành nhiều tệp"),
        ("the sheet has more than {limit} rows with content", "split the list into several files"),
    ),
    "PD031": _code(
        "too-many-columns",
        _E,
        ("trang tính có dữ liệu sau cột thứ {limit}", "xóa các cột thừa ở bên phải bảng"),
        ("the sheet has content beyond column number {limit}", "delete the stray columns to the right of the table"),
    ),
    "PD032": _code(
        "too-many-cells",
        _E,
        ("tệp có quá nhiều ô (giới hạn {limit})", "xóa ô lạc ở xa bảng, hoặc tách danh sách thành nhiều tệp"),
        (
            "the file has too many cells (the limit is {limit})",
            "delete stray cells far from the table, or split the list",
        ),
    ),
    "PD033": _code(
        "wrong-cell-address",
        _E,
        ("tệp ghi sai địa chỉ ô hoặc số dòng: {found}", "mở tệp bằng Excel hoặc LibreOffice và lưu lại thành .xlsx"),
        (
            "the file has a wrong cell address or row number: {found}",
            "open it in Excel or LibreOffice and save it as .xlsx again",
        ),
    ),
    "PD034": _code(
        "unreadable-cell",
        _E,
        ("không đọc được giá trị của ô: {found}", "gõ lại ô này rồi lưu tệp"),
        ("the value of this cell cannot be read: {found}", "type the cell again and save the file"),
    ),
    "PD035": _code(
        "control-character-in-cell",
        _W,
        (
            "ký tự điều khiển hoặc dùng riêng {character} đã bị bỏ (số ô: {count})",
            "xem lại chữ trong ô này; thường do chép từ phần mềm hoặc phông chữ khác",
        ),
        (
            "control or private-use character {character} was dropped (cells: {count})",
            "look at the text of this cell; it usually comes from another program or font",
        ),
    ),
    "PD036": _code(
        "entities-declared",
        _E,
        (
            "phần {part} của tệp khai báo kiểu tài liệu hoặc thực thể XML",
            "không dùng tệp này; xin người gửi lưu lại từ Excel",
        ),
        (
            "the part {part} of the file declares a document type or XML entities",
            "do not use it; ask the sender to save it from Excel",
        ),
    ),
    "PD037": _code(
        "no-sheet",
        _E,
        ("tệp không có trang tính nào", "kiểm tra có đúng tệp không"),
        ("the file has no sheet with cells", "check that it is the right file"),
    ),
    "PD038": _code(
        "old-encoding",
        _E,
        (
            "tệp chữ không phải Unicode, có vẻ là {encoding}",
            "chuyển mã sang Unicode (công cụ của Unikey); với danh sách người thì ghi legacy: tcvn3 hoặc vni (--legacy)",
        ),
        (
            "the text file is not Unicode, it looks like {encoding}",
            "convert it to Unicode (Unikey's toolkit does); of a list of people say legacy: tcvn3 or vni (--legacy)",
        ),
    ),
    "PD039": _code(
        "read-as-old-encoding",
        _I,
        ("tệp chữ được đọc theo bảng mã {encoding}", "xem lại dấu tiếng Việt; lần sau lưu thành CSV UTF-8"),
        ("the text file was read as {encoding}", "look at the Vietnamese marks; save it as CSV UTF-8 next time"),
    ),
    "PD040": _code(
        "unclosed-quote-in-csv",
        _E,
        ("dấu ngoặc kép mở ở dòng {line} của tệp không được đóng", 'đóng dấu "; dấu " trong ô viết hai lần: ""'),
        (
            "a quote opened in line {line} of the file is never closed",
            'close the "; one inside a cell is written twice: ""',
        ),
    ),
    "PD041": _code(
        "stray-quote-in-csv",
        _E,
        (
            "có chữ sau dấu ngoặc kép đóng, ở dòng {line} của tệp hoặc ngay sau đó",
            'dấu " trong ô viết hai lần: ""; dấu " đóng phải đứng ngay trước dấu phân cách',
        ),
        (
            "text follows a closing quote in line {line} of the file or right after it",
            'write a " inside a cell twice: ""; a closing one stands right before the delimiter',
        ),
    ),
    "PD042": _code(
        "no-file",
        _E,
        ("{file} không phải là tệp thường", "ghi tên một tệp có trên đĩa; đầu vào chuẩn ghi là -"),
        ("{file} is not a plain file", "name a file on the disk; standard input is called -"),
    ),
    "PD043": _code(
        "empty-spreadsheet",
        _E,
        ("tệp trống", "kiểm tra có đúng tệp không, và đã tải về hết chưa"),
        ("the file is empty", "check that it is the right one and was downloaded whole"),
    ),
    "PD044": _code(
        "unknown-kind-of-file",
        _E,
        ("không nhận ra đây là loại tệp gì", "gửi danh sách ở dạng .xlsx, .xls, .ods hoặc .csv"),
        ("this is no kind of file that is known here", "use a list saved as .xlsx, .xls, .ods or .csv"),
    ),
    "PD045": _code(
        "invisible-character-in-cell",
        _I,
        ("ký tự không nhìn thấy {character} đã bị bỏ (số ô: {count})", ""),
        ("invisible character {character} was dropped (cells: {count})", ""),
    ),
    "PD046": _code(
        "cell-too-long",
        _E,
        ("một ô có hơn {limit} ký tự", "kiểm tra có đúng tệp không; ô của danh sách chỉ vài chục ký tự"),
        ("a cell has more than {limit} characters", "check that it is the right file; a list's cells have a few dozen"),
    ),
    "PD047": _code(
        "too-much-text",
        _E,
        ("các ô của tệp có hơn {limit} ký tự", "kiểm tra có đúng tệp không, hoặc tách danh sách thành nhiều tệp"),
        (
            "the cells of the file have more than {limit} characters",
            "check that it is the right file, or split the list",
        ),
    ),
    "PD048": _code(
        "too-many-sheets",
        _E,
        ("tệp có hơn {limit} trang tính", "kiểm tra có đúng tệp không, hoặc tách thành nhiều tệp"),
        ("the file has more than {limit} sheets", "check that it is the right file, or split it"),
    ),
    "PD049": _code(
        "folder-without-tables",
        _E,
        (
            "thư mục {folder} không có tệp bảng tính nào",
            "chép các tệp .xlsx, .xls, .ods, .csv vào ngay thư mục này, không để trong thư mục con",
        ),
        (
            "the folder {folder} holds no spreadsheet",
            "put .xlsx, .xls, .ods or .csv files right into it, not into folders below it",
        ),
    ),
    "PD050": _code(
        "base-not-found",
        _E,
        ("không tìm thấy bản gốc {file}", "đường dẫn tính từ tệp này, hoặc là tên một mẫu trong templates/plans"),
        ("base {file} not found", "a path is taken from this file; a name is one of templates/plans"),
    ),
    "PD051": _code(
        "circle-of-bases",
        _E,
        ("{file} kế thừa chính nó: {chain}", "bỏ một khóa extends trong vòng này"),
        ("{file} extends itself: {chain}", "drop one of the extends keys of this circle"),
    ),
    "PD052": _code(
        "too-many-bases",
        _E,
        ("chuỗi kế thừa dài quá {limit} bản", "gộp bớt các bản gốc"),
        ("more than {limit} specs extend one another", "merge some of the bases"),
    ),
    "PD053": _code(
        "nothing-to-change",
        _E,
        ("bản gốc không có {id} để sửa, bỏ hoặc đặt cạnh", "{near}"),
        ("the base has no {id} to change, remove or stand beside", "{near}"),
    ),
    "PD054": _code(
        "half-edited-list",
        _E,
        (
            "danh sách này vừa sửa mục của bản gốc vừa có mục không mã",
            "ghi id cho mọi mục, hoặc {{replace: […]}} để thay cả danh sách",
        ),
        (
            "this list changes entries of the base and has one without an id",
            "give every entry an id, or write {{replace: […]}} to replace the whole list",
        ),
    ),
    "PD055": _code(
        "edited-twice",
        _E,
        ("mục {id} được sửa hai lần trong một danh sách", "gộp hai chỗ làm một"),
        ("entry {id} is changed twice in one list", "make one of the two"),
    ),
    "PD056": _code(
        "missing-values",
        _E,
        (
            "chưa có giá trị cho: {names}",
            "ghi ở values, unit của bản này, --set TÊN=GIÁ-TRỊ, --params TỆP; nếu bản này cũng là mẫu thì ghi parameters",
        ),
        (
            "no values for: {names}",
            "give them under values, unit, or by --set NAME=VALUE, --params FILE; a template repeats parameters",
        ),
    ),
    "PD057": _code(
        "unknown-parameter",
        _E,
        ("mẫu không có tham số {name}", "{near}"),
        ("the template has no parameter {name}", "{near}"),
    ),
    "PD058": _code(
        "overfilled-template",
        _E,
        ("mẫu sau khi điền dài quá {limit} MB", "rút ngắn các giá trị"),
        ("the template would be more than {limit} MB once it is filled", "shorten the values"),
    ),
    "PD059": _code(
        "sign-in-value",
        _E,
        ("giá trị của {name} có dấu {sign}", "giá trị chỉ gồm chữ trên một dòng; không dùng dấu \\ * ^ {{ }}"),
        ("the value of {name} has the sign {sign}", "values are words on one line, without \\ * ^ {{ }}"),
    ),
    "PD060": _code(
        "unused-parameter",
        _W,
        ("tham số {name} không được dùng ở đâu", "bỏ đi, hoặc dùng bằng {{{{ {name} }}}}"),
        ("parameter {name} is used nowhere", "drop it, or use it as {{{{ {name} }}}}"),
    ),
    "PD061": _code(
        "name-taken",
        _E,
        ("tham số không được tên là {name}: tên này là của dữ kiện trong kế hoạch", "đặt tên khác"),
        ("no parameter can be called {name}: it names a fact of the plan", "choose another name"),
    ),
    "PD062": _code(
        "two-phases-in-one",
        _E,
        (
            "biểu thức dùng cả tham số {name} lẫn dữ kiện của kế hoạch, không điền trước được",
            "tách thành hai biểu thức, mỗi biểu thức một loại",
        ),
        (
            "the expression mixes parameter {name} with facts of the plan and cannot be filled beforehand",
            "make two expressions of it, one of each",
        ),
    ),
    "PD063": _code(
        "no-variant",
        _E,
        ("không có trường hợp cho {value}", "thêm khóa {value}, hoặc else cho mọi trường hợp còn lại"),
        ("there is no variant for {value}", "add the key {value}, or else for all the others"),
    ),
    "PD064": _code(
        "no-choices",
        _E,
        ("tham số kiểu choice phải có choices", "thêm choices: [ …, … ]"),
        ("a parameter of type choice needs choices", "add choices: [ …, … ]"),
    ),
    "PD065": _code(
        "unknown-unit",
        _E,
        ("{file} không có đơn vị mã {unit}", "kiểm tra cột code của tệp"),
        ("{file} has no unit with code {unit}", "look at its column code"),
    ),
    "PD066": _code(
        "which-unit",
        _E,
        ("{file} có nhiều đơn vị", "ghi --unit MÃ để chọn dòng"),
        ("{file} holds several units", "say which by --unit CODE"),
    ),
    "PD067": _code(
        "value-never-met",
        _W,
        ("{name} không bao giờ là “{found}”", "{near}"),
        ("{name} is never “{found}”", "{near}"),
    ),
    "PD080": _code(
        "older-format",
        _W,
        (
            "tệp theo phiên bản định dạng {found}, được đọc như phiên bản {known}",
            "plandocs migrate viết lại tệp theo phiên bản {known}, giữ nguyên bố cục và chú thích",
        ),
        (
            "the file is of format {found} and is read as format {known}",
            "plandocs migrate rewrites it in format {known}; layout and comments stay",
        ),
    ),
    "PD081": _code(
        "old-way",
        _W,
        (
            "“{old}” là cách viết cũ (trước bản {since}), từ bản {gone} không còn được đọc",
            "nay viết “{new}”; plandocs migrate hoặc check --fix sửa giúp, giữ nguyên bố cục và chú thích",
        ),
        (
            "“{old}” is an old way of writing (before version {since}), and is no longer read from {gone} on",
            "today it is “{new}”; plandocs migrate or check --fix mends it, layout and comments stay",
        ),
    ),
    "PD082": _code(
        "base-in-old-way",
        _I,
        (
            "bản gốc {file} còn viết theo cách cũ",
            "chạy plandocs migrate {file}; hỏi người giữ bản gốc nếu nó không phải của bạn",
        ),
        (
            "the base {file} is still written in an old way",
            "run plandocs migrate {file}; ask whoever keeps the base if it is not yours",
        ),
    ),
    "PD083": _code(
        "cannot-be-migrated",
        _E,
        (
            "không tự viết lại được chỗ này theo cách hiện nay; tệp giữ nguyên",
            "sửa bằng tay chỗ được nêu: thường do cách ghi dấu ngoặc, ký tự thoát hoặc giá trị nhiều dòng",
        ),
        (
            "this cannot be rewritten in today's way by itself; the file stays as it is",
            "mend it by hand: usually quotes, escapes or a value of several lines are in the way",
        ),
    ),
    "PD084": _code(
        "newer-ledger",
        _E,
        (
            "sổ theo dõi {file} do plandocs bản mới hơn ({version}) ghi; không tạo gì để khỏi làm hỏng",
            "dùng bản plandocs ấy, hoặc ghi vào một thư mục khác",
        ),
        (
            "the ledger {file} was written by a newer plandocs ({version}); nothing is made, lest it be spoilt",
            "use that version of plandocs, or write to another folder",
        ),
    ),
    "PD085": _code(
        "look-of-unknown-profile",
        _E,
        (
            "không biết mẫu trình bày {file} theo hồ sơ thể thức nào",
            "ghi --profile, hoặc đặt tên tệp theo hồ sơ; có: {known}",
        ),
        (
            "it is not known which profile the look {file} is of",
            "say --profile, or call the file after the profile; there are: {known}",
        ),
    ),
    # 1: keys and values
    "PD101": _code(
        "unknown-key",
        _E,
        ("không có khóa {key}", "{near}"),
        ("unknown key {key}", "{near}"),
    ),
    "PD102": _code(
        "missing-key",
        _E,
        ("thiếu khóa {key}", "thêm {key}: … vào mục này"),
        ("key {key} is missing", "add {key}: … to this entry"),
    ),
    "PD103": _code(
        "wrong-shape",
        _E,
        ("ở đây cần {expected}, nhưng gặp {found}", "xem ví dụ của khóa này trong tài liệu hoặc trong trình soạn thảo"),
        ("expected {expected} here, found {found}", "see the key's example in the docs or in the editor"),
    ),
    "PD104": _code(
        "unknown-choice",
        _E,
        ("“{found}” không phải giá trị được phép", "chọn một trong: {choices}"),
        ("“{found}” is not one of the choices", "choose one of: {choices}"),
    ),
    "PD105": _code(
        "duplicate-id",
        _E,
        ("mã {id} đã dùng ở dòng {line}", "mỗi mã chỉ dùng một lần trong danh sách của nó"),
        ("id {id} is already used in line {line}", "an id is used once in its list"),
    ),
    "PD106": _code(
        "bad-id",
        _E,
        ("“{found}” không dùng làm mã được", "mã gồm chữ thường không dấu, chữ số và _, bắt đầu bằng chữ"),
        ("“{found}” cannot be an id", "an id has lower-case ASCII letters, digits and _, and begins with a letter"),
    ),
    "PD107": _code(
        "unknown-block-kind",
        _E,
        ("không có loại khối “{found}”", "chọn một trong: {choices}"),
        ("there is no block of kind “{found}”", "choose one of: {choices}"),
    ),
    "PD108": _code(
        "unknown-format",
        _E,
        (
            "tệp theo phiên bản định dạng {found}, mới hơn phiên bản {known} mà bản plandocs này biết",
            "cần bản plandocs mới hơn: plandocs --version cho biết bản đang dùng",
        ),
        (
            "the file is of format {found}, which is newer than format {known}, the last that this plandocs knows",
            "a newer plandocs is needed: plandocs --version tells which one this is",
        ),
    ),
    "PD109": _code(
        "empty-value",
        _E,
        ("giá trị trống", "ghi nội dung, hoặc bỏ khóa này"),
        ("the value is empty", "give it content, or drop the key"),
    ),
    "PD110": _code(
        "not-a-number",
        _E,
        ("“{found}” không phải là số", "viết như 97 hoặc 1.299"),
        ("“{found}” is not a number", "write it as 97 or 1.299"),
    ),
    "PD111": _code(
        "ambiguous-number",
        _E,
        (
            "“{found}” chưa rõ là số nào",
            "viết rõ một trong: {readings}; dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân",
        ),
        (
            "“{found}” is not clear as a number",
            "write one of: {readings}; a dot parts thousands, a comma stands before decimals",
        ),
    ),
    "PD112": _code(
        "not-whole",
        _E,
        ("“{found}” không phải số nguyên", "ở đây đếm người, lớp…; ghi số nguyên"),
        ("“{found}” is not a whole number", "people, classes… are counted here; write a whole number"),
    ),
    "PD113": _code(
        "negative-number",
        _E,
        ("“{found}” là số âm", "ghi số từ 0 trở lên"),
        ("“{found}” is negative", "write a number from 0 up"),
    ),
    "PD114": _code(
        "not-a-percentage",
        _E,
        ("“{found}” không phải tỷ lệ phần trăm", "viết như 100% hoặc 11,8%"),
        ("“{found}” is not a percentage", "write it as 100% or 11,8%"),
    ),
    "PD115": _code(
        "not-a-date",
        _E,
        ("“{found}” không phải là ngày", "viết như 05/4/2024, 5/2026 hoặc 2026"),
        ("“{found}” is not a date", "write it as 05/4/2024, 5/2026 or 2026"),
    ),
    "PD116": _code(
        "impossible-date",
        _E,
        ("không có ngày “{found}”", "kiểm tra ngày và tháng"),
        ("there is no such date as “{found}”", "check day and month"),
    ),
    "PD117": _code(
        "unknown-key-far",
        _E,
        ("không có khóa {key}", "các khóa của mục này: {known}"),
        ("unknown key {key}", "the keys of this entry: {known}"),
    ),
    "PD118": _code(
        "ambiguous-date",
        _E,
        ("“{found}” có thể hiểu hai cách", "viết rõ một trong: {readings}"),
        ("“{found}” can be read in two ways", "write one of: {readings}"),
    ),
    "PD119": _code(
        "not-a-time",
        _E,
        (
            "“{found}” không phải thời gian mà plandocs đọc được",
            "viết như 6/2024; quý III, IV/2024; hết 2028; hằng năm; trước 15/11 hằng năm",
        ),
        (
            "“{found}” is not a time that plandocs can read",
            "write it as 6/2024; quý III, IV/2024; hết 2028; hằng năm; trước 15/11 hằng năm",
        ),
    ),
    "PD120": _code(
        "ambiguous-time",
        _E,
        ("“{found}” có thể hiểu hai cách", "viết rõ một trong: {readings}"),
        ("“{found}” can be read in two ways", "write one of: {readings}"),
    ),
    "PD121": _code(
        "not-a-period",
        _E,
        ("“{found}” không phải thời kỳ", "viết như 2026 - 2031 hoặc 2027"),
        ("“{found}” is not a period", "write it as 2026 - 2031 or 2027"),
    ),
    "PD122": _code(
        "reversed-period",
        _E,
        ("“{found}” kết thúc trước khi bắt đầu", "đổi chỗ hai mốc: mốc sớm đứng trước"),
        ("“{found}” ends before it begins", "swap the two ends: the earlier one comes first"),
    ),
    "PD123": _code(
        "not-a-quantity",
        _E,
        ("“{found}” không phải mức mà plandocs đọc được", "viết như 100%; tối thiểu 50%; 28 - 32 lớp; 02 - 05 ngày"),
        (
            "“{found}” is not a quantity that plandocs can read",
            "write it as 100%; tối thiểu 50%; 28 - 32 lớp; 02 - 05 ngày",
        ),
    ),
    "PD124": _code(
        "not-money",
        _E,
        ("“{found}” không phải số tiền", "viết như 4.000.000 hoặc 1,5 tỷ đồng"),
        ("“{found}” is not an amount of money", "write it as 4.000.000 or 1,5 tỷ đồng"),
    ),
    "PD125": _code(
        "malformed-symbol",
        _E,
        ("“{found}” không đúng dạng số, ký hiệu", "viết như 700/QĐ-TTg, 100/2025/TT-BTC; chưa có số thì /KH-UBND"),
        (
            "“{found}” is not a document number and symbol",
            "write it as 700/QĐ-TTg, 100/2025/TT-BTC; without a number yet, /KH-UBND",
        ),
    ),
    "PD126": _code(
        "not-yes-or-no",
        _E,
        ("“{found}” không phải có hay không", "ghi true hoặc false"),
        ("“{found}” is neither yes nor no", "write true or false"),
    ),
    "PD127": _code(
        "unknown-entry",
        _E,
        ("không có mã {id} trong {list}", "{near}"),
        ("there is no {id} in {list}", "{near}"),
    ),
    "PD128": _code(
        "two-of-one",
        _E,
        ("chỉ ghi một trong hai khóa {first} và {second}", "bỏ bớt một khóa"),
        ("only one of {first} and {second} may be given", "drop one of them"),
    ),
    "PD129": _code(
        "neither-of",
        _E,
        ("phải ghi {first} hoặc {second}", "thêm một trong hai khóa"),
        ("either {first} or {second} must be given", "add one of them"),
    ),
    "PD130": _code(
        "comma-in-braces",
        _E,
        (
            "“{key}” bị hiểu là một khóa vì đứng sau dấu phẩy trong ngoặc nhọn",
            "đặt cả cụm có dấu phẩy trong dấu ngoặc kép, hoặc viết mỗi khóa một dòng",
        ),
        (
            "“{key}” is taken for a key because it follows a comma in braces",
            "put the text with the comma in quotes, or write one key a line",
        ),
    ),
    "PD131": _code(
        "zero-or-less",
        _E,
        ("{found} không phải số thứ tự", "ghi số từ 1 trở lên, hoặc để trống"),
        ("{found} is no number of a document or copy", "write a number from 1 up, or leave it blank"),
    ),
    "PD132": _code(
        "label-without-total",
        _W,
        (
            "bảng không có dòng tổng, nên “{label}” không được in",
            "ghi total: last hoặc total: first, hoặc bỏ total_label",
        ),
        (
            "“{label}” is not printed: the table has no total row",
            "write total: last or total: first, or drop total_label",
        ),
    ),
    "PD150": _code(
        "broken-expression",
        _E,
        (
            "biểu thức viết sai: {problem}",
            "dạng đúng: {{{{ period }}}}, {{{{ cite('ma') }}}}, {{{{ audiences.ma.count | number }}}}",
        ),
        (
            "the expression is malformed: {problem}",
            "write it as {{{{ period }}}}, {{{{ cite('id') }}}}, {{{{ audiences.id.count | number }}}}",
        ),
    ),
    "PD151": _code(
        "unknown-name",
        _E,
        ("biểu thức dùng tên không có: {name}", "{near}"),
        ("the expression uses an unknown name: {name}", "{near}"),
    ),
    "PD152": _code(
        "failed-expression",
        _E,
        ("không tính được biểu thức: {problem}", "kiểm tra kiểu của từng giá trị trong biểu thức"),
        ("the expression cannot be computed: {problem}", "check the kind of each value in it"),
    ),
    "PD153": _code(
        "forbidden-expression",
        _E,
        (
            "biểu thức chỉ gồm dữ kiện, bộ lọc và phép tính đơn giản; không dùng {what}",
            "viết thành câu, hoặc dùng dữ kiện có sẵn",
        ),
        (
            "an expression holds facts, filters and simple sums only; {what} is not allowed",
            "write it as prose, or use a fact",
        ),
    ),
    "PD154": _code(
        "unclosed-markup",
        _E,
        ("{what} mở mà không đóng", "thêm dấu đóng, hoặc viết \\{what} nếu muốn in chính dấu này"),
        ("{what} is opened and not closed", "close it, or write \\{what} to print the mark itself"),
    ),
    "PD155": _code(
        "expression-out-of-place",
        _E,
        ("ở đây không dùng được biểu thức: {found}", "ghi thẳng chữ cần in; biểu thức dùng trong câu văn"),
        ("no expression can stand here: {found}", "write the words themselves; expressions belong in prose"),
    ),
    "PD156": _code(
        "note-in-note",
        _E,
        ("chú thích nằm trong chú thích", "gộp hai chú thích, hoặc đưa chú thích trong ra câu văn"),
        ("a footnote stands inside a footnote", "merge the two, or move the inner one to the text"),
    ),
    "PD157": _code(
        "text-after-hash",
        _I,
        (
            "phần sau dấu # là chú thích và không được in: {found}",
            "nếu là chữ của kế hoạch thì đặt cả câu trong dấu ngoặc kép; nếu là chú thích thì để một dấu cách sau dấu #",
        ),
        (
            "what follows # is a comment and is not printed: {found}",
            "if it belongs to the text, put the whole text in quotes; if it is a comment, put a space after the #",
        ),
    ),
    "PD158": _code(
        "single-braces",
        _E,
        ("biểu thức chỉ có một dấu ngoặc nhọn mỗi bên: {{{found}}}", "viết hai dấu mỗi bên: {{{{ {found} }}}}"),
        ("the expression has only one brace on each side: {{{found}}}", "write two: {{{{ {found} }}}}"),
    ),
    "PD159": _code(
        "unclosed-quote",
        _E,
        ("{quote} mở ở dòng {line} chưa đóng", "thêm dấu đóng ở cuối giá trị của dòng {line}"),
        ("the {quote} opened in line {line} is not closed", "close it where the value of line {line} ends"),
    ),
    "PD160": _code(
        "deeper-than-line-above",
        _E,
        ("thụt lề sâu hơn dòng trên", "để khóa này thẳng cột với khóa ở dòng {line}, vì khóa đó đã có giá trị"),
        (
            "indented deeper than the line above",
            "align this key with the one of line {line}, which has a value already",
        ),
    ),
    "PD161": _code(
        "no-space-after-colon",
        _E,
        ("thiếu dấu cách sau dấu hai chấm của {key}", "viết {key}: … với một dấu cách sau dấu hai chấm"),
        ("there is no space after the colon of {key}", "write {key}: … with a space after the colon"),
    ),
    "PD162": _code(
        "key-without-colon",
        _E,
        (
            "dòng này thiếu dấu hai chấm sau khóa: {found}",
            "viết khóa, dấu hai chấm, một dấu cách rồi đến giá trị; nếu nối tiếp dòng trên thì thụt lề sâu hơn dòng đó",
        ),
        (
            "this line has no colon after its key: {found}",
            "write the key, a colon, a space, then the value; if it goes on from the line above, indent it deeper",
        ),
    ),
    "PD163": _code(
        "curly-quotes",
        _E,
        (
            "dấu {quote} của Word không dùng làm dấu ngoặc kép trong YAML và biểu thức được",
            "gõ dấu thẳng: \" hoặc '",
        ),
        ("the curly quote {quote} of Word does not quote anything here", "type a straight one: \" or '"),
    ),
    "PD164": _code(
        "id-without-quotes",
        _E,
        ("mã {id} trong {function}(…) thiếu dấu nháy", "viết {{{{ {function}('{id}') }}}}"),
        ("the id {id} in {function}(…) has no quotes", "write {{{{ {function}('{id}') }}}}"),
    ),
    "PD165": _code(
        "other-kind-of-file",
        _E,
        ("đây là tệp {kind}, không phải bản đặc tả", "ghi tên tệp .yaml của kế hoạch"),
        ("this is a file of {kind}, not a spec", "name the plan's .yaml file"),
    ),
    "PD166": _code(
        "folder-for-file",
        _E,
        ("{file} là thư mục, không phải tệp", "{near} ghi tên tệp .yaml trong thư mục đó"),
        ("{file} is a folder, not a file", "{near} name the .yaml file in it"),
    ),
    "PD170": _code(
        "prose-parts-miss-total",
        _W,
        ("câu này nêu {whole}, các phần cộng lại bằng {sum}", "chênh {difference}; sửa số tổng hoặc số của một phần"),
        (
            "the sentence says {whole}, its parts add up to {sum}",
            "{difference} apart; mend the total or the figure of a part",
        ),
    ),
    "PD171": _code(
        "prose-share-differs",
        _W,
        (
            "{part}/{whole} là {right}, không phải {share}",
            "sửa tỷ lệ hoặc số đếm; làm tròn theo số chữ số thập phân đã ghi",
        ),
        (
            "{part} of {whole} is {right}, not {share}",
            "mend the percentage or the counts; round to as many decimals as are shown",
        ),
    ),
    "PD172": _code(
        "words-differ-from-figure",
        _W,
        ("“{words}” không phải cách đọc của {figure}", "{figure} đọc là “{right}”; sửa số hoặc chữ"),
        ("“{words}” is not how {figure} is read", "{figure} reads “{right}”; mend the figure or the words"),
    ),
    "PD173": _code(
        "range-reversed-in-prose",
        _W,
        (
            "khoảng “{first} … {last}” chạy ngược",
            "ghi số, ngày hoặc năm nhỏ trước; nếu là mức giảm, ghi “giảm từ … đến …”",
        ),
        (
            "the range “{first} … {last}” runs backwards",
            "write the smaller or earlier first; a fall is told by “giảm từ … đến …”",
        ),
    ),
    "PD174": _code(
        "impossible-date-in-prose",
        _E,
        ("trong lịch không có {date}", "xem lại ngày, tháng, năm"),
        ("there is no {date}", "look at day, month and year again"),
    ),
    "PD175": _code(
        "weekday-differs",
        _W,
        ("{date} không phải {weekday}", "ngày đó là {right}; sửa thứ hoặc ngày"),
        ("{date} is no {weekday}", "that day is {right}; mend the weekday or the date"),
    ),
    "PD176": _code(
        "quarter-and-month-differ",
        _W,
        ("{part} gồm các tháng {right}, không có {months}", "sửa quý (nửa năm) hoặc tháng"),
        ("{part} has the months {right}, not {months}", "mend the quarter (half-year) or the month"),
    ),
    "PD177": _code(
        "years-miscounted",
        _W,
        ("{period} không phải {count} năm", "kể cả năm đầu và năm cuối là {right} năm; sửa số năm hoặc giai đoạn"),
        ("{period} are not {count} years", "first and last year counted it is {right}; mend the number or the period"),
    ),
    "PD178": _code(
        "days-miscounted",
        _W,
        (
            "khoảng ngày này không phải {count} ngày",
            "tính cả ngày đầu và ngày cuối là {right} ngày; sửa số ngày hoặc khoảng ngày",
        ),
        (
            "these dates do not make {count} days",
            "first and last day counted it is {right}; mend the number or the dates",
        ),
    ),
    "PD179": _code(
        "targets-fall-in-prose",
        _W,
        (
            "năm {year} là {share}, thấp hơn năm {before} ({earlier})",
            "xem lại mức của từng năm; chỉ tiêu phấn đấu thường không giảm",
        ),
        (
            "{year} has {share}, less than {before} ({earlier})",
            "look at the figures again; targets do not usually fall",
        ),
    ),
    "PD180": _code(
        "shares-miss-hundred-in-prose",
        _W,
        ("các tỷ lệ trong câu cộng lại bằng {sum}", "sửa để đủ 100%, hoặc viết cho rõ là chỉ nêu một phần"),
        ("the shares in this sentence add up to {sum}", "mend them to make 100%, or say that only some are named"),
    ),
    "PD181": _code(
        "class-sizes-differ-in-prose",
        _W,
        (
            "{classes} lớp, mỗi lớp {size} học viên là {product}, câu này nêu {learners}",
            "sửa số, hoặc ghi “khoảng {size} học viên/lớp” nếu các lớp không đều",
        ),
        (
            "{classes} classes of {size} are {product}, the sentence says {learners}",
            "mend a figure, or write “khoảng {size} học viên/lớp” where classes are uneven",
        ),
    ),
    "PD182": _code(
        "people-compared-with-attendances",
        _W,
        ("“{unit}” được so với số người", "một người có thể dự nhiều lần; tính tỷ lệ và cơ cấu theo số người"),
        ("“{unit}” is compared with people", "one person may attend several times; count people for shares and parts"),
    ),
    "PD183": _code(
        "listed-shares-differ",
        _W,
        (
            "{count} trên {base} là {right}, không phải {share}",
            "sửa tỷ lệ hoặc số đếm; các dòng khác trong danh sách khớp với {base}",
        ),
        ("{count} of {base} is {right}, not {share}", "mend the share or the count; the other entries fit {base}"),
    ),
    "PD184": _code(
        "listed-counts-miss-base",
        _W,
        (
            "các dòng cộng lại bằng {sum}, khác số gốc {base}",
            "chênh {difference}; danh sách có dòng “khác”, “còn lại”, “chưa qua …” thì phải đủ số gốc",
        ),
        (
            "the entries add up to {sum}, not to their base {base}",
            "{difference} apart; a list whose last entry is the rest has to make the base",
        ),
    ),
    "PD185": _code(
        "listed-counts-miss-total",
        _W,
        ("câu dẫn nêu {whole} {unit}, danh sách sau đó cộng lại bằng {sum}", "sửa số ở câu dẫn hoặc trong danh sách"),
        (
            "{whole} {unit} are announced, the list after it adds up to {sum}",
            "mend the announced figure or one of the list",
        ),
    ),
    "PD186": _code(
        "one-count-two-values",
        _I,
        ("{what}: ở đây là {count}, chỗ khác là {before}", "thống nhất một số; nếu là hai thời điểm, ghi rõ thời điểm"),
        ("{what}: {count} here, {before} elsewhere", "settle on one figure; for two points in time, say which"),
    ),
    "PD187": _code(
        "prose-learners-differ",
        _W,
        (
            "câu này ghi {count} {noun}, các lớp cộng lại là {sum}",
            "sửa số trong câu, hoặc viết {{{{ training.learners | number }}}} để số tự khớp",
        ),
        (
            "the sentence says {count} {noun}, the classes add up to {sum}",
            "mend the figure, or write {{{{ training.learners | number }}}} so that it follows the classes",
        ),
    ),
    "PD188": _code(
        "prose-audience-differs",
        _W,
        ("câu này ghi {said} {audience}, đối tượng này có {count}", "sửa số trong câu hoặc count của đối tượng"),
        ("the sentence says {said} {audience}, the audience has {count}", "mend the figure or the audience's count"),
    ),
    "PD189": _code(
        "prose-percent-differs",
        _W,
        ("câu này ghi {said}, chỉ tiêu là {target}", "sửa tỷ lệ trong câu hoặc trong targets"),
        ("the sentence says {said}, the target {target}", "mend the percentage here or under targets"),
    ),
    "PD190": _code(
        "own-period-differs",
        _W,
        ("“{found}” không phải thời kỳ của kế hoạch ({period})", "sửa câu này hoặc period"),
        ("“{found}” is not the plan's period ({period})", "mend this or period"),
    ),
    "PD191": _code(
        "goal-year-after-period",
        _W,
        (
            "mục tiêu cho năm {year} nằm sau thời kỳ {period}",
            "sửa năm; nếu là tầm nhìn dài hơn, ghi “tầm nhìn đến năm …”",
        ),
        (
            "a target for {year} lies after the period {period}",
            "mend the year; a longer view says “tầm nhìn đến năm …”",
        ),
    ),
    "PD192": _code(
        "prose-deadline-before-plan",
        _W,
        ("hạn {date} đã qua khi kế hoạch ban hành", "sửa hạn, thường là năm cũ còn lại"),
        ("the deadline {date} is over when the plan is issued", "mend it; the old year is mostly what is left"),
    ),
    "PD193": _code(
        "prose-deadline-after-period",
        _W,
        ("hạn {date} muộn hơn thời kỳ {period} quá ba tháng", "sửa hạn hoặc thời kỳ"),
        ("the deadline {date} is more than three months after the period {period}", "mend the deadline or the period"),
    ),
    "PD194": _code(
        "joint-share-differs",
        _W,
        ("các nhóm này cộng lại chiếm {right}, không phải {share}", "tính lại từ số của từng nhóm"),
        ("these groups together are {right}, not {share}", "reckon it anew from the count of each"),
    ),
    "PD195": _code(
        "product-differs",
        _W,
        ("phép nhân này bằng {right}, không phải {result}", "sửa kết quả hoặc một thừa số"),
        ("this product is {right}, not {result}", "mend the result or a factor"),
    ),
    "PD196": _code(
        "report-not-before-superiors",
        _W,
        (
            "báo cáo {deadline} không sớm hơn báo cáo gửi tiếp ({onward})",
            "để nơi tổng hợp có thời gian, đặt hạn này sớm hơn vài ngày",
        ),
        (
            "this report ({deadline}) is not due before the one it goes into ({onward})",
            "set it some days earlier, so that it can be summed up",
        ),
    ),
    "PD197": _code(
        "phases-overlap",
        _W,
        ("giai đoạn {phase} trùng năm với giai đoạn {before}", "cho giai đoạn sau bắt đầu từ năm tiếp theo"),
        ("the phase {phase} shares years with {before}", "let the later one begin in the year after"),
    ),
    "PD198": _code(
        "phases-leave-gap",
        _W,
        ("không giai đoạn nào có {years} (thời kỳ {period})", "kéo dài một giai đoạn, hoặc thêm một giai đoạn"),
        ("no phase has {years} (the period is {period})", "lengthen a phase or add one"),
    ),
    "PD199": _code(
        "period-nearly-the-plans",
        _W,
        (
            "giai đoạn {found} lệch một đầu so với thời kỳ {period}",
            "sửa năm; nếu là giai đoạn của văn bản khác, nêu tên văn bản đó",
        ),
        (
            "the period {found} differs from the plan's ({period}) at one end",
            "mend the year; if it is another document's, name that",
        ),
    ),
    # 2: numbers and times
    "PD201": _code(
        "parts-do-not-add-up",
        _E,
        (
            "các thành phần cộng lại bằng {sum}, khác tổng {whole}",
            "chênh {difference}; sửa lại số, hoặc ghi closure: open nếu chỉ nêu một số thành phần (trong đó)",
        ),
        (
            "the parts add up to {sum}, not to the whole {whole}",
            "{difference} apart; mend a figure, or say closure: open if only some parts are named",
        ),
    ),
    "PD202": _code(
        "part-exceeds-whole",
        _E,
        ("{part} ({count}) lớn hơn tổng {whole}", "sửa số của thành phần hoặc của tổng"),
        ("{part} ({count}) is more than the whole {whole}", "mend the figure of the part or of the whole"),
    ),
    "PD203": _code(
        "time-outside-period",
        _E,
        ("{time} nằm ngoài thời kỳ {period} của kế hoạch", "sửa thời gian này hoặc thời kỳ của kế hoạch"),
        ("{time} lies outside the plan's period {period}", "mend this time or the plan's period"),
    ),
    "PD204": _code(
        "phase-outside-period",
        _E,
        ("giai đoạn {phase} nằm ngoài thời kỳ {period} của kế hoạch", "sửa giai đoạn hoặc thời kỳ"),
        ("phase {phase} lies outside the plan's period {period}", "mend the phase or the period"),
    ),
    "PD205": _code(
        "time-outside-phase",
        _E,
        ("{time} nằm ngoài giai đoạn {phase}", "sửa thời gian này hoặc chọn giai đoạn khác"),
        ("{time} lies outside the phase {phase}", "mend this time or choose another phase"),
    ),
    "PD206": _code(
        "milestones-out-of-order",
        _W,
        ("mốc {time} đứng sau một mốc muộn hơn", "xếp các mốc theo thời gian"),
        ("milestone {time} stands after a later one", "put the milestones in order of time"),
    ),
    "PD207": _code(
        "document-after-plan",
        _E,
        (
            "{reference} ban hành ngày {date}, sau ngày của kế hoạch",
            "kiểm tra ngày của văn bản này và ngày của kế hoạch",
        ),
        ("{reference} is dated {date}, after the plan", "check the date of the document and of the plan"),
    ),
    "PD208": _code(
        "share-above-hundred",
        _E,
        ("mức {found} lớn hơn 100%", "tỷ lệ trong một đối tượng không vượt quá 100%; ghi lại tỷ lệ"),
        ("{found} is more than 100%", "a share of an audience cannot exceed 100%; mend the figure"),
    ),
    "PD209": _code(
        "unlikely-birth-year",
        _W,
        (
            "{name} sinh năm {found}: người đi học thường sinh trong khoảng {range}",
            "xem lại ngày sinh; danh sách có ghi ngày lập hoặc thuộc một kế hoạch thì tuổi tính theo ngày đó (ages)",
        ),
        (
            "{name} was born in {found}: learners are usually born in {range}",
            "look at it again; with the list's own date or a plan, ages are reckoned from that day (ages)",
        ),
    ),
    "PD210": _code(
        "stated-learners-differ",
        _E,
        (
            "ghi {stated} học viên, các phần cộng lại bằng {sum}",
            "chênh {difference}; sửa số đã ghi hoặc số của một phần",
        ),
        (
            "{stated} learners are stated, the parts add up to {sum}",
            "{difference} apart; mend the stated total or the figure of a part",
        ),
    ),
    "PD211": _code(
        "stated-classes-differ",
        _E,
        (
            "ghi {stated} lớp, các phần cộng lại bằng {sum}",
            "chênh {difference}; sửa số đã ghi hoặc số lớp của một phần",
        ),
        (
            "{stated} classes are stated, the parts add up to {sum}",
            "{difference} apart; mend the stated total or the classes of a part",
        ),
    ),
    "PD212": _code(
        "class-above-limit",
        _E,
        (
            "lớp có {size} học viên, nhiều hơn giới hạn {limit} ({learners} học viên chia {classes} lớp)",
            "thêm lớp, hoặc ghi classes: auto để chia theo giới hạn",
        ),
        (
            "a class of {size} is above the limit of {limit} ({learners} learners in {classes} classes)",
            "add classes, or write classes: auto to have them split by the limit",
        ),
    ),
    "PD213": _code(
        "class-below-limit",
        _W,
        (
            "lớp có {size} học viên, ít hơn giới hạn {limit} ({learners} học viên chia {classes} lớp)",
            "bớt lớp, hoặc cho học chung với đối tượng khác",
        ),
        (
            "a class of {size} is below the limit of {limit} ({learners} learners in {classes} classes)",
            "open fewer classes, or let audiences share one",
        ),
    ),
    "PD214": _code(
        "class-above-venue",
        _E,
        ("lớp có {size} học viên, hội trường chỉ chứa {room} người", "thêm lớp hoặc chọn hội trường lớn hơn"),
        ("a class of {size} does not fit into a hall for {room}", "add classes or choose a larger hall"),
    ),
    "PD215": _code(
        "no-learners",
        _E,
        ("đối tượng này có 0 học viên", "ghi số học viên, hoặc bỏ dòng này"),
        ("this audience has 0 learners", "write how many there are, or leave the line out"),
    ),
    "PD216": _code(
        "more-classes-than-learners",
        _E,
        ("{classes} lớp cho {learners} học viên: số lớp nhiều hơn số người", "kiểm tra số lớp và số học viên"),
        ("{classes} classes for {learners} learners: more classes than people", "check both figures"),
    ),
    "PD217": _code(
        "no-classes",
        _E,
        ("số lớp là 0", "ghi số lớp, hoặc auto để chia theo quy mô lớp"),
        ("the number of classes is 0", "write how many there are, or auto to have them split by a size limit"),
    ),
    "PD218": _code(
        "region-without-rounds",
        _E,
        ("{region} chưa có đợt nào", "thêm rounds với các lớp của khu vực, hoặc bỏ khu vực"),
        ("{region} has no rounds", "add rounds with the classes of the region, or leave the region out"),
    ),
    "PD219": _code(
        "year-without-classes",
        _E,
        ("{time} chưa có lớp, cũng chưa có lời", "thêm regions với các lớp, hoặc text nếu chưa chia lớp"),
        ("{time} has neither classes nor words", "add regions with classes, or text for a year not yet divided"),
    ),
    "PD220": _code(
        "auto-without-limit",
        _E,
        ("chưa có giới hạn quy mô để chia lớp", "thêm limits: {{most: …}}, hoặc ghi số lớp"),
        ("nothing limits the size by which classes could be split", "add limits: {{most: …}}, or write their number"),
    ),
    "PD221": _code(
        "limits-reversed",
        _E,
        ("quy mô ít nhất {least} lớn hơn nhiều nhất {most}", "đổi lại hai giới hạn"),
        ("the smallest size {least} is above the largest {most}", "exchange the two limits"),
    ),
    "PD222": _code(
        "capacity-below-target",
        _E,
        (
            "trong {years} năm mở được nhiều nhất {most} chỗ học, không đủ cho {need} người",
            "từ {least} đến {most} chỗ (số lớp x quy mô x số năm); tăng số lớp, quy mô, hoặc giảm mức phải đạt",
        ),
        (
            "over {years} years at most {most} places are offered, not enough for {need} people",
            "{least} to {most} places (classes x size x years); raise classes or size, or lower the target",
        ),
    ),
    "PD223": _code(
        "capacity-barely-enough",
        _I,
        (
            "trong {years} năm mở từ {least} đến {most} chỗ học; chỉ mức cao mới đủ cho {need} người",
            "tăng mức thấp của số lớp hoặc quy mô nếu muốn chắc chắn đủ chỗ",
        ),
        (
            "over {years} years {least} to {most} places are offered; only the upper figures suffice for {need} people",
            "raise the lower figure of classes or size to be sure",
        ),
    ),
    "PD224": _code(
        "theory-and-practice-not-whole",
        _E,
        ("lý thuyết và thực hành cộng lại bằng {sum}, không phải 100%", "sửa một trong hai tỷ lệ"),
        ("theory and practice add up to {sum}, not to 100%", "mend one of the two shares"),
    ),
    "PD225": _code(
        "no-days",
        _E,
        ("số ngày mỗi lớp là 0", "ghi số ngày, hoặc bỏ khóa này"),
        ("a class takes 0 days", "write how many, or leave the key out"),
    ),
    "PD226": _code(
        "round-outside-year",
        _E,
        ("đợt, lớp tổ chức {time} nằm ngoài {year}", "sửa thời gian của đợt, của lớp hoặc của năm"),
        ("what is held in {time} lies outside {year}", "mend the time of the round, of the class or of the year"),
    ),
    "PD227": _code(
        "step-of-zero",
        _E,
        ("không làm tròn được đến bội của {found}", "ghi 1, 5 hoặc 10"),
        ("nothing can be rounded to multiples of {found}", "write 1, 5 or 10"),
    ),
    "PD228": _code(
        "counted-after-plan",
        _E,
        (
            "số liệu tính đến ngày {date}, sau ngày của kế hoạch",
            "kiểm tra ngày của số liệu (as_of) và ngày của kế hoạch",
        ),
        ("the figures are as of {date}, after the plan", "check the date of the figures (as_of) and of the plan"),
    ),
    "PD229": _code(
        "born-after-list",
        _E,
        ("{name} sinh {found}, sau ngày {date}", "xem lại ngày sinh, và ngày của danh sách hoặc của kế hoạch"),
        ("{name} was born on {found}, after {date}", "look at the date of birth, and at that of the list or the plan"),
    ),
    "PD230": _code(
        "rest-not-named",
        _I,
        ("các thành phần đã nêu cộng lại bằng {sum}; còn {rest} trong tổng {whole} chưa nêu", "kiểm tra có sót không"),
        ("the named parts add up to {sum}; {rest} of the whole {whole} are not named", "see whether any was forgotten"),
    ),
    "PD231": _code(
        "stated-share-differs",
        _E,
        ("tỷ lệ đã ghi là {stated}, tính ra {share} ({count} trên {whole})", "sửa tỷ lệ hoặc số lượng, hoặc bỏ share"),
        ("the stated share is {stated}, the counts give {share} ({count} of {whole})", "mend a figure, or drop share"),
    ),
    "PD232": _code(
        "shares-round-apart",
        _I,
        ("các tỷ lệ đã làm tròn cộng lại bằng {sum}", "không phải lỗi; tăng places nếu muốn sát 100% hơn"),
        ("the rounded shares add up to {sum}", "no mistake; raise places if it should come closer to 100%"),
    ),
    "PD233": _code(
        "cumulative-target-falls",
        _E,
        (
            "mức lũy kế năm {year} ({figure}) thấp hơn năm {before} ({earlier})",
            "sửa số của một năm, hoặc bỏ cumulative nếu số không tính các năm trước",
        ),
        (
            "the cumulative figure of {year} ({figure}) is below that of {before} ({earlier})",
            "mend the figure of a year, or drop cumulative if it does not hold the years before",
        ),
    ),
    "PD234": _code(
        "years-miss-goal",
        _E,
        ("năm {year} ghi {planned}, không đúng mục tiêu {goal}", "sửa mức của năm đó hoặc mục tiêu (value)"),
        ("{year} has {planned}, which is not the goal {goal}", "mend the figure of that year or the goal (value)"),
    ),
    "PD235": _code(
        "target-year-outside-period",
        _E,
        ("năm {year} nằm ngoài thời kỳ {period} của kế hoạch", "sửa năm này hoặc thời kỳ của kế hoạch"),
        ("{year} lies outside the plan's period {period}", "mend this year or the plan's period"),
    ),
    "PD236": _code(
        "baseline-after-first-year",
        _W,
        (
            "hiện trạng ghi năm {year}, không trước năm đầu của lộ trình ({first})",
            "ghi số của năm trước lộ trình, hoặc bỏ năm đó khỏi lộ trình",
        ),
        (
            "the baseline is of {year}, which is not before the first year that is planned ({first})",
            "give the figure of a year before, or drop that year from years",
        ),
    ),
    "PD237": _code(
        "target-units-differ",
        _E,
        ("mức này tính bằng {other}, chỉ tiêu tính bằng {unit}", "ghi các mức của một chỉ tiêu theo một đơn vị tính"),
        ("this figure counts {other}, the target {unit}", "count all figures of a target in one unit"),
    ),
    "PD238": _code(
        "frame-lessons-differ",
        _E,
        (
            "khung chương trình ghi {stated} {unit}, các chuyên đề cộng lại bằng {sum}",
            "chênh {difference}; sửa số đã ghi (stated) hoặc số tiết của một chuyên đề",
        ),
        (
            "the programme says {stated} {unit}, its topics add up to {sum}",
            "they differ by {difference}; mend the stated figure or the lessons of a topic",
        ),
    ),
    "PD239": _code(
        "sessions-out-of-order",
        _W,
        ("buổi học ngày {date} đứng sau một buổi muộn hơn", "xếp các buổi học theo thời gian"),
        ("the session of {date} stands after a later one", "put the sessions in order of time"),
    ),
    "PD240": _code(
        "roster-without-people",
        _E,
        (
            "không đọc được người nào trong {file}",
            "{near} hàng tiêu đề phải có cột Họ và tên, bên dưới là từng người; tiêu đề ghi cách khác thì khai ở columns",
        ),
        (
            "nobody could be read from {file}",
            "{near} the heads must name Họ và tên, with the people below; say in columns what other heads mean",
        ),
    ),
    "PD241": _code(
        "sheet-not-found",
        _E,
        ("không có trang tính {sheet} trong các tệp của danh sách", "{near}"),
        ("there is no sheet {sheet} in the files of this roster", "{near}"),
    ),
    "PD242": _code(
        "summary-sheet-left-out",
        _I,
        (
            "trang tính {sheet} lặp lại {count} người của các trang khác: không tính lần nữa",
            "muốn đọc đúng một trang thì ghi tên trang ở sheet",
        ),
        (
            "sheet {sheet} repeats {count} people of other sheets: they are not counted again",
            "to read one sheet only, name it under sheet",
        ),
    ),
    "PD243": _code(
        "hidden-people",
        _W,
        ("{count} người đứng ở hàng hoặc trang tính ẩn, vẫn được đọc", "bỏ ẩn để xem lại; không cần thì xóa khỏi tệp"),
        ("people in hidden rows or sheets were read too: {count}", "unhide and look; delete them if not wanted"),
    ),
    "PD244": _code(
        "sheets-merged",
        _I,
        ("gộp {count} trang tính thành một danh sách: {known}", "muốn đọc riêng một trang thì ghi tên trang ở sheet"),
        ("{count} sheets were merged into one roster: {known}", "to read some of them only, name them under sheet"),
    ),
    "PD245": _code(
        "ambiguous-head",
        _E,
        (
            "tiêu đề cột {head} có thể là: {choices}",
            'ghi ở columns: {{"{head}": {example}}} (lệnh roster: --column "{head}={example}"); dấu - để bỏ cột',
        ),
        (
            "head {head} may mean: {choices}",
            'say in columns: {{"{head}": {example}}} (command roster: --column "{head}={example}"); - leaves it out',
        ),
    ),
    "PD246": _code(
        "unknown-head",
        _W,
        (
            "chưa biết tiêu đề cột {head}; giữ nguyên cột này",
            'ghi ở columns: {{"{head}": {example}}} (lệnh roster: --column "{head}={example}"); dấu - để bỏ cột',
        ),
        (
            "head {head} is not known; the column is kept as it is",
            'say in columns: {{"{head}": {example}}} (command roster: --column "{head}={example}"); - leaves it out',
        ),
    ),
    "PD247": _code(
        "repeated-column",
        _W,
        ("cột {head} cũng là {column} như cột {first}; cột sau giữ riêng", "bỏ cột thừa ở columns bằng dấu -"),
        (
            "column {head} means {column} as column {first} does; the second is kept apart",
            "leave one out with - in columns",
        ),
    ),
    "PD248": _code(
        "column-without-head",
        _W,
        (
            "cột {column} có chữ nhưng không có tiêu đề; giữ nguyên cột này",
            "ghi ở columns theo chữ của cột: {column}: note",
        ),
        (
            "column {column} has content but no head; it is kept as it is",
            "say in columns by its letters: {column}: note",
        ),
    ),
    "PD249": _code(
        "unknown-roster-column",
        _E,
        ("không có cột nào tên là {found}", "{near}"),
        ("no column is called {found}", "{near}"),
    ),
    "PD250": _code(
        "answer-without-head",
        _W,
        ("không có tiêu đề cột {head} trong các tệp của danh sách", "sửa lại chữ, hoặc bỏ dòng này"),
        ("no file of this roster has a head {head}", "mend the words, or drop this line"),
    ),
    "PD251": _code(
        "unrecognised-row",
        _E,
        ("không rõ hàng này là gì: {found}", "ghi số thứ tự nếu là người; để trống hàng này nếu là chữ thừa"),
        ("it is not clear what this row is: {found}", "number it if it is a person; clear the row if it is not wanted"),
    ),
    "PD252": _code(
        "person-like-total",
        _W,
        ("hàng có số thứ tự nhưng tên giống hàng tổng hoặc chữ ký: {found}", "bỏ số thứ tự, hoặc sửa lại tên"),
        ("a numbered row whose name looks like a total or a signature: {found}", "drop its number, or mend the name"),
    ),
    "PD253": _code(
        "stated-total-of-roster-differs",
        _E,
        ("danh sách ghi {stated}, đọc được {count}: chênh {difference}", "tìm hàng thừa, thiếu, hoặc sửa số đã ghi"),
        ("the roster states {stated}, {count} were read: {difference} apart", "look for a row too many or too few"),
    ),
    "PD254": _code(
        "roster-cell-without-value",
        _E,
        (
            "ô ghi {found} nhưng không có giá trị để đọc",
            "ghi thẳng giá trị; ô có công thức thì mở bằng Excel, sửa rồi lưu lại",
        ),
        (
            "the cell says {found} but has no value to read",
            "write the value; with a formula, mend it in Excel and save again",
        ),
    ),
    "PD255": _code(
        "unreadable-birth",
        _E,
        ("không đọc được ngày sinh {found}", "{near}"),
        ("the date of birth {found} cannot be read", "{near}"),
    ),
    "PD256": _code(
        "gender-unclear",
        _W,
        ("không rõ giới tính: {found}", "ghi Nam hoặc Nữ, hoặc đánh x vào một trong hai cột"),
        ("the gender is not clear: {found}", "write Nam or Nữ, or tick one of the two columns"),
    ),
    "PD257": _code(
        "values-completed",
        _I,
        (
            "cột {column}: {count} ô được hiểu theo thói quen, ví dụ {found} đọc là {read}",
            "xem lại vài ô; không cần sửa nếu đúng",
        ),
        (
            "column {column}: {found} was read as {read}, by habit (cells: {count})",
            "look at a few of them; nothing to do if they are right",
        ),
    ),
    "PD258": _code(
        "days-and-months-swapped",
        _E,
        (
            "cột ngày sinh có vẻ bị đảo ngày và tháng: {count} ô là ngày thật đều có ngày không quá 12",
            "máy lập tệp dùng định dạng ngày của Mỹ; xin lại tệp, hoặc để cột dạng Text rồi ghi lại ngày",
        ),
        (
            "days and months of this column seem swapped: none of its {count} real dates has a day after the 12th",
            "the sender's machine has American settings; ask for the file again, or type the dates as text",
        ),
    ),
    "PD259": _code(
        "legacy-text",
        _E,
        (
            "chữ của trang tính này có vẻ gõ bằng bảng mã cũ {encoding}",
            "ghi legacy: {answer} ở danh sách này để chuyển sang Unicode, hoặc chuyển mã tệp",
        ),
        (
            "the text of this sheet seems to be typed in the old encoding {encoding}",
            "write legacy: {answer} for this roster to convert them, or convert the file",
        ),
    ),
    "PD260": _code(
        "citizen-number-flawed",
        _E,
        (
            "số căn cước không dùng được: {found}",
            "số căn cước có 12 chữ số; dạng 3,81E+10 là đã mất số cuối: để cột dạng Text rồi ghi lại",
        ),
        (
            "the citizen number cannot be used: {found}",
            "it has 12 digits; written as 3,81E+10 its last ones are lost: make the column text and type it again",
        ),
    ),
    "PD261": _code(
        "number-contradicts",
        _W,
        ("số căn cước không khớp {what} {found} của dòng này", "xem lại số căn cước, ngày sinh và giới tính"),
        (
            "the citizen number does not agree with the {what} {found} of this row",
            "look at number, date of birth and gender again",
        ),
    ),
    "PD262": _code(
        "old-identity-number",
        _W,
        ("số chứng minh nhân dân 9 số đã hết giá trị: {found}", "ghi số căn cước 12 số"),
        (
            "an old identity number of nine digits, no longer valid: {found}",
            "write the citizen number of twelve digits",
        ),
    ),
    "PD263": _code(
        "phone-flawed",
        _W,
        ("số điện thoại không đúng: {found}", "số di động có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09"),
        ("this is no phone number: {found}", "a mobile number has 10 digits and begins with 03, 05, 07, 08 or 09"),
    ),
    "PD264": _code(
        "sample-person",
        _W,
        ("{name} có vẻ là dòng mẫu của biểu", "xóa dòng này nếu không phải người thật"),
        ("{name} seems to be the sample row of the form", "delete the row unless it is a real person"),
    ),
    "PD265": _code(
        "required-cell-empty",
        _E,
        ("thiếu {column}", "điền ô này, hoặc bỏ {key} khỏi required"),
        ("{column} is missing", "fill the cell, or drop {key} from required"),
    ),
    "PD266": _code(
        "usual-cell-empty",
        _W,
        ("thiếu {column} ở {count} dòng", "điền các ô này; không cần thì ghi required: name"),
        ("{column} is missing (rows: {count})", "fill the cells; if they are not needed, write required: name"),
    ),
    "PD267": _code(
        "required-column-absent",
        _W,
        ("danh sách không có cột {column}", "thêm cột, hoặc cho biết cột nào ở columns; không cần thì sửa required"),
        ("the roster has no column {column}", "add it, or say in columns which one it is; or change required"),
    ),
    "PD268": _code(
        "same-person-twice",
        _E,
        ("{name} có hai dòng: trùng {what}", "giữ một dòng; hai chức vụ thì ghi chung một dòng"),
        ("{name} has two rows: the same {what}", "keep one; two posts go into one row"),
    ),
    "PD269": _code(
        "same-name-and-unit",
        _W,
        ("{name} có hai dòng cùng đơn vị", "nếu là hai người thì ghi đủ ngày sinh hoặc số căn cước"),
        ("{name} has two rows in one unit", "if they are two people, give their dates of birth or numbers"),
    ),
    "PD270": _code(
        "name-not-in-list",
        _W,
        ("{column} {found} ở {count} dòng không có trong danh mục", "{near}"),
        ("{column} {found}, in {count} rows, is not among those given", "{near}"),
    ),
    "PD271": _code(
        "age-out-of-range",
        _W,
        ("{name} {age} tuổi, ngoài khoảng {range}", "xem lại ngày sinh, hoặc sửa ages"),
        ("{name} is {age}, outside {range}", "look at the date of birth again, or change ages"),
    ),
    "PD272": _code(
        "person-without-audience",
        _E,
        ("chưa rõ {name} thuộc đối tượng nào: {found}", "{near}"),
        ("it is not clear of which audience {name} is: {found}", "{near}"),
    ),
    "PD273": _code(
        "person-without-region",
        _E,
        ("chưa rõ {name} học ở khu vực nào: {found}", "{near}"),
        ("it is not clear in which region {name} studies: {found}", "{near}"),
    ),
    "PD274": _code(
        "audience-without-class",
        _E,
        (
            "{region} không mở lớp cho {audience}: {name} chưa có chỗ",
            "thêm nhóm lớp ở training, hoặc sửa đối tượng, đơn vị của người này",
        ),
        (
            "{region} has no class for {audience}: {name} has no place",
            "add a class group to training, or mend the audience or unit of this person",
        ),
    ),
    "PD275": _code(
        "planned-count-differs",
        _E,
        (
            "{region}: kế hoạch ghi {planned} {audience}, danh sách có {held}: chênh {difference}",
            "sửa một trong hai; muốn lấy theo danh sách thì ghi counts: from_roster",
        ),
        (
            "{region}: the plan says {planned} {audience}, the roster holds {held}: {difference} apart",
            "mend one of them; with counts: from_roster the roster's is taken",
        ),
    ),
    "PD276": _code(
        "head-and-deputy-away",
        _W,
        ("{name} và {head} của cùng đơn vị đi học cùng một đợt", "thêm đợt, hoặc bớt người"),
        ("{name} and {head} of one unit go in the same round", "add a round, or send fewer people"),
    ),
    "PD277": _code(
        "too-many-of-unit",
        _W,
        ("{unit}: {count} người đi cùng một đợt, nhiều nhất là {limit}", "thêm đợt, hoặc tăng share_at_once"),
        ("{unit}: {count} people go in one round, at most {limit} may", "add a round, or raise share_at_once"),
    ),
    "PD278": _code(
        "class-size-of-roster",
        _E,
        ("lớp có {size} học viên theo danh sách, quy mô phải {limit}", "sửa số lớp, hoặc limits"),
        ("a class has {size} learners by the roster, it must be {limit}", "change the number of classes, or limits"),
    ),
    "PD279": _code(
        "unit-parted",
        _W,
        ("{unit} phải chia ra {count} đợt", "sửa số học viên của các đợt để đi cùng nhau"),
        ("{unit} had to be parted over {count} rounds", "change the counts of the rounds so that it can stay together"),
    ),
    "PD280": _code(
        "rate-above-norm",
        _W,
        (
            "mức chi {rate} cao hơn mức cao nhất {most} ({source})",
            "kiểm tra lại; mức do địa phương quy định thì ghi vào registers/rates của dự án",
        ),
        (
            "the rate {rate} is above the most that may be spent, {most} ({source})",
            "look again; a norm of your province belongs into the project's registers/rates",
        ),
    ),
    "PD281": _code(
        "rate-above-verified-norm",
        _E,
        ("mức chi {rate} vượt mức cao nhất {most} ({source})", "giảm mức chi, hoặc sửa norm"),
        ("the rate {rate} exceeds the most that may be spent, {most} ({source})", "lower the rate, or mend norm"),
    ),
    "PD282": _code(
        "norm-not-in-force",
        _W,
        (
            "mức chi {id} không có hiệu lực vào ngày {date}",
            "gần nhất: {source}, từ {since} đến {until}; chọn mã khác, hoặc ghi rate và source",
        ),
        (
            "norm {id} is not in force on {date}",
            "nearest: {source}, from {since} to {until}; choose another, or give rate and source",
        ),
    ),
    "PD283": _code(
        "unknown-norm",
        _E,
        ("không có mức chi {id}", "{near} các mã: {known}; ghi thêm vào registers/rates của dự án"),
        ("there is no norm {id}", "{near} norms: {known}; add one to the project's registers/rates"),
    ),
    "PD284": _code(
        "budget-total-differs",
        _E,
        ("tổng kinh phí ghi {stated}, dự toán là {sum}", "chênh {difference}; bỏ total thì lấy theo dự toán"),
        ("the budget says {stated}, the estimates {sum}", "{difference} apart; drop total to take it from them"),
    ),
    "PD285": _code(
        "budget-total-beside-estimates",
        _W,
        (
            "tổng kinh phí ghi {stated}, các dự toán cộng lại là {sum}",
            "chênh {difference}; nếu chỉ lấy theo một số dự toán thì ghi mã ở total_from",
        ),
        (
            "the budget says {stated}, all estimates add up to {sum}",
            "{difference} apart; if it is that of some of them only, name them under total_from",
        ),
    ),
    "PD286": _code(
        "norm-unit-differs",
        _W,
        ("khoản chi tính theo {found}, mức chi {id} theo {unit}", "đổi đơn vị tính hoặc mã mức chi"),
        ("the line is counted by {found}, norm {id} by {unit}", "change the unit or the norm"),
    ),
    "PD287": _code(
        "stated-amount-differs",
        _E,
        ("số tiền đã ghi là {stated}, tính ra {sum}", "chênh {difference}; sửa số đã ghi hoặc các khoản chi"),
        ("the stated amount is {stated}, what is computed is {sum}", "{difference} apart; mend it or the lines"),
    ),
    "PD288": _code(
        "line-without-amount",
        _E,
        ("khoản chi không có mức chi", "ghi rate, norm hoặc amount"),
        ("the line has no rate", "give rate, norm or amount"),
    ),
    "PD289": _code(
        "norm-unconfirmed",
        _I,
        ("mức chi {id} ({source}) chưa đối chiếu với văn bản", "theo: {evidence}; xem lại văn bản trước khi trình"),
        ("norm {id} ({source}) was not read in the document itself", "known from: {evidence}; look it up before use"),
    ),
    "PD290": _code(
        "stated-quota-of-unit-differs",
        _E,
        ("tổng của đơn vị ghi {stated}, cộng lại là {sum}", "chênh {difference}; sửa số của từng cột, hoặc số tổng"),
        (
            "the unit's total says {stated}, its figures add up to {sum}",
            "{difference} apart; mend a figure or the total",
        ),
    ),
    "PD291": _code(
        "stated-quota-differs",
        _E,
        (
            "tổng chỉ tiêu ghi {stated}, các đơn vị cộng lại là {sum}",
            "chênh {difference}; sửa số của đơn vị, hoặc số tổng",
        ),
        ("the total says {stated}, the units add up to {sum}", "{difference} apart; mend a unit's figure or the total"),
    ),
    "PD292": _code(
        "amount-too-large",
        _E,
        ("tổng dự toán {sum} quá lớn", "kiểm tra số lượng, mức chi và đơn vị tiền"),
        ("the estimate's total {sum} is too large", "look at the quantities, the rates and the unit of money"),
    ),
    "PD293": _code(
        "estimate-in-other-unit",
        _E,
        ("dự toán in bằng đồng, không phải {found}", "bỏ unit ở đây"),
        ("an estimate is printed in đồng, not in {found}", "drop this unit"),
    ),
    "PD294": _code(
        "shares-miss-amount",
        _E,
        (
            "các phần chia cộng lại bằng {sum}, thành tiền là {amount}",
            "chênh {difference}; sửa shares hoặc các số của khoản chi",
        ),
        (
            "the shares add up to {sum}, the line costs {amount}",
            "{difference} apart; mend shares or the line's figures",
        ),
    ),
    "PD295": _code(
        "quota-unknown",
        _E,
        (
            "không có bảng chỉ tiêu {id}; có: {known}",
            "chọn một bảng (--of MÃ; của batch: --quota TỆP#MÃ), hoặc thêm quotas vào kế hoạch",
        ),
        (
            "there is no quota {id}; there are: {known}",
            "name one (--of ID; of batch: --quota FILE#ID), or add quotas to the plan",
        ),
    ),
    "PD296": _code(
        "quota-without-forms",
        _E,
        ("bảng chỉ tiêu {id} không có đơn vị nào để lập phiếu", "thêm đơn vị và các số ở rows"),
        ("quota {id} has no unit to make a form for", "add units and their figures under rows"),
    ),
    "PD297": _code(
        "unit-without-code",
        _I,
        ("{count} đơn vị chưa có mã, phiếu gửi về được nhận theo tên", "ghi code cho từng đơn vị"),
        ("{count} units have no code, what they return is known by their names", "give each unit its code"),
    ),
    "PD298": _code(
        "quota-unlike-audience-elsewhere",
        _W,
        (
            "cột {column} có {value} chỉ tiêu; ở các lớp, số cử đi học đối tượng này có {planned}",
            "sửa một trong hai, hoặc ghi group, sending của cột để so đúng chỗ",
        ),
        (
            "column {column} holds {value}; in classes and people sent this audience has {planned}",
            "mend one of them, or give the column its group or sending to compare",
        ),
    ),
    "PD299": _code(
        "unit-total-above-limit",
        _E,
        ("{unit}: tổng chỉ tiêu {value}, chỉ được {most}", "giảm {over}, hoặc sửa {limit}"),
        ("{unit}: the quota is {value} in all, at most {most} may be", "take {over} off, or mend {limit}"),
    ),
    # 3: citations
    "PD301": _code(
        "unknown-reference",
        _E,
        ("không có văn bản {id} trong references", "{near}"),
        ("there is no document {id} in references", "{near}"),
    ),
    "PD302": _code(
        "uncited-reference",
        _W,
        (
            "văn bản {id} không được viện dẫn ở đâu",
            "thêm vào bases, follows hoặc dùng {{{{ cite('{id}') }}}}; không cần thì bỏ",
        ),
        (
            "document {id} is never cited",
            "add it to bases or follows, or use {{{{ cite('{id}') }}}}; drop it if it is not needed",
        ),
    ),
    "PD303": _code(
        "incomplete-reference",
        _E,
        ("viện dẫn lần đầu của {id} thiếu {missing}", "thêm {missing} vào references.{id}"),
        ("the first citation of {id} lacks {missing}", "add {missing} to references.{id}"),
    ),
    "PD304": _code(
        "document-with-two-dates",
        _W,
        ("{number} ở đây ghi ngày {date}, chỗ khác ghi ngày {first}", "đối chiếu bản gốc; một văn bản chỉ có một ngày"),
        (
            "{number} is dated {date} here, {first} elsewhere",
            "look into the document itself; it has one date",
        ),
    ),
    "PD305": _code(
        "document-with-two-issuers",
        _W,
        ("{number} ở đây ghi của {issuer}, chỗ khác ghi của {first}", "đối chiếu bản gốc rồi ghi một cơ quan ban hành"),
        ("{number} is by {issuer} here, by {first} elsewhere", "look into the document itself; it has one issuer"),
    ),
    "PD306": _code(
        "number-spelt-two-ways",
        _W,
        ("số, ký hiệu ở đây ghi {number}, chỗ khác ghi {first}", "viết một cách, đúng như trên văn bản đó"),
        ("the number is {number} here, {first} elsewhere", "write it one way, as the document itself does"),
    ),
    "PD307": _code(
        "reference-written-twice",
        _W,
        ("{id} và {first} là một văn bản", "giữ một mục trong references và dùng mã đó ở mọi chỗ"),
        ("{id} and {first} are one document", "keep one of the two entries, and cite it everywhere"),
    ),
    "PD308": _code(
        "ill-formed-symbol",
        _W,
        ("số, ký hiệu {number} viết sai thể thức", "viết {right}"),
        ("the number and symbol {number} are ill-formed", "write {right}"),
    ),
    "PD309": _code(
        "symbol-unlike-type",
        _W,
        ("{type} không mang ký hiệu {short}: {number}", "kiểm tra tên loại và ký hiệu; ký hiệu của {type}: {wanted}"),
        ("a {type} does not bear {short}: {number}", "check type and symbol; a {type} bears {wanted}"),
    ),
    "PD310": _code(
        "symbol-unlike-issuer",
        _W,
        (
            "ký hiệu {short} không phải của {issuer}: {number}",
            "kiểm tra cơ quan ban hành và ký hiệu; ký hiệu của cơ quan này: {wanted}",
        ),
        (
            "{short} is not the symbol of {issuer}: {number}",
            "check issuer and symbol; documents of this issuer bear {wanted}",
        ),
    ),
    "PD311": _code(
        "year-unlike-number",
        _W,
        ("{number} mang năm {borne} nhưng ghi ngày của năm {year}", "đối chiếu bản gốc, sửa số hoặc ngày"),
        ("{number} bears the year {borne}, its date the year {year}", "look into the document; mend number or date"),
    ),
    "PD313": _code(
        "short-before-full",
        _W,
        (
            "{number} viện dẫn gọn ở đây, sau đó mới viện dẫn đầy đủ",
            "viện dẫn đầy đủ ở lần đầu; ghi văn bản vào references và dùng cite() thì chương trình tự làm",
        ),
        (
            "{number} is cited in short here, and in full only later",
            "cite it in full first; with an entry in references and cite() that is done for you",
        ),
    ),
    "PD314": _code(
        "citation-by-hand",
        _I,
        (
            "{type} số {number} gõ tay, không có trong references",
            "ghi vào references và dùng cite() để ngày, cơ quan, trích yếu ở mọi chỗ như nhau",
        ),
        (
            "{type} {number} is cited by hand, and not among references",
            "add it to references and use cite(), which keeps date, issuer and subject the same everywhere",
        ),
    ),
    "PD315": _code(
        "law-cited-with-number",
        _W,
        (
            "{type} viện dẫn kèm {number}",
            "luật, pháp lệnh chỉ ghi tên; ở căn cứ ghi thêm ngày: Luật Viên chức ngày …",
        ),
        (
            "a {type} is cited with its number: {number}",
            "laws are cited by name; in a legal basis with their date: Luật Viên chức ngày …",
        ),
    ),
    "PD316": _code(
        "official-letter-as-basis",
        _W,
        ("công văn {number} đứng dưới chữ Căn cứ", "chuyển xuống follows (Thực hiện …)"),
        ("the công văn {number} stands as a legal basis", "move it to follows (Thực hiện …)"),
    ),
    "PD317": _code(
        "bases-out-of-order",
        _W,
        ("{name} có thứ bậc cao hơn {above} nhưng đứng sau", "xếp căn cứ theo thứ bậc, cùng bậc thì theo ngày"),
        ("{name} ranks above {above}, but stands below it", "order the bases by rank, equal ones by date"),
    ),
    "PD318": _code(
        "bases-out-of-date-order",
        _I,
        ("{name} ban hành trước {above} nhưng đứng sau", "căn cứ cùng thứ bậc thường xếp theo ngày ban hành"),
        ("{name} is older than {above}, but stands below it", "bases of one rank usually stand in order of date"),
    ),
    "PD319": _code(
        "document-no-longer-in-force",
        _E,
        ("căn cứ {document} đã hết hiệu lực sau ngày {until}", "văn bản thay thế: {instead}"),
        ("the legal basis {document} was in force until {until}", "what took its place: {instead}"),
    ),
    "PD320": _code(
        "document-said-to-have-ended",
        _W,
        (
            "{document} đã được thay, còn hiệu lực đến {until}",
            "kiểm tra văn bản thay thế: {instead}; nêu việc đã qua thì thêm chữ trước đây",
        ),
        (
            "{document} has been replaced, and was in force until {until}",
            "look at what took its place: {instead}; speaking of the past, say so (trước đây)",
        ),
    ),
    "PD321": _code(
        "document-perhaps-ended",
        _I,
        ("{document} có thể đã hết hiệu lực sau ngày {until}", "kiểm tra lại; có thể đã được thay bằng {instead}"),
        ("{document} may have ended on {until}", "look it up; its place may have been taken by {instead}"),
    ),
    "PD322": _code(
        "document-not-yet-in-force",
        _W,
        ("căn cứ {document} có hiệu lực từ {since}, sau ngày của kế hoạch", "kiểm tra ngày hiệu lực và ngày kế hoạch"),
        ("the legal basis {document} is in force from {since}, after the plan", "check both dates"),
    ),
    "PD323": _code(
        "document-unlike-register",
        _W,
        (
            "{document}: ở đây ghi {found}, danh mục ghi {known}",
            "đối chiếu bản gốc; danh mục sai thì ghi dòng đúng vào registers/laws của dự án",
        ),
        (
            "{document}: {found} here, {known} in the register",
            "look into the document; a better row goes into the project's registers/laws",
        ),
    ),
    "PD324": _code(
        "amendment-left-out",
        _I,
        (
            "{document} đã được sửa đổi, bổ sung bởi {amending}",
            "thêm văn bản sửa đổi vào references và ghi ở amended_by",
        ),
        ("{document} has been amended by {amending}", "add the amending document to references, named in amended_by"),
    ),
    "PD325": _code(
        "citation-without-word",
        _W,
        ("thiếu chữ số giữa {type} và {number}", "viết {type} số {number}"),
        ("the word số is missing between {type} and {number}", "write {type} số {number}"),
    ),
    "PD326": _code(
        "basis-named-twice",
        _W,
        ("văn bản {id} đã có trong căn cứ", "giữ một dòng ở bases hoặc follows"),
        ("document {id} stands among the bases already", "keep one line, in bases or in follows"),
    ),
    "PD327": _code(
        "document-missing-among-bases",
        _I,
        ("làm theo {document} nhưng không có trong căn cứ", "thêm vào bases nếu kế hoạch dựa vào văn bản này"),
        ("the text follows {document}, which is no legal basis", "add it to bases if the plan builds on it"),
    ),
    "PD328": _code(
        "document-with-two-subjects",
        _W,
        (
            "trích yếu của {number} ở đây là {subject} …, chỗ khác là {first} …",
            "đối chiếu bản gốc; kiểm tra số, ký hiệu",
        ),
        ("{number} is about {subject} … here, about {first} … elsewhere", "look into the document; check its number"),
    ),
    "PD329": _code(
        "comma-before-date-unlike-form",
        _I,
        ("dấu phẩy sau {number} không theo thể thức của văn bản này", "viết {right}"),
        ("the comma behind {number} is not as this form has it", "write {right}"),
    ),
    "PD330": _code(
        "law-basis-without-date",
        _W,
        ("căn cứ {law} thiếu ngày ban hành", "ghi: Luật … ngày … tháng … năm …"),
        ("the legal basis {law} lacks its date", "write: Luật … ngày … tháng … năm …"),
    ),
    # 4: bodies
    "PD401": _code(
        "unknown-body",
        _E,
        ("không có cơ quan {id} trong bodies", "{near}"),
        ("there is no body {id} in bodies", "{near}"),
    ),
    "PD402": _code(
        "bad-unit-code",
        _E,
        ("mã đơn vị hành chính phải có {digits} chữ số, ở đây là {found}", "lấy mã trong danh mục, giữ các số 0 ở đầu"),
        (
            "the code of a unit has {digits} digits, this is {found}",
            "take the code of the list, leading zeros included",
        ),
    ),
    "PD403": _code(
        "unknown-code-in-register",
        _E,
        ("không có đơn vị hành chính mã {unit}", "sửa mã, hoặc thêm một dòng cho đơn vị này"),
        ("there is no administrative unit with the code {unit}", "mend the code, or add a row for that unit"),
    ),
    "PD404": _code(
        "unit-ended-before-begun",
        _E,
        ("đơn vị {unit} kết thúc trước ngày bắt đầu {begins}", "sửa valid_from hoặc valid_to"),
        ("the unit {unit} ends before it begins, on {begins}", "mend valid_from or valid_to"),
    ),
    "PD405": _code(
        "units-of-day-unknown",
        _E,
        (
            "danh mục đơn vị hành chính chỉ có từ ngày {begins}, không có cho ngày {date}",
            "kiểm tra ngày của kế hoạch; hoặc thêm các đơn vị thời đó vào registers/units",
        ),
        (
            "the register of units begins on {begins} and knows none of {date}",
            "check the plan's date, or add the units of that time to registers/units",
        ),
    ),
    "PD406": _code(
        "unit-columns-missing",
        _E,
        (
            "tệp {file} không có cột mã hay cột tên đơn vị",
            "dòng đầu cần có một trong các tiêu đề: {heads}",
        ),
        (
            "file {file} has neither a column of codes nor one of names of units",
            "its first row needs one of the heads: {heads}",
        ),
    ),
    "PD407": _code(
        "column-twice",
        _E,
        ("cột “{column}” đã có ở {first}", "đổi tiêu đề hoặc bỏ một cột"),
        ("the column “{column}” stands at {first} already", "rename or remove one of them"),
    ),
    "PD408": _code(
        "value-without-head",
        _W,
        ("ô có giá trị mà cột không có tiêu đề, không được dùng", "ghi tiêu đề cho cột, hoặc xóa ô này"),
        ("the cell has a value but its column no head; it is not used", "give the column a head, or clear the cell"),
    ),
    "PD409": _code(
        "row-without-unit",
        _E,
        ("dòng không có mã cũng không có tên đơn vị", "ghi mã đơn vị, hoặc xóa dòng"),
        ("the row has neither a unit's code nor its name", "give the code, or delete the row"),
    ),
    "PD410": _code(
        "unknown-unit-code",
        _E,
        (
            "ngày {date} không có xã, phường, đặc khu nào mang mã {number}",
            "sửa mã; đơn vị mới thì thêm vào registers/units",
        ),
        (
            "on {date} no commune, ward or zone has the code {number}",
            "mend the code; a new unit goes into registers/units",
        ),
    ),
    "PD411": _code(
        "unit-ended",
        _E,
        ("{unit} (mã {number}) không còn từ sau ngày {date}", "thay bằng đơn vị mới: {near}"),
        ("{unit} (code {number}) ended on {date}", "name the unit that took its place: {near}"),
    ),
    "PD412": _code(
        "unit-twice",
        _E,
        ("{unit} (mã {number}) có hai dòng", "bỏ một dòng"),
        ("{unit} (code {number}) has two rows", "remove one of them"),
    ),
    "PD413": _code(
        "unit-found-by-name",
        _W,
        (
            "có {count} dòng không có mã đơn vị, lấy theo tên; dòng này là {unit}, mã {number}",
            "ghi mã vào cột mã: tên có thể trùng, mã thì không",
        ),
        (
            "{count} rows have no code and are known by name; this one is {unit}, code {number}",
            "write the codes into a column: names may be shared, codes are not",
        ),
    ),
    "PD414": _code(
        "ambiguous-unit-name",
        _E,
        ("có nhiều đơn vị tên “{name}”", "ghi mã: {readings}"),
        ("several units are called “{name}”", "give the code: {readings}"),
    ),
    "PD415": _code(
        "unknown-unit-name",
        _E,
        ("ngày {date} không có xã, phường, đặc khu nào tên “{name}”", "{near}"),
        ("on {date} no commune, ward or zone is called “{name}”", "{near}"),
    ),
    "PD416": _code(
        "unit-renamed",
        _I,
        ("tệp ghi “{found}”; ngày {date} mã {number} là {unit}, dùng tên này", "theo {source}"),
        ("the file says “{found}”; on {date} the code {number} is {unit}, which is used", "by {source}"),
    ),
    "PD417": _code(
        "unit-name-and-code-disagree",
        _E,
        (
            "mã {number} là {unit}, nhưng tệp ghi “{found}”",
            "sửa mã hoặc tên; đơn vị vừa đổi tên thì thêm vào registers/units",
        ),
        (
            "the code {number} is {unit}, but the file says “{found}”",
            "mend the code or the name; if the unit has a new name, add it to registers/units",
        ),
    ),
    "PD418": _code(
        "unit-misspelt",
        _W,
        ("tệp ghi “{found}”, danh mục ghi {unit}; dùng tên của danh mục", "sửa tên trong tệp"),
        ("the file says “{found}”, the register {unit}, which is used", "mend the name in the file"),
    ),
    "PD419": _code(
        "province-renamed",
        _I,
        ("tệp ghi “{found}”; ngày {date} là {province}, dùng tên này", "theo {source}"),
        ("the file says “{found}”; on {date} this is {province}, which is used", "by {source}"),
    ),
    "PD420": _code(
        "unit-of-other-province",
        _E,
        ("{unit} (mã {number}) thuộc {province}, nhưng tệp ghi “{found}”", "sửa mã hoặc tên tỉnh, thành phố"),
        ("{unit} (code {number}) belongs to {province}, but the file says “{found}”", "mend the code or the province"),
    ),
    "PD421": _code(
        "unknown-province",
        _E,
        ("không có tỉnh, thành phố “{found}”", "{near} sửa tên, hoặc ghi mã hai chữ số"),
        ("there is no province “{found}”", "{near} mend the name, or give the code of two digits"),
    ),
    "PD422": _code(
        "unknown-unit-type",
        _E,
        ("không có loại đơn vị “{found}”", "ghi một trong: {choices}"),
        ("there is no type of unit “{found}”", "say one of: {choices}"),
    ),
    "PD430": _code(
        "unit-listed-twice",
        _E,
        ("{unit} đã có chỉ tiêu ở trên", "gộp hai dòng; hai đơn vị trùng tên thì ghi code cho cả hai"),
        ("{unit} has a quota above already", "make the two rows one; two units of one name need a code each"),
    ),
    "PD431": _code(
        "quota-above-limit-of-unit",
        _E,
        ("{unit}, {column}: chỉ tiêu {value}, chỉ được {most}", "giảm {over}, hoặc sửa {limit}"),
        ("{unit}, {column}: the quota is {value}, at most {most} may be", "take {over} off, or mend {limit}"),
    ),
    "PD432": _code(
        "quota-differs-from-classes",
        _E,
        (
            "cột {column} có {value} chỉ tiêu, các lớp trong training có {planned}",
            "chênh {difference}; sửa một trong hai",
        ),
        ("column {column} holds {value}, the classes of training {planned}", "{difference} apart; mend one of them"),
    ),
    "PD433": _code(
        "quota-differs-from-sending",
        _E,
        ("cột {column} có {value} chỉ tiêu, số người cử đi học là {planned}", "chênh {difference}; sửa một trong hai"),
        ("column {column} holds {value}, the people sent are {planned}", "{difference} apart; mend one of them"),
    ),
    "PD434": _code(
        "quota-above-audience",
        _E,
        ("cột {column} có {value} chỉ tiêu, đối tượng {audience} chỉ có {count}", "giảm {over}, hoặc sửa count"),
        ("column {column} holds {value}, audience {audience} has only {count}", "take {over} off, or mend count"),
    ),
    "PD435": _code(
        "quota-misses-target",
        _E,
        ("cột {column} có {value} chỉ tiêu, mục tiêu là {wanted}", "sửa số của đơn vị, hoặc mục tiêu"),
        ("column {column} holds {value}, the target is {wanted}", "mend a unit's figure, or the target"),
    ),
    "PD436": _code(
        "quota-figure-doubtful",
        _W,
        (
            "{unit}, {column}: số {value} có lẽ phải là {wanted}",
            "tổng của dòng này và của cột này cùng chênh {difference}",
        ),
        ("{unit}, {column}: {value} should probably be {wanted}", "this row and this column are both {difference} off"),
    ),
    "PD437": _code(
        "least-parts-above-total",
        _E,
        ("phân bổ {total}: số ít nhất của các đơn vị cộng lại đã vượt {by}", "giảm least, hoặc tăng total"),
        ("of {total}, the least that units may get is {by} too much", "lower least, or raise total"),
    ),
    "PD438": _code(
        "largest-parts-below-total",
        _E,
        (
            "phân bổ {total}: các đơn vị nhận nhiều nhất vẫn còn thừa {by}",
            "tăng most, hoặc giảm total; đơn vị có số căn cứ bằng 0 chỉ nhận số ít nhất",
        ),
        (
            "of {total}, {by} are left when units get the most they may",
            "raise most, or lower total; a unit whose weight is 0 gets its least only",
        ),
    ),
    "PD439": _code(
        "least-part-above-largest",
        _E,
        ("đơn vị phải có ít nhất {least} nhưng không được quá {most}", "sửa số của đơn vị, hoặc least, most"),
        ("the unit must get {least} at least and {most} at most", "mend the unit's figure, or least and most"),
    ),
    "PD440": _code(
        "allocation-without-weight",
        _E,
        ("đơn vị chưa có số ở cột {column} ({id}) mà quy tắc phân bổ cần", "ghi số của đơn vị; không có thì ghi 0"),
        ("the unit has no figure in column {column} ({id}), which the rule needs", "give one, 0 where there is none"),
    ),
    "PD441": _code(
        "target-without-count",
        _E,
        ("mục tiêu {id} không tính bằng số người", "ghi mức là một số, hoặc tỷ lệ của đối tượng có count"),
        ("target {id} is no number of people", "make it a number, or a share of an audience that has a count"),
    ),
    "PD442": _code(
        "figure-of-allocated-column",
        _E,
        ("cột {id} được phân bổ theo quy tắc, không ghi số ở đây", "bỏ số này, hoặc bỏ allocate của cột"),
        ("column {id} is shared out by a rule, no figure belongs here", "drop this figure, or allocate"),
    ),
    "PD443": _code(
        "nothing-to-allocate",
        _E,
        ("cột {id} chưa có tổng số để phân bổ", "ghi total ở allocate, hoặc ở cột"),
        ("column {id} has no total to share out", "give total, of the rule or of the column"),
    ),
    "PD444": _code(
        "no-registration-found",
        _E,
        ("không tìm thấy phiếu đăng ký trong tệp", "phiếu phải có cột {heads}"),
        ("there is no registration in the file", "a form has the column {heads}"),
    ),
    "PD445": _code(
        "form-of-another-plan",
        _E,
        ("phiếu của kế hoạch {found}, không phải {wanted}", "gửi lại cho đúng kế hoạch; phiếu này không được tính"),
        ("the form belongs to plan {found}, not to {wanted}", "put it where it belongs; this one is not counted"),
    ),
    "PD446": _code(
        "form-of-another-quota",
        _E,
        (
            "phiếu của bảng chỉ tiêu {found}, không phải {wanted}",
            "đối chiếu với --of {found}; phiếu này không được tính",
        ),
        ("the form belongs to quota {found}, not to {wanted}", "reconcile it with --of {found}; it is not counted"),
    ),
    "PD447": _code(
        "registration-of-unknown-unit",
        _E,
        (
            "đơn vị {found} không có trong bảng chỉ tiêu; phiếu này không được tính",
            "{near} sửa mã hoặc tên đơn vị",
        ),
        ("unit {found} has no quota; this form is not counted", "{near} mend its code or name"),
    ),
    "PD448": _code(
        "registered-twice-differently",
        _E,
        ("{unit} gửi hai phiếu khác nhau", "giữ lại một phiếu; đang tính theo phiếu thứ nhất"),
        ("{unit} returned two forms that differ", "keep one of them; the first one is counted"),
    ),
    "PD449": _code(
        "code-and-name-disagree",
        _E,
        ("mã {unit_code} là của {unit}, phiếu lại ghi tên {found}", "sửa mã hoặc tên; phiếu này không được tính"),
        (
            "code {unit_code} is that of {unit}, but the form names {found}",
            "mend one of them; this form is not counted",
        ),
    ),
    "PD450": _code(
        "registered-number-unreadable",
        _E,
        ("{unit}, {column}: số đăng ký {found} không đọc được", "ghi một số nguyên, từ 0 trở lên"),
        ("{unit}, {column}: the number {found} cannot be read", "give a whole number, 0 or more"),
    ),
    "PD451": _code(
        "registered-number-missing",
        _W,
        ("{unit}, {column}: chưa ghi số đăng ký (chỉ tiêu {quota})", "không có người thì ghi 0"),
        ("{unit}, {column}: no number is given (quota {quota})", "write 0 where there is nobody"),
    ),
    "PD452": _code(
        "registered-above-quota",
        _E,
        (
            "{unit}, {column}: đăng ký {registered}, chỉ tiêu {quota}",
            "vượt {difference}; giảm số đăng ký, hoặc điều chỉnh chỉ tiêu",
        ),
        (
            "{unit}, {column}: {registered} registered, the quota is {quota}",
            "{difference} over; register fewer, or raise the quota",
        ),
    ),
    "PD453": _code(
        "registered-below-quota",
        _W,
        ("{unit}, {column}: đăng ký {registered}, chỉ tiêu {quota}", "thiếu {difference}"),
        ("{unit}, {column}: {registered} registered, the quota is {quota}", "{difference} under"),
    ),
    "PD454": _code(
        "unit-not-registered",
        _W,
        ("{unit} chưa gửi đăng ký (chỉ tiêu {quota})", "đôn đốc đơn vị; nếu đã gửi thì xem các lỗi khác"),
        ("{unit} has returned nothing (quota {quota})", "remind the unit; if it has answered, see the other errors"),
    ),
    "PD455": _code(
        "registration-row-unknown",
        _W,
        ("dòng {found} không có trong bảng chỉ tiêu, không được tính", "sửa mã của dòng, hoặc thêm cột vào quotas"),
        ("row {found} is not in the quota and is not counted", "mend its code, or add a column to quotas"),
    ),
    "PD456": _code(
        "quota-in-form-differs",
        _W,
        ("{unit}, {column}: phiếu ghi chỉ tiêu {found}, kế hoạch là {quota}", "đã so với số của kế hoạch"),
        ("{unit}, {column}: the form says a quota of {found}, the plan {quota}", "the plan's figure was compared"),
    ),
    "PD457": _code(
        "form-returned-twice",
        _I,
        "{unit} gửi hai phiếu giống nhau, chỉ tính một",
        "{unit} returned the same form twice, one is counted",
    ),
    "PD458": _code(
        "difference-without-reason",
        _I,
        "{unit}, {column}: chênh {difference} mà chưa ghi lý do",
        "{unit}, {column}: {difference} apart, and no reason is given",
    ),
    "PD459": _code(
        "form-without-plan",
        _W,
        ("phiếu không ghi mã kế hoạch hoặc mã đơn vị", "được nhận theo tên đơn vị; kiểm tra lại"),
        ("the form lacks the plan's or the unit's code", "it was taken by the unit's name; look again"),
    ),
    "PD460": _code(
        "sender-from-letterhead",
        _I,
        (
            "theo phần đầu trang tính, {count} người chưa ghi đơn vị được xếp vào: {found}",
            "không đúng thì ghi ở files của danh sách: {{file: …, commune: …}} (lệnh roster: --commune), hoặc thêm cột",
        ),
        (
            "by the rows above the list, people whose rows name no unit ({count}) are of: {found}",
            "if that is wrong, say so in the roster's files: {{file: …, commune: …}} (command roster: --commune)",
        ),
    ),
    "PD461": _code(
        "abolished-level",
        _W,
        (
            "{found}: tên của cấp hành chính đã thôi sau {until} ({document})",
            "nay là: {now}; nói về trước đây thì ghi rõ",
        ),
        (
            "{found} is of a level of administration that ended on {until} ({document})",
            "now: {now}; where you speak of the past, say so",
        ),
    ),
    "PD462": _code(
        "body-of-the-past",
        _W,
        ("{found}: tên cơ quan đã thôi dùng sau {until} ({document})", "nay là: {now}; nói về trước đây thì ghi rõ"),
        (
            "{found} is not a body's name after {until} ({document})",
            "now: {now}; where you speak of the past, say so",
        ),
    ),
    "PD463": _code(
        "post-of-the-past",
        _W,
        (
            "{found}: chức danh của xã trước đây, đến {until} ({document})",
            "nay là: {now}; nói về trước đây thì ghi rõ",
        ),
        (
            "{found} was a post of communes up to {until} ({document})",
            "now: {now}; where you speak of the past, say so",
        ),
    ),
    "PD464": _code(
        "unit-of-the-past",
        _W,
        ("{found}: không còn tên gọi này vào ngày {date}", "nay là: {now}"),
        ("{found} is not called so on {date}", "now: {now}"),
    ),
    "PD465": _code(
        "unit-unknown",
        _W,
        (
            "{found}: không có trong danh mục đơn vị hành chính ngày {date}",
            "kiểm tra tên; đơn vị mới thì thêm vào registers/units",
        ),
        ("{found} is not in the register of units on {date}", "look at the name; add a new unit to registers/units"),
    ),
    "PD466": _code(
        "body-written-twice",
        _W,
        ("{name} đã có ở bodies với mã {first}", "giữ một mã, dùng mã đó ở mọi nơi"),
        ("{name} is in bodies already, as {first}", "keep one id and use it everywhere"),
    ),
    "PD467": _code(
        "body-named-two-ways",
        _W,
        (
            "{found} và {name} là một cơ quan được viết hai cách",
            "viết một cách: {name}; hoặc dùng {{{{ bodies.{id} }}}}",
        ),
        ("{found} and {name} are one body written in two ways", "write {name}, or use {{{{ bodies.{id} }}}}"),
    ),
    "PD468": _code(
        "lead-without-duties",
        _W,
        (
            "{body} chủ trì nhiệm vụ mà không có trong phần tổ chức thực hiện",
            "thêm nhiệm vụ của cơ quan này vào responsibilities",
        ),
        ("{body} leads a task and has no duties in responsibilities", "give it duties there"),
    ),
    "PD469": _code(
        "duties-without-task",
        _I,
        ("{body} có trách nhiệm mà không chủ trì, phối hợp nhiệm vụ nào trong tasks", "xem lại phân công nhiệm vụ"),
        ("{body} has duties and neither leads nor supports any of tasks", "look at the tasks again"),
    ),
    "PD470": _code(
        "recipient-missing",
        _W,
        ("nơi nhận thiếu {body}, là cơ quan được giao việc", "thêm cơ quan này, hoặc một dòng chung cho các cơ quan"),
        ("{body} is given work and is not among the recipients", "add it, or a line that covers it"),
    ),
    "PD471": _code(
        "authority-unlike-issuer",
        _W,
        ("quyền hạn ký không hợp với cơ quan ban hành: {found}", "thường là: {usual}"),
        ("the signing authority does not fit the issuer: {found}", "usual: {usual}"),
    ),
    "PD472": _code(
        "deputy-without-head",
        _W,
        ("{position} ký mà không ghi ký thay ai", "thêm deputising_for: {head}"),
        ("{position} signs, and it is not said for whom", "add deputising_for: {head}"),
    ),
    "PD473": _code(
        "place-unlike-issuer",
        _W,
        ("địa danh {found} không phải tên đơn vị của cơ quan ban hành ({unit})", "ghi place: {name}"),
        ("the place {found} is not the issuer's own unit ({unit})", "write place: {name}"),
    ),
    "PD474": _code(
        "name-of-other-unit",
        _W,
        (
            "{found}: tên của nơi khác trong kế hoạch của {unit}",
            "thay bằng tên đơn vị mình; câu sót lại của kế hoạch khác thì bỏ",
        ),
        (
            "{found} is another unit, and this is the plan of {unit}",
            "name your own; drop what is left of another's plan",
        ),
    ),
    "PD475": _code(
        "superior-plan-as-own",
        _W,
        (
            "{document} nói về {scope} mà lại ghi là của chính {issuer}",
            "kiểm tra cơ quan ban hành: thường là của cấp trên",
        ),
        (
            "{document} is about {scope}, and is credited to {issuer} itself",
            "look at its issuer: likely the level above",
        ),
    ),
    "PD476": _code(
        "work-given-upwards",
        _W,
        (
            "kế hoạch của {issuer} giao việc cho cấp trên: {body}",
            "viết là phối hợp, đề nghị, báo cáo; hoặc bỏ câu chép từ kế hoạch cấp trên",
        ),
        (
            "the plan of {issuer} gives work to a level above: {body}",
            "ask or report to it, or drop the words taken from the plan above",
        ),
    ),
    "PD477": _code(
        "body-twice-in-task",
        _W,
        ("{body} vừa ở {first}, vừa ở {second} của một nhiệm vụ", "để cơ quan này ở một chỗ"),
        ("{body} stands both in {first} and in {second} of one task", "let it stand in one of them"),
    ),
    # 5: structure
    "PD501": _code(
        "unknown-section",
        _E,
        ("dẫn chiếu tới mục {id} không có trong dàn ý", "{near}"),
        ("section {id} is referred to but is not in the outline", "{near}"),
    ),
    "PD502": _code(
        "unknown-annex",
        _E,
        ("dẫn chiếu tới phụ lục {id} không có trong annexes", "{near}"),
        ("annex {id} is referred to but is not in annexes", "{near}"),
    ),
    "PD503": _code(
        "unused-annex",
        _E,
        (
            "phụ lục {id} không được nhắc đến trong kế hoạch",
            "thêm {{{{ annex('{id}') }}}} vào chỗ cần dẫn, hoặc bỏ phụ lục",
        ),
        ("annex {id} is never referred to", "refer to it with {{{{ annex('{id}') }}}}, or drop it"),
    ),
    "PD504": _code(
        "empty-section",
        _W,
        ("mục này không có nội dung", "thêm nội dung hoặc bỏ mục"),
        ("this section has no content", "give it content or drop it"),
    ),
    "PD505": _code(
        "too-deep-outline",
        _E,
        ("dàn ý sâu hơn {limit} cấp mà thể thức có", "gộp bớt cấp, hoặc chuyển cấp sâu nhất thành danh sách"),
        (
            "the outline is deeper than the {limit} levels of the form",
            "merge some levels, or make the deepest one a list",
        ),
    ),
    "PD506": _code(
        "too-many-items",
        _E,
        (
            "danh sách hoặc các mục cùng cấp có hơn {limit} ý, không đủ chữ cái tiếng Việt từ ý này",
            "chia thành nhiều mục; với danh sách thì ghi marks: dashes ở khối hoặc ở ý cấp trên",
        ),
        (
            "the list or the sections of one level are more than {limit}; from here on there are no Vietnamese letters",
            "make several sections of it; for a list, say marks: dashes in its block or in the item above it",
        ),
    ),
    "PD507": _code(
        "facts-not-shown",
        _W,
        ("{key} có dữ kiện mà dàn ý không trình bày ở đâu", "thêm khối kind: {kind} vào dàn ý, hoặc bỏ dữ kiện"),
        (
            "{key} holds facts that the outline shows nowhere",
            "add a block of kind: {kind} to the outline, or drop the facts",
        ),
    ),
    "PD508": _code(
        "nothing-to-show",
        _W,
        ("khối {kind} không có dữ kiện nào để trình bày", "kiểm tra điều kiện lọc của khối hoặc thêm dữ kiện"),
        ("block {kind} finds no facts to show", "check the block's filter or add facts"),
    ),
    "PD509": _code(
        "annex-without-content",
        _E,
        ("phụ lục {id} không có nội dung", "nếu phụ lục là tệp riêng, ghi separate: true"),
        ("annex {id} has no content", "if it is a file of its own, say separate: true"),
    ),
    "PD510": _code(
        "part-below-section",
        _E,
        ("phần chỉ đứng ở cấp trên cùng của dàn ý", "đưa form: {form} lên cấp ngoài cùng"),
        ("a part stands only at the top of the outline", "move form: {form} to the outermost level"),
    ),
    "PD511": _code(
        "no-parts-to-list",
        _E,
        ("khối parts không có phần nào để nêu", "ghi form: part ở các mục ngoài cùng là phần, hoặc bỏ khối này"),
        (
            "block parts has no part to list",
            "say form: part at the outermost sections that are parts, or drop the block",
        ),
    ),
    "PD512": _code(
        "part-without-title",
        _E,
        ("phần này không có tên", "ghi tên phần ở heading, không kèm chữ Phần"),
        ("this part has no title", "write its title as heading, without the word Phần"),
    ),
    "PD513": _code(
        "separate-annex-with-content",
        _E,
        ("phụ lục {id} có nội dung mà lại ghi là tệp riêng", "bỏ separate, hoặc bỏ nội dung của phụ lục"),
        ("annex {id} has content and yet is said to be a file of its own", "drop separate, or its content"),
    ),
    "PD530": _code(
        "decision-without-bases",
        _E,
        ("quyết định không có căn cứ", "thêm bases vào attached_to.decision"),
        ("the decision has no legal bases", "add bases to attached_to.decision"),
    ),
    "PD531": _code(
        "number-of-attached",
        _E,
        ("kế hoạch kèm theo quyết định không có {key} riêng", "chuyển {key} vào attached_to: đó là của quyết định"),
        ("a plan attached to a decision has no {key} of its own", "move {key} into attached_to: it is the decision's"),
    ),
    "PD532": _code(
        "unused-on-attached",
        _W,
        (
            "{key} không được in: kế hoạch kèm theo quyết định không có nơi nhận và chữ ký riêng",
            "chuyển vào attached_to.decision.{key}, hoặc bỏ",
        ),
        (
            "{key} is not printed: a plan attached to a decision has no recipients or signature of its own",
            "move it to attached_to.decision.{key}, or drop it",
        ),
    ),
    "PD533": _code(
        "decision-dated-otherwise",
        _E,
        ("ngày của quyết định ({date}) khác ngày của kế hoạch ({plan})", "hai văn bản cùng một ngày: bỏ date ở đây"),
        ("the decision is dated {date}, the plan {plan}", "both have one date: drop this one"),
    ),
    "PD534": _code(
        "act-said-otherwise",
        _W,
        ("chỗ này ghi “{found}” mà attached_to.act là {act}", "sửa câu này hoặc attached_to.act cho khớp"),
        ("this says “{found}” while attached_to.act is {act}", "make this and attached_to.act agree"),
    ),
    "PD535": _code(
        "proposal-after-decision",
        _E,
        ("văn bản trình ngày {date}, sau ngày của quyết định ({decision})", "kiểm tra hai ngày"),
        ("the proposal is dated {date}, after the decision ({decision})", "check the two dates"),
    ),
    "PD536": _code(
        "two-authorities",
        _W,
        (
            "dòng kèm theo ghi “{issuer}”, quyết định ghi “{authority}”",
            "bỏ issuer ở đây, hoặc ghi cùng một cơ quan với authority",
        ),
        (
            "the line under the title names “{issuer}”, the decision “{authority}”",
            "drop this issuer, or name the same body as in authority",
        ),
    ),
    "PD537": _code(
        "form-without-decision",
        _E,
        (
            "hồ sơ thể thức {profile} không có loại quyet_dinh",
            "thêm quyet_dinh vào document_types, hoặc chọn hồ sơ khác",
        ),
        ("profile {profile} has no type quyet_dinh", "add quyet_dinh to document_types, or choose another profile"),
    ),
    "PD538": _code(
        "draft-mark-not-shown",
        _W,
        (
            "dấu dự thảo không có chỗ in: kế hoạch không có phần đầu",
            "ghi letterhead: yes trong attached_to, hoặc bỏ dấu",
        ),
        (
            "the draft mark is printed nowhere: the plan has no letterhead",
            "say letterhead: yes in attached_to, or drop it",
        ),
    ),
    "PD540": _code(
        "unknown-column",
        _E,
        ("bảng không có cột {id}", "{near} các cột: {known}; thêm cột để trống thì ghi cả head"),
        ("the table has no column {id}", "{near} columns: {known}; an empty one more needs a head"),
    ),
    "PD541": _code(
        "table-wider-than-page",
        _W,
        (
            "bảng {columns} cột không vừa bề ngang trang; có từ sẽ bị ngắt",
            "bớt cột, rút gọn chữ, hoặc ghi table: {{small: yes}}",
        ),
        (
            "a table of {columns} columns does not fit the page; words will break",
            "drop columns, or say table: {{small: yes}}",
        ),
    ),
    "PD542": _code(
        "people-beside-attendances",
        _E,
        (
            "một biểu không gộp được số liệu tính bằng {units}",
            "chọn bằng of: các số liệu cùng đơn vị đếm, mỗi loại một biểu",
        ),
        (
            "figures that count {units} cannot stand in one table",
            "choose with of: statistics of one unit, a table for each",
        ),
    ),
    "PD543": _code(
        "part-without-name",
        _E,
        ("phần này không có tên, sẽ lẫn với phần đứng trước", "ghi name cho từng phần của khung chương trình"),
        ("this part has no name and would run on from the one above", "give every part of the programme a name"),
    ),
    "PD550": _code(
        "row-longer-than-columns",
        _E,
        (
            "dòng có {cells} ô, bảng chỉ có {columns} cột phải ghi",
            "cột number và cột có công thức không ghi; ô có dấu phẩy thì đặt trong dấu ngoặc kép",
        ),
        (
            "the row has {cells} cells, the table only {columns} columns to fill",
            "the column number and those with a formula are not written; put a cell with a comma in quotes",
        ),
    ),
    "PD551": _code(
        "unknown-column-in-formula",
        _E,
        ("công thức dùng {name}, không phải cột có số nào của bảng", "{near} các cột có số và có id: {known}"),
        ("the formula uses {name}, which is no column of figures", "{near} columns of figures with an id: {known}"),
    ),
    "PD552": _code(
        "figures-in-text-column",
        _E,
        (
            "cột “{column}” kiểu {type}, không tính được",
            "ghi type: count, decimal, money hoặc percent, hoặc bỏ sum và công thức",
        ),
        (
            "column “{column}” is of type {type}, nothing can be computed with it",
            "say type: count, decimal, money or percent, or drop sum and formula",
        ),
    ),
    "PD553": _code(
        "circular-formula",
        _E,
        ("các công thức tính vòng tròn: {columns}", "viết lại công thức từ các cột được ghi số"),
        ("these formulas go in circles: {columns}", "write them over columns whose figures are typed"),
    ),
    "PD554": _code(
        "stated-figure-differs",
        _E,
        ("cột “{column}” ghi {stated}, tính ra {value}", "sửa số đã ghi hoặc các số thành phần; có thể bỏ số đã ghi"),
        ("column “{column}” says {stated}, what is computed is {value}", "mend this figure or its parts, or drop it"),
    ),
    "PD555": _code(
        "malformed-formula",
        _E,
        ("công thức viết sai: {problem}", "dạng đúng: so_luong * don_gia; số thập phân viết 0.5"),
        ("the formula is malformed: {problem}", "write it as quantity * rate; decimals as 0.5"),
    ),
    "PD556": _code(
        "span-outside-table",
        _E,
        ("ô gộp ra ngoài bảng", "từ ô này nhiều nhất {across} cột, {down} dòng"),
        ("the merged cell goes beyond the table", "from here at most {across} columns and {down} rows"),
    ),
    "PD557": _code(
        "spans-overlap",
        _E,
        ("ô gộp chồng lên một ô gộp khác", "thu nhỏ một trong hai, hoặc bỏ cột này khỏi table.merge"),
        ("the merged cell overlaps another one", "make one of them smaller, or drop the column from table.merge"),
    ),
    "PD558": _code(
        "text-under-span",
        _E,
        ("ô gộp che mất chữ: {words}", "để trống các ô bị gộp"),
        ("the merged cell would hide: {words}", "leave the cells that it takes in empty"),
    ),
    "PD559": _code(
        "group-without-rows",
        _W,
        ("nhóm không có dòng nào", "thêm rows, hoặc bỏ nhóm"),
        ("the group has no rows", "add rows, or drop the group"),
    ),
    "PD560": _code(
        "no-column-for-group",
        _E,
        ("bảng không có cột nào để ghi tên nhóm", "thêm một cột type: text"),
        ("the table has no column in which a group can be named", "add a column of type: text"),
    ),
    "PD561": _code(
        "enclosed-file-not-found",
        _E,
        ("không tìm thấy tệp {file}", "đường dẫn tính từ thư mục của bản đặc tả"),
        ("file {file} not found", "the path is taken from the spec's own folder"),
    ),
    "PD562": _code(
        "unknown-sheet",
        _E,
        ("tệp không có trang tính {sheet}", "{near} các trang: {known}"),
        ("the file has no sheet {sheet}", "{near} its sheets: {known}"),
    ),
    "PD563": _code(
        "no-head-row",
        _E,
        ("tệp {file} không có dòng đầu cột của bảng này", "các tiêu đề cần có: {heads}"),
        ("file {file} has no row with the heads of this table", "heads that are looked for: {heads}"),
    ),
    "PD564": _code(
        "column-not-in-file",
        _E,
        ("tệp {file} không có cột “{head}”", "sửa tiêu đề ở đây hoặc trong tệp cho khớp"),
        ("file {file} has no column “{head}”", "make the head here and the one in the file agree"),
    ),
    "PD565": _code(
        "hidden-rows-read",
        _W,
        ("có {count} dòng đang bị ẩn, vẫn được đọc", "hiện các dòng đó lên để xem, hoặc xóa khỏi tệp"),
        ("{count} rows are hidden, and read all the same", "unhide them to look, or delete them"),
    ),
    "PD566": _code(
        "cell-without-value",
        _E,
        ("ô không có giá trị: {found}", "sửa công thức; nếu công thức đúng thì mở tệp bằng Excel và lưu lại"),
        ("the cell has no value: {found}", "mend the formula; if it is right, open the file in Excel and save it"),
    ),
    "PD567": _code(
        "rows-left-out",
        _I,
        (
            "có {count} dòng từ đây không đọc: dòng cộng, hoặc chữ ở dưới bảng",
            "nếu là dòng của bảng thì đưa lên trên dòng tổng",
        ),
        (
            "{count} rows from here are not read: sums, or what stands below the table",
            "if they belong to the table, move them above the row of the total",
        ),
    ),
    "PD568": _code(
        "several-sheets-fit",
        _E,
        ("có nhiều trang tính có bảng này: {sheets}", "ghi sheet: tên trang cần lấy"),
        ("several sheets have this table: {sheets}", "say which under sheet"),
    ),
    "PD569": _code(
        "no-rows-in-file",
        _E,
        ("dưới dòng đầu cột của tệp không có dòng nào", "kiểm tra có đúng tệp, đúng trang tính không"),
        ("there are no rows below the heads of the file", "check that it is the right file and sheet"),
    ),
    "PD570": _code(
        "row-shorter-than-columns",
        _W,
        (
            "dòng có {cells} ô, bảng có {columns} cột phải ghi; để trống: {heads}",
            'ô không có số thì ghi "", hoặc ghi các ô theo mã cột: {{so_luong: 2}}',
        ),
        (
            "the row has {cells} cells, the table {columns} columns to fill; left blank: {heads}",
            'write "" for a cell without a figure, or give cells by the ids of columns: {{quantity: 2}}',
        ),
    ),
    "PD571": _code(
        "words-left-out-of-rows",
        _I,
        ("{count} dòng thiếu ô cuối, để trống: {heads}", "kiểm tra có sót ô ở giữa dòng không"),
        ("{count} rows lack their last cells, left blank: {heads}", "check that no cell within a row was forgotten"),
    ),
    "PD572": _code(
        "formula-divides-by-zero",
        _W,
        ("công thức của cột “{column}” chia cho 0 ở dòng này; ô để trống", "xem lại số ở cột làm số chia"),
        (
            "the formula of column “{column}” divides by 0 in this row; the cell stays blank",
            "look at the figure it divides by",
        ),
    ),
    "PD573": _code(
        "share-at-once-impossible",
        _E,
        (
            "share_at_once {found}: một đợt không thể cử như vậy",
            "ghi lớn hơn 0% và không quá 100% số người của đơn vị",
        ),
        ("share_at_once {found}: no round can keep to that", "write more than 0% and at most 100% of a unit's people"),
    ),
    "PD574": _code(
        "share-without-spreading",
        _W,
        ("share_at_once không có tác dụng khi không có same_unit: spread", "thêm same_unit: spread, hoặc bỏ khóa này"),
        ("share_at_once has no effect without same_unit: spread", "add same_unit: spread, or drop this key"),
    ),
    "PD575": _code(
        "key-unused-by-layout",
        _W,
        ("{key} không có tác dụng với layout: {layout}", "{key} chỉ dùng với: {layouts}; đổi layout hoặc bỏ khóa này"),
        ("{key} has no effect with layout: {layout}", "{key} goes with: {layouts}; change the layout or drop this key"),
    ),
    "PD576": _code(
        "dates-unlike-days",
        _W,
        (
            "ghi {count} ngày ở dates mà lớp học {days} ngày",
            "ghi đủ các ngày học, hoặc sửa số ngày của lớp (days); mỗi đợt một khối thì ghi region, round",
        ),
        (
            "dates names {count} days, the classes take {days}",
            "name each day, or mend the days of the classes; with a block for each round say region and round",
        ),
    ),
    "PD577": _code(
        "list-of-one",
        _W,
        (
            "chỉ có một ý hoặc mục mang dấu {mark}, không có ý tiếp theo",
            "bỏ dấu (marks: none, form: unnumbered), hoặc gộp, tách ý",
        ),
        (
            "{mark} stands alone: nothing follows it",
            "take the mark away (marks: none, form: unnumbered), or merge, or divide",
        ),
    ),
    "PD578": _code(
        "level-skipped",
        _W,
        ("dấu {mark} đứng ngay dưới {above}, bỏ qua một cấp", "dùng dấu của cấp liền dưới, hoặc để marks: auto"),
        ("{mark} stands right below {above}: a level is skipped", "use the marks of the next level, or marks: auto"),
    ),
    "PD579": _code(
        "mixed-marks",
        _W,
        (
            "dưới một mục có cả ý đánh dấu {first} và ý đánh dấu {mark}",
            "đánh dấu cùng một kiểu, hoặc đưa ý sau vào dưới ý trước",
        ),
        (
            "points marked {first} and points marked {mark} stand under one heading",
            "mark them alike, or put the latter below one of the former",
        ),
    ),
    "PD580": _code(
        "typed-annex-absent",
        _W,
        (
            "{found}: kế hoạch không có phụ lục này",
            "thêm phụ lục và dẫn bằng {{{{ annex('ma') }}}}, hoặc ghi rõ là phụ lục của văn bản nào",
        ),
        (
            "{found}: the plan has no such annex",
            "add it and refer to it by {{{{ annex('id') }}}}, or say whose annex it is",
        ),
    ),
    "PD581": _code(
        "typed-section-absent",
        _W,
        ("{found}: kế hoạch không có mục này", "dẫn bằng {{{{ ref('ma') }}}}, hoặc ghi rõ là mục của văn bản nào"),
        ("{found}: the plan has no such section", "refer to it by {{{{ ref('id') }}}}, or say whose section it is"),
    ),
    "PD582": _code(
        "stated-number-of-points-differs",
        _W,
        ("ghi {found} mà bên dưới có {count}", "sửa số, hoặc thêm, bớt ý"),
        ("{found} is announced, and {count} follow", "mend the number or the list"),
    ),
    "PD583": _code(
        "paragraph-repeated",
        _W,
        ("đoạn này gần như lặp lại một đoạn ở mục khác", "giữ ở một nơi, nơi kia viết ngắn hoặc dẫn tới"),
        ("this paragraph nearly repeats one under another heading", "keep one; shorten the other, or refer to it"),
    ),
    "PD584": _code(
        "note-mark-typed",
        _W,
        ("dấu chú thích {mark} được gõ tay, không có chú thích đi cùng", "ghi chú thích ngay tại đó: ^[nội dung]"),
        ("the note mark {mark} is typed and no note goes with it", "write the note here: ^[words]"),
    ),
    "PD585": _code(
        "heading-with-end-mark",
        _W,
        ("tiêu đề kết thúc bằng dấu {mark}", "bỏ dấu ở cuối tiêu đề"),
        ("the heading ends with {mark}", "take it away"),
    ),
    "PD586": _code(
        "heading-in-capitals",
        _W,
        ("tiêu đề gõ toàn chữ in hoa", "gõ chữ thường; cấp nào in hoa thì chương trình tự in hoa"),
        ("the heading is typed in capitals", "type it in small letters; capitals are set where the form has them"),
    ),
    "PD587": _code(
        "heading-twice",
        _W,
        ("hai mục liền cấp có cùng tiêu đề: {heading}", "đổi tiêu đề, hoặc gộp hai mục"),
        ("two sections side by side have one heading: {heading}", "rename one, or merge them"),
    ),
    # 6: words
    "PD601": _code(
        "typed-mark",
        _E,
        ("dấu đầu dòng {mark} được gõ tay", "bỏ dấu này; plandocs tự đánh số và dấu đầu dòng"),
        ("the list mark {mark} is typed", "remove it; plandocs makes numbers and marks"),
    ),
    "PD602": _code(
        "tab-in-text",
        _E,
        ("có phím Tab trong câu", "thay bằng một dấu cách"),
        ("there is a tab in the text", "put a space in its place"),
    ),
    "PD603": _code(
        "typed-end-mark",
        _E,
        ("dấu kết thúc {mark} được gõ tay", "bỏ dấu này; plandocs tự đặt ở cuối văn bản"),
        ("the end mark {mark} is typed", "remove it; plandocs sets it at the end of the text"),
    ),
    "PD604": _code(
        "mixed-list-ends",
        _W,
        ("danh sách đã chọn kiểu dấu ; mà ý này gồm nhiều câu", "để punctuation: auto, hoặc tách ý"),
        (
            "the list is set to end with ; but this item holds several sentences",
            "leave punctuation: auto, or split the item",
        ),
    ),
    "PD605": _code(
        "typed-line-end",
        _E,
        ("dấu {mark} ở cuối dòng nơi nhận được gõ tay", "bỏ dấu này; plandocs tự đặt dấu cuối dòng"),
        ("the mark {mark} at the end of the recipient is typed", "remove it; plandocs ends the lines"),
    ),
    "PD606": _code(
        "typed-filing-word",
        _E,
        (
            "chữ “{mark}” của dòng lưu được gõ tay",
            "chỉ ghi chữ viết tắt của đơn vị soạn thảo; plandocs tự in Lưu: VT, …",
        ),
        (
            "“{mark}” of the filing line is typed",
            "give the drafting unit's abbreviation only; plandocs prints Lưu: VT, …",
        ),
    ),
    "PD607": _code(
        "typed-authority",
        _E,
        ("chữ “{mark}” được gõ tay", "bỏ chữ này; ghi vào khóa {key} thì plandocs tự in {printed}"),
        ("“{mark}” is typed", "remove it; under the key {key} plandocs prints {printed}"),
    ),
    "PD608": _code(
        "typed-type-of-document",
        _E,
        ("chữ “{mark}” ở đầu trích yếu được gõ tay", "bỏ chữ này; plandocs tự in tên loại, và trích yếu không có V/v"),
        ("“{mark}” at the head of the title is typed", "remove it; plandocs prints the type, and there is no V/v"),
    ),
    "PD609": _code(
        "doubled-space",
        _I,
        ("thừa dấu cách giữa hai từ", "chỉ để một dấu cách; khi in plandocs đã tự bỏ"),
        ("there are too many spaces between two words", "leave one; plandocs prints one anyway"),
    ),
    "PD610": _code(
        "space-before-mark",
        _W,
        (
            "thừa dấu cách bên trong dấu {mark}",
            "bỏ dấu cách: dấu câu viết liền chữ đứng trước, ngoặc viết liền chữ bên trong",
        ),
        (
            "there is a space too many beside the mark {mark}",
            "remove it: marks stand tight behind a word, brackets tight around words",
        ),
    ),
    "PD611": _code(
        "missing-space",
        _W,
        ("thiếu dấu cách ở “{found}”", "thêm một dấu cách"),
        ("a space is missing in “{found}”", "put one in"),
    ),
    "PD612": _code(
        "repeated-mark",
        _W,
        ("thừa dấu câu: “{found}”", "chỉ để một dấu"),
        ("there are marks too many: “{found}”", "leave one of them"),
    ),
    "PD613": _code(
        "unbalanced-brackets",
        _W,
        ("dấu ngoặc {mark} không có dấu đi cùng", "thêm dấu ngoặc còn thiếu, hoặc bỏ dấu này"),
        ("the bracket {mark} has no partner", "add the other one, or remove this"),
    ),
    "PD614": _code(
        "unbalanced-quotes",
        _W,
        ("dấu ngoặc kép {mark} không có dấu đi cùng", "thêm dấu ngoặc còn thiếu, hoặc bỏ dấu này"),
        ("the quotation mark {mark} has no partner", "add the other one, or remove this"),
    ),
    "PD615": _code(
        "mixed-quotes",
        _W,
        ("ngoặc kép viết hai kiểu: ở đây là {found}, {count} chỗ", "dùng một kiểu trong cả văn bản, nên là “…”"),
        ("quotation marks are of two kinds: here {found}, {count} times", "keep to one kind, best “…”"),
    ),
    "PD616": _code(
        "doubled-word",
        _W,
        ("lặp từ: “{found}”", "bỏ một lần"),
        ("a word stands twice: “{found}”", "remove one of them"),
    ),
    "PD617": _code(
        "typing-slip",
        _W,
        ("“{found}” có lẽ là lỗi gõ", "viết “{right}”"),
        ("“{found}” is probably a slip", "write “{right}”"),
    ),
    "PD618": _code(
        "small-sentence-start",
        _W,
        ("câu bắt đầu bằng chữ thường: “{found}”", "viết hoa chữ đầu câu, hoặc sửa dấu chấm ở trước"),
        ("the sentence begins with a small letter: “{found}”", "make it a capital, or mend the stop before it"),
    ),
    "PD619": _code(
        "mixed-tone-places",
        _W,
        (
            "dấu thanh đặt hai kiểu: ở đây là “{found}” ({count} chỗ), chỗ khác là “{usual}”",
            "dùng một kiểu trong cả văn bản",
        ),
        (
            "the tone stands in two places: here “{found}” ({count} times), elsewhere “{usual}”",
            "keep to one in the whole document",
        ),
    ),
    "PD620": _code(
        "mixed-spellings",
        _W,
        ("viết hai cách: ở đây là “{found}” ({count} chỗ), chỗ khác là “{usual}”", "dùng một cách trong cả văn bản"),
        (
            "it is written in two ways: here “{found}” ({count} times), elsewhere “{usual}”",
            "keep to one in the whole document",
        ),
    ),
    "PD621": _code(
        "mixed-dashes",
        _W,
        (
            "dấu gạch viết hai kiểu: ở đây là “{found}” ({count} chỗ), chỗ khác theo kiểu “{usual}”",
            "dùng một kiểu trong cả văn bản",
        ),
        (
            "dashes are of two kinds: here “{found}” ({count} times), elsewhere as in “{usual}”",
            "keep to one kind in the whole document",
        ),
    ),
    "PD622": _code(
        "mixed-name-dashes",
        _W,
        (
            "dấu gạch viết hai kiểu: ở đây là “{found}” ({count} chỗ), chỗ khác là “{usual}”",
            "dùng một kiểu trong cả văn bản",
        ),
        (
            "the dash is written in two ways: here “{found}” ({count} times), elsewhere “{usual}”",
            "keep to one kind in the whole document",
        ),
    ),
    "PD623": _code(
        "uneven-dash",
        _W,
        ("dấu gạch chỉ cách một bên: “{found}”", "để dấu cách ở cả hai bên"),
        ("the dash has a space on one side only: “{found}”", "put a space on both sides"),
    ),
    "PD624": _code(
        "zero-before-month",
        _W,
        ("tháng {month} viết thừa số 0: “{found}”", "chỉ ngày dưới 10 và tháng 1, tháng 2 có số 0 ở trước"),
        ("month {month} has a zero too many: “{found}”", "only days below 10 and months 1 and 2 take one"),
    ),
    "PD625": _code(
        "missing-zero-in-date",
        _W,
        ("thiếu số 0 trong “{found}”", "viết {right}: ngày dưới 10 và tháng 1, tháng 2 có số 0 ở trước"),
        ("a zero is missing in “{found}”", "write {right}: days below 10 and months 1 and 2 take one"),
    ),
    "PD626": _code(
        "foreign-number-marks",
        _W,
        (
            "dấu phân cách trong số {found} không theo cách viết tiếng Việt",
            "viết {right}: dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân",
        ),
        (
            "the marks in the number {found} are not Vietnamese",
            "write {right}: a stop parts thousands, a comma decimals",
        ),
    ),
    "PD627": _code(
        "mixed-percent-spaces",
        _W,
        (
            "dấu % viết hai kiểu: ở đây là “{found}” ({count} chỗ), chỗ khác theo kiểu “{usual}”",
            "dùng một kiểu, nên viết liền số",
        ),
        (
            "the percent sign is written in two ways: here “{found}” ({count} times), elsewhere as in “{usual}”",
            "keep to one, best tight on the figure",
        ),
    ),
    "PD628": _code(
        "mixed-ellipses",
        _W,
        (
            "dấu ba chấm viết hai kiểu: ở đây là “{found}” ({count} chỗ), chỗ khác là “{usual}”",
            "dùng một kiểu trong cả văn bản",
        ),
        (
            "ellipses are of two kinds: here “{found}” ({count} times), elsewhere “{usual}”",
            "keep to one kind in the whole document",
        ),
    ),
    "PD629": _code(
        "people-with-small-letter",
        _W,
        ("“nhân dân” viết thường", "viết “Nhân dân”, trừ khi là một phần của tên gọi (Ủy ban nhân dân)"),
        ("“nhân dân” has a small letter", "write “Nhân dân”, unless it is part of a name (Ủy ban nhân dân)"),
    ),
    "PD630": _code(
        "parts-of-law-with-wrong-letter",
        _W,
        (
            "chữ “{found}” trong viện dẫn viết sai chữ hoa",
            "viết “{right}”: Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường",
        ),
        (
            "“{found}” has the wrong letter in a reference",
            "write “{right}”: Phần, Chương, Mục, Điều have capitals, khoản and điểm have none",
        ),
    ),
    "PD631": _code(
        "name-with-wrong-capitals",
        _W,
        ("tên “{found}” viết hoa chưa đúng", "viết “{right}”"),
        ("the name “{found}” has the wrong capitals", "write “{right}”"),
    ),
    "PD632": _code(
        "kind-of-unit-with-capital",
        _W,
        ("chữ “{found}” trước tên đơn vị hành chính viết hoa", "viết “{right}”"),
        ("“{found}” before a unit's name has a capital", "write “{right}”"),
    ),
    "PD633": _code(
        "document-with-small-letter",
        _W,
        ("“{found}” chỉ một văn bản cụ thể mà viết thường", "viết “{right}”"),
        ("“{found}” names a certain document with a small letter", "write “{right}”"),
    ),
    "PD634": _code(
        "legacy-letters",
        _E,
        ("câu viết bằng bảng mã cũ {encoding}", "chuyển sang Unicode; có lẽ là: {right}"),
        ("the text is in the older encoding {encoding}", "convert it to Unicode; it is probably: {right}"),
    ),
    "PD635": _code(
        "look-alike-letters",
        _W,
        ("từ “{found}” có chữ cái của bảng chữ khác, trông giống chữ Việt", "gõ lại: {right}"),
        ("the word “{found}” has letters of another script that look alike", "type it anew: {right}"),
    ),
    "PD636": _code(
        "mixed-typed-ends",
        _W,
        (
            "các ý trong danh sách kết thúc không thống nhất: ở đây là {found}",
            "dùng {usual}; hoặc bỏ punctuation: as_written để plandocs tự đặt",
        ),
        (
            "the items of the list end in several ways: here {found}",
            "use {usual}; or drop punctuation: as_written, and plandocs sets the ends",
        ),
    ),
    "PD637": _code(
        "open-ended-duty",
        _I,
        ("nhiệm vụ còn bỏ lửng: “{found}”", "nêu đủ việc, hoặc viết “và các việc khác được giao”"),
        ("the duty is left open: “{found}”", "name all that is meant"),
    ),
    "PD638": _code(
        "abbreviation-undefined",
        _W,
        (
            "chữ viết tắt {found} chưa được giải thích",
            "thêm vào abbreviations, plandocs giải thích ở lần dùng đầu; hoặc viết đủ chữ",
        ),
        (
            "the abbreviation {found} is not explained",
            "add it to abbreviations, and plandocs explains it where it stands first; or write it out",
        ),
    ),
    "PD639": _code(
        "abbreviation-unused",
        _W,
        ("chữ viết tắt {found} không dùng ở đâu", "bỏ dòng này"),
        ("the abbreviation {found} is used nowhere", "remove the row"),
    ),
    "PD640": _code(
        "abbreviation-defined-twice",
        _W,
        (
            "chữ viết tắt {found} được giải thích hai lần",
            "bỏ phần giải thích này; chữ có trong abbreviations thì plandocs tự giải thích",
        ),
        (
            "the abbreviation {found} is explained twice",
            "remove this explanation; plandocs explains those in abbreviations",
        ),
    ),
    # 7: drafts
    "PD701": _code(
        "blanks-left",
        _I,
        ("còn để trống: {blanks}", "điền trước khi ban hành"),
        ("still blank: {blanks}", "fill them in before issue"),
    ),
    "PD702": _code(
        "blanks-in-issued",
        _E,
        ("văn bản đã ghi status: issued mà còn để trống: {blanks}", "điền đủ, hoặc để status: draft"),
        ("the document says status: issued but is still blank: {blanks}", "fill them in, or say status: draft"),
    ),
    "PD703": _code(
        "last-year-left",
        _W,
        ("còn nói tới năm {year} của kế hoạch cũ", "xem lại câu này cho năm mới"),
        (
            "still speaks of {year}, the old plan's year",
            "settle this for the new year",
        ),
    ),
    "PD704": _code(
        "last-year-mentioned",
        _I,
        ("có nhắc tới năm {year}", "xem có còn đúng cho năm mới không"),
        ("mentions {year}", "see whether it still holds for the new year"),
    ),
    "PD705": _code(
        "placeholder-left",
        _I,
        ("còn chỗ chưa điền: {found}", "điền trước khi ban hành"),
        ("still to be filled in: {found}", "fill it in before issue"),
    ),
    "PD706": _code(
        "placeholder-in-issued",
        _E,
        ("văn bản đã ghi status: issued mà còn chỗ chưa điền: {found}", "điền vào, hoặc để status: draft"),
        ("the document says status: issued and still has to be filled in: {found}", "fill it in, or say status: draft"),
    ),
    "PD707": _code(
        "remark-left",
        _W,
        ("còn lời nhắn của người soạn: {found}", "giải quyết rồi xóa; lời nhắn để ở chú thích YAML (# …)"),
        ("a drafter's remark is still there: {found}", "settle and remove it; remarks belong into YAML comments (# …)"),
    ),
    "PD708": _code(
        "remark-in-issued",
        _E,
        (
            "văn bản đã ghi status: issued mà còn lời nhắn của người soạn: {found}",
            "giải quyết rồi xóa, hoặc để status: draft",
        ),
        (
            "the document says status: issued and still has a drafter's remark: {found}",
            "settle and remove it, or say status: draft",
        ),
    ),
    "PD709": _code(
        "own-number-differs",
        _W,
        (
            "câu này ghi kế hoạch số {found}, số của kế hoạch là {number}",
            "sửa hoặc bỏ; dòng (Kèm theo Kế hoạch số …) của phụ lục được in tự động",
        ),
        (
            "this names plan number {found}, the plan's is {number}",
            "mend or remove it; an annex prints its line (Kèm theo …) itself",
        ),
    ),
    # 8: looks and registers
    "PD801": _code(
        "look-not-word",
        _E,
        ("{file} không phải tệp Word (.docx) đọc được", "mở và lưu lại bằng Word, hoặc tạo mới: plandocs look"),
        ("{file} is not a readable Word file (.docx)", "open and save it in Word, or make one: plandocs look"),
    ),
    "PD802": _code(
        "look-lacks-slot",
        _E,
        ("mẫu thiếu ô {slot}", "thêm một đoạn chỉ có {{{{p {slot} }}}}"),
        ("the look lacks the slot {slot}", "add a paragraph that holds only {{{{p {slot} }}}}"),
    ),
    "PD803": _code(
        "look-unknown-slot",
        _E,
        ("mẫu dùng ô không có: {slot}", "{near}"),
        ("the look uses an unknown slot: {slot}", "{near}"),
    ),
    "PD804": _code(
        "look-text-beside-slot",
        _E,
        ("có chữ đứng cùng đoạn với {{{{p {slot} }}}}: “{text}”", "chuyển chữ sang đoạn khác; chữ này sẽ mất khi điền"),
        (
            "text stands in the paragraph of {{{{p {slot} }}}}: “{text}”",
            "move it to another paragraph; it would be lost",
        ),
    ),
    "PD805": _code(
        "look-broken-tag",
        _E,
        ("thẻ trong mẫu viết sai: {problem}", "xem lại các dấu {{{{ }}}} trong mẫu"),
        ("a tag of the look is broken: {problem}", "check the {{{{ }}}} of the look"),
    ),
    "PD806": _code(
        "look-lacks-style",
        _E,
        (
            "mẫu thiếu kiểu chữ «{style}» cho {role}",
            "plandocs migrate thêm kiểu này vào mẫu; đã đổi tên kiểu thì đổi lại trong Word",
        ),
        (
            "the look lacks the style «{style}» for {role}",
            "plandocs migrate adds it to the look; if you gave it another name, give it back in Word",
        ),
    ),
    "PD807": _code(
        "look-outside-profile",
        _W,
        (
            "{what} của mẫu là {found}, ngoài khoảng {expected} của thể thức",
            "mở mẫu bằng Word và sửa lại trong khoảng {expected}",
        ),
        (
            "{what} of the look is {found}, outside the form's {expected}",
            "open the look in Word and bring it within {expected}",
        ),
    ),
    "PD808": _code(
        "unknown-profile",
        _E,
        ("không có hồ sơ thể thức {id}", "{near}"),
        ("there is no profile {id}", "{near}"),
    ),
    "PD809": _code(
        "no-profile-for-date",
        _E,
        ("chưa có hồ sơ thể thức {form} cho ngày {date}", "ghi rõ profile: …, hoặc bổ sung một hồ sơ"),
        ("there is no {form} profile for {date}", "say profile: … or add one"),
    ),
    "PD810": _code(
        "unknown-wording",
        _E,
        ("không có mẫu câu {name}", "{near}"),
        ("there is no wording entry {name}", "{near}"),
    ),
    "PD811": _code(
        "unknown-slot-in-wording",
        _E,
        ("mẫu câu {name} dùng ô {{{slot}}} không có", "các ô của mẫu này: {known}"),
        ("wording entry {name} uses an unknown slot {{{slot}}}", "its slots: {known}"),
    ),
    "PD812": _code(
        "profile-lacks-role",
        _E,
        ("hồ sơ thể thức {id} thiếu kiểu chữ cho {roles}", "thêm vào roles, theo mẫu của hồ sơ đi kèm plandocs"),
        ("profile {id} lacks the roles {roles}", "add them to roles, as the shipped profile has them"),
    ),
    "PD813": _code(
        "sizes-left-to-look",
        _I,
        (
            "sizes: {sizes} không có tác dụng vì cỡ chữ theo mẫu {look}",
            "bỏ khóa sizes, hoặc tạo mẫu với --sizes {sizes}",
        ),
        (
            "sizes: {sizes} has no effect, for the look {look} brings its own",
            "drop sizes, or make the look with --sizes {sizes}",
        ),
    ),
    "PD814": _code(
        "styles-outside-profile",
        _W,
        (
            "{count} kiểu chữ của mẫu cùng là {found}, ngoài khoảng của thể thức: {known}",
            "thường do một kiểu gốc (Normal) hoặc do chọn tất cả rồi đổi; sửa lại chỗ đó trong Word, hoặc tạo lại: plandocs look",
        ),
        (
            "{count} styles of the look are all {found}, outside what the form allows: {known}",
            "a common base (Normal) or a change of everything selected is the likely cause; undo it in Word, or start from: plandocs look",
        ),
    ),
    "PD815": _code(
        "broken-project-file",
        _W,
        (
            "không đọc được {file}: không đúng dạng TOML",
            "sửa dòng này; đến khi đó các thiết lập của tệp không có tác dụng",
        ),
        ("{file} cannot be read as TOML", "mend this line; until then its settings have no effect"),
    ),
    "PD820": _code(
        "form-not-word",
        _E,
        ("{file} không phải biểu mẫu Word (.docx) đọc được: {problem}", "mở bằng Word rồi lưu lại dạng .docx"),
        ("{file} is not a readable Word form (.docx): {problem}", "open it in Word and save it as .docx"),
    ),
    "PD821": _code(
        "form-with-macros",
        _E,
        ("{file} có macro nên không được mở", "trong Word chọn Lưu thành (Save As), loại .docx"),
        ("{file} holds macros and is not opened", "in Word choose Save As, type .docx"),
    ),
    "PD822": _code(
        "unknown-form",
        _E,
        ("không có biểu mẫu {form}", "ghi đường dẫn tới tệp .docx, hoặc một trong: {known}"),
        ("there is no form {form}", "name a .docx file, or one of: {known}"),
    ),
    "PD824": _code(
        "broken-form-tag",
        _E,
        (
            "thẻ {tag} viết sai: {problem} ({where}: “{text}”)",
            "dạng đúng: {{{{ title }}}}, {{% if … %}} … {{% endif %}}, {{%tr for x in … %}} … {{%tr endfor %}}",
        ),
        (
            "the tag {tag} is malformed: {problem} ({where}: “{text}”)",
            "write {{{{ title }}}}, {{% if … %}} … {{% endif %}}, {{%tr for x in … %}} … {{%tr endfor %}}",
        ),
    ),
    "PD825": _code(
        "unknown-name-in-form",
        _E,
        ("thẻ {tag} dùng tên không có: {name} ({where}: “{text}”)", "{near}"),
        ("the tag {tag} uses an unknown name: {name} ({where}: “{text}”)", "{near}"),
    ),
    "PD826": _code(
        "fact-missing-for-form",
        _E,
        (
            "thẻ {tag} cần {name} mà kế hoạch chưa ghi ({where}: “{text}”)",
            "ghi {name} vào bản đặc tả, hoặc trong biểu mẫu: {{% if … %}} … {{% endif %}}, {{{{ … or '……' }}}}",
        ),
        (
            "the tag {tag} wants {name}, which the plan does not give ({where}: “{text}”)",
            "give {name} in the spec, or in the form: {{% if … %}} … {{% endif %}}, {{{{ … or '……' }}}}",
        ),
    ),
    "PD827": _code(
        "fact-unfit-for-form",
        _E,
        (
            "không điền được thẻ {tag}: {problem} ({where}: “{text}”)",
            "chọn một giá trị của mục ấy, ví dụ {{{{ issuer.name }}}}; kiểm tra kiểu của giá trị và bộ lọc",
        ),
        (
            "the tag {tag} cannot be filled: {problem} ({where}: “{text}”)",
            "choose one value of the entry, such as {{{{ issuer.name }}}}; check its kind and the filter",
        ),
    ),
    "PD828": _code(
        "forbidden-form-tag",
        _E,
        (
            "thẻ {tag} dùng {what}, biểu mẫu không cho phép ({where}: “{text}”)",
            "chỉ dùng {{{{ giá trị }}}}, for, if, set, với tên, bộ lọc và phép tính như trong bản đặc tả",
        ),
        (
            "the tag {tag} uses {what}, which no form may ({where}: “{text}”)",
            "only {{{{ values }}}}, for, if and set are known, with the names, filters and sums of a spec",
        ),
    ),
    "PD829": _code(
        "text-beside-form-tag",
        _E,
        (
            "“{beside}” đứng cùng đoạn, ô hoặc dòng với thẻ {tag} ({where}: “{text}”)",
            "chuyển sang đoạn, ô hoặc dòng khác; khi điền sẽ mất, vì thẻ này lấy đi cả phần chứa nó",
        ),
        (
            "“{beside}” stands in the paragraph, cell or row of the tag {tag} ({where}: “{text}”)",
            "move it elsewhere; it would be lost, for the tag takes away all that holds it",
        ),
    ),
    "PD830": _code(
        "form-tag-out-of-place",
        _E,
        (
            "thẻ {tag} ở chỗ không điền được ({where}: “{text}”)",
            "đặt thẻ vào chữ của văn bản; {{%tr … %}}, {{%tc … %}} đặt trong bảng",
        ),
        (
            "the tag {tag} stands where nothing is filled in ({where}: “{text}”)",
            "put it into the text; {{%tr … %}} and {{%tc … %}} belong in a table",
        ),
    ),
    "PD831": _code(
        "form-block-without-partner",
        _E,
        (
            "thẻ {tag} thiếu cặp: {what} ({where}: “{text}”)",
            "mỗi for cần một endfor, mỗi if cần một endif, lồng nhau đúng thứ tự",
        ),
        (
            "the tag {tag} has no partner: {what} ({where}: “{text}”)",
            "each for needs its endfor, each if its endif, one inside the other",
        ),
    ),
    "PD832": _code(
        "form-block-across-cells",
        _E,
        (
            "khối của thẻ {tag} mở ở chỗ này mà đóng ở chỗ khác loại ({where}: “{text}”)",
            "đặt hai thẻ cùng trong một đoạn, hoặc dùng {{%p … %}} cho cả đoạn, {{%tr … %}} cho cả dòng của bảng",
        ),
        (
            "the block of the tag {tag} begins in one kind of place and ends in another ({where}: “{text}”)",
            "put both tags into one paragraph, or use {{%p … %}} for paragraphs, {{%tr … %}} for rows of a table",
        ),
    ),
    "PD833": _code(
        "form-without-end",
        _E,
        (
            "biểu mẫu lặp hoặc lồng nhau quá nhiều, dừng ở thẻ {tag} ({where}: “{text}”)",
            "bớt các vòng for lồng nhau",
        ),
        ("the form repeats or nests too much; stopped at the tag {tag} ({where}: “{text}”)", "nest fewer loops"),
    ),
    "PD834": _code(
        "note-repeated-by-form",
        _E,
        ("một chú thích của biểu mẫu nằm trong phần được lặp lại", "chuyển chú thích ra ngoài vòng for"),
        ("a footnote of the form stands in a part that is repeated", "move it out of the loop"),
    ),
    "PD835": _code(
        "form-for-each",
        _E,
        (
            "thẻ {tag} chỉ có nghĩa khi điền cho từng {name} ({where}: “{text}”)",
            "thêm --each {name}, hoặc đặt thẻ trong {{% if {name} is defined %}}",
        ),
        (
            "the tag {tag} has a meaning only where the form is filled for each {name} ({where}: “{text}”)",
            "add --each {name}, or put the tag into {{% if {name} is defined %}}",
        ),
    ),
    "PD836": _code(
        "nothing-to-fill-for",
        _E,
        ("kế hoạch không có {each} nào để điền từng tờ", "bỏ --each {each}, hoặc bổ sung vào bản đặc tả"),
        ("the plan has no {each} to fill the form for", "drop --each {each}, or add some to the spec"),
    ),
    "PD837": _code(
        "form-without-roster",
        _E,
        ("bản đặc tả không có danh sách người để điền từng tờ", "thêm danh sách vào bản đặc tả, hoặc bỏ --each person"),
        (
            "the spec has no roster to fill the form for each person of",
            "add a roster to the spec, or drop --each person",
        ),
    ),
    "PD838": _code(
        "list-without-roster",
        _I,
        ("biểu mẫu liệt kê người mà bản đặc tả không có danh sách; phần ấy để trống", ""),
        ("the form lists people and the spec has no roster; that part stays empty", ""),
    ),
    "PD839": _code(
        "extra-value-unused",
        _E,
        ("không thẻ nào của biểu mẫu dùng {name} của --set", "xem lại tên trong thẻ, hoặc bỏ --set {name}"),
        ("no tag of the form uses {name} of --set", "look at the name in the tag, or drop --set {name}"),
    ),
    "PD840": _code(
        "extra-value-not-free",
        _E,
        (
            "--set {name}: tên này đã có trong kế hoạch, hoặc không phải là tên",
            "đặt tên khác, chỉ gồm chữ không dấu, số và _",
        ),
        ("--set {name}: the plan has that name already, or it is none", "choose another, of letters, figures and _"),
    ),
    "PD841": _code(
        "form-of-the-state",
        _W,
        (
            "biểu mẫu {form} theo thể thức của Nhà nước, còn kế hoạch là văn bản của Đảng",
            "dùng biểu mẫu của cấp ủy: ghi đường dẫn tới tệp .docx",
        ),
        (
            "the form {form} is laid out as the state's, and the plan is of the Party",
            "use a form of the committee: name its .docx file",
        ),
    ),
    "PD842": _code(
        "template-alike-for-all",
        _E,
        (
            "mẫu không có tham số và không nhắc đến đơn vị: kế hoạch của mọi đơn vị sẽ giống hệt nhau",
            "ghi unit.name, unit.type… vào mẫu, hoặc dùng plandocs render",
        ),
        (
            "the template has no parameters and never speaks of its unit: all plans would be the same",
            "let it say unit.name, unit.type and so on, or use plandocs render",
        ),
    ),
    "PD843": _code(
        "unit-not-in-batch",
        _E,
        ("không có đơn vị mã {codes} trong danh sách", "{near}"),
        ("no unit of the list has the code {codes}", "{near}"),
    ),
    "PD844": _code(
        "batch-without-units",
        _E,
        ("không có đơn vị nào để lập kế hoạch", "kiểm tra danh sách đơn vị và các điều kiện chọn"),
        ("there is no unit to make a plan for", "look at the list of units and at what restricts it"),
    ),
    "PD845": _code(
        "column-without-parameter",
        _W,
        ("mẫu không có tham số {name}: cột này không được dùng", "{near}"),
        ("the template has no parameter {name}: this column is not used", "{near}"),
    ),
    "PD846": _code(
        "column-overruled",
        _W,
        ("cột {name} không được dùng: tham số này lấy giá trị ở nơi khác", "bỏ cột, hoặc bỏ giá trị ở nơi kia"),
        ("column {name} is not used: the parameter gets its value elsewhere", "drop the column, or the other value"),
    ),
    "PD847": _code(
        "unit-without-quota",
        _W,
        ("{count} đơn vị không có dòng trong bảng chỉ tiêu: {units}", "thêm dòng cho đơn vị, hoặc bỏ đơn vị khỏi lô"),
        ("{count} units have no row in the quota: {units}", "add their rows, or leave them out"),
    ),
    "PD848": _code(
        "quota-without-unit",
        _W,
        ("{unit} có chỉ tiêu nhưng không phải là một đơn vị của lô", "kiểm tra tên, ghi code, hoặc thêm vào danh sách"),
        ("{unit} has a quota but is no unit of the batch", "look at the name, give its code, or add it to the list"),
    ),
    "PD849": _code(
        "quota-unused",
        _W,
        ("mẫu không có tham số nào nhận số của bảng chỉ tiêu {id}", "đặt tên tham số theo cột: {names}"),
        ("no parameter of the template takes a figure of quota {id}", "name parameters as the columns: {names}"),
    ),
    "PD850": _code(
        "unknown-setting",
        _W,
        ("không có thiết lập {key}", "{near} các thiết lập: {known}"),
        ("there is no setting {key}", "{near} settings: {known}"),
    ),
    "PD851": _code(
        "setting-of-wrong-kind",
        _E,
        ("giá trị của {key} không đúng dạng", "viết như: {example}"),
        ("the value of {key} is of the wrong kind", "write it like: {example}"),
    ),
    "PD852": _code(
        "unknown-rule",
        _W,
        (
            "không có quy tắc “{found}”",
            "{near} ghi mã, phần đầu của mã, tên hoặc nhóm quy tắc; xem: plandocs rules",
        ),
        (
            "there is no rule “{found}”",
            "{near} write a code, the beginning of one, a name or a family; see: plandocs rules",
        ),
    ),
    "PD853": _code(
        "rule-that-always-holds",
        _W,
        (
            "{rule} luôn được báo như mã của nó quy định",
            "sửa chỗ được báo; bỏ yêu cầu này: thiếu nó văn bản có thể sai",
        ),
        (
            "{rule} is always told as its code says",
            "mend what it tells, and drop this: without it a document may be wrong",
        ),
    ),
    "PD854": _code(
        "ignored-without-reason",
        _W,
        ("bỏ qua {rules} mà không nêu lý do nên không có tác dụng", "viết: # plandocs: ignore {rules} - lý do"),
        ("ignoring {rules} without a reason has no effect", "write: # plandocs: ignore {rules} - the reason"),
    ),
    "PD855": _code(
        "ignored-for-nothing",
        _W,
        ("ở đây {rules} không báo gì để bỏ qua", "xóa chú thích này, hoặc đặt ngay dòng có vấn đề hay dòng trên nó"),
        (
            "{rules} tells nothing here that could be ignored",
            "remove the comment, or put it in the line of the problem or the one above",
        ),
    ),
    "PD856": _code(
        "unreadable-instruction",
        _W,
        ("không hiểu chú thích “{found}”", "viết: # plandocs: ignore PD206 - lý do"),
        ("the comment “{found}” is not understood", "write: # plandocs: ignore PD206 - the reason"),
    ),
    "PD857": _code(
        "instruction-within-a-text",
        _W,
        (
            "dòng “{found}” nằm trong một giá trị nhiều dòng: nó được in ra, không phải chú thích",
            "ghi sau dấu >- hoặc | của giá trị ấy, hoặc ở dòng ngay trên khóa của nó",
        ),
        (
            "the line “{found}” stands within a value of several lines: it is printed, and is no comment",
            "write it behind the >- or | of that value, or in the line above its key",
        ),
    ),
    # 9: output and machine
    "PD901": _code(
        "same-output",
        _E,
        ("{first} và {second} cùng ghi ra {file}", "đổi tên một tệp, hoặc ghi ra hai thư mục"),
        ("{first} and {second} would both write {file}", "rename one, or write to two folders"),
    ),
    "PD902": _code(
        "cannot-write",
        _E,
        ("không ghi được {file}: {problem}", "kiểm tra quyền ghi, chỗ trống, và tệp có đang mở không"),
        ("cannot write {file}: {problem}", "check write permission, free space and whether the file is open"),
    ),
    "PD903": _code(
        "no-libreoffice",
        _E,
        ("không tìm thấy LibreOffice để tạo PDF", "cài libreoffice-writer; tệp Word vẫn được ghi"),
        (
            "LibreOffice, which makes the PDF, was not found",
            "install libreoffice-writer; the Word file is written all the same",
        ),
    ),
    "PD904": _code(
        "pdf-failed",
        _E,
        ("LibreOffice không tạo được PDF: {problem}", "thử mở tệp Word bằng LibreOffice"),
        ("LibreOffice could not make the PDF: {problem}", "try opening the Word file in LibreOffice"),
    ),
    "PD905": _code(
        "font-substituted",
        _I,
        ("máy không có {font}; PDF dùng {substitute} thay thế", "cài phông {font} nếu cần đúng phông"),
        ("{font} is not on this machine; the PDF uses {substitute} instead", "install {font} if it must be exact"),
    ),
    "PD906": _code(
        "cannot-read",
        _E,
        ("không đọc được {file}: {problem}", "kiểm tra quyền đọc tệp này"),
        ("cannot read {file}: {problem}", "check that you may read this file"),
    ),
    "PD907": _code(
        "outside-project",
        _E,
        ("{path} nằm ngoài thư mục của dự án", "chuyển tệp vào thư mục của dự án"),
        ("{path} lies outside the project's folder", "move the file into the project's folder"),
    ),
    "PD910": _code(
        "nothing-for-spreadsheet",
        _E,
        (
            "kế hoạch không có phụ lục nào trong tệp này nên không có gì để ghi ra xlsx",
            "thêm annexes có nội dung, hoặc tạo docx",
        ),
        (
            "the plan has no annex of its own, so there is nothing to write as xlsx",
            "add annexes with content, or make docx",
        ),
    ),
    "PD911": _code(
        "no-spreadsheet-made",
        _W,
        (
            "kế hoạch không có phụ lục nào trong tệp này nên không tạo tệp xlsx",
            "thêm annexes có nội dung, hoặc bỏ xlsx",
        ),
        ("the plan has no annex of its own, so no xlsx file is made", "add annexes with content, or leave out xlsx"),
    ),
    "PD912": _code(
        "attached-folder",
        _E,
        ("{path} là thư mục, không phải tệp gửi kèm", "ghi từng tệp trong thư mục đó"),
        ("{path} is a folder, not a file to be sent along", "name each file in it"),
    ),
    "PD913": _code(
        "more-rows-than-sheet",
        _E,
        (
            "bảng {rows} dòng không vừa một trang tính Excel (tối đa {most} dòng)",
            "chia bảng ra nhiều phụ lục, hoặc tạo docx",
        ),
        (
            "a table of {rows} rows does not fit a sheet of Excel (at most {most})",
            "part it into several annexes, or make docx",
        ),
    ),
    "PD914": _code(
        "output-over-input",
        _E,
        ("ghi ra {file} sẽ đè lên hoặc lẫn vào tệp nguồn {source}", "ghi ra thư mục khác (-o), hoặc đổi tên một tệp"),
        (
            "{file} would replace the input {source}, or be read as part of it",
            "write to another folder (-o), or rename one of them",
        ),
    ),
    "PD915": _code(
        "nobody-to-list",
        _E,
        (
            "không có người nào để lập danh sách",
            "kiểm tra các tệp đã đọc; trình bày theo lớp thì cần --spec, kế hoạch có các lớp",
        ),
        (
            "there is nobody to list",
            "check the files that were read; layouts by class need --spec, a plan with classes",
        ),
    ),
    "PD916": _code(
        "plan-without-roster",
        _E,
        (
            "kế hoạch {spec} không có danh sách nào (rosters)",
            "ghi tên tệp danh sách sau lệnh, hoặc thêm rosters vào kế hoạch",
        ),
        ("the plan {spec} has no rosters", "name the files of the list, or add rosters to the plan"),
    ),
    "PD920": _code(
        "unsafe-output-name",
        _E,
        ("{unit}: không đặt được tên tệp “{name}”: {problem}", "sửa mẫu tên tệp (--name)"),
        ("{unit}: no file can be called “{name}”: {problem}", "mend the pattern of names (--name)"),
    ),
    "PD921": _code(
        "name-without-value",
        _E,
        ("{unit}: tên tệp cần {name}, mà đơn vị này không có", "thêm giá trị vào danh sách đơn vị, hoặc sửa --name"),
        ("{unit}: the names of files need {name}, which this unit lacks", "add it to the list, or mend --name"),
    ),
    "PD922": _code(
        "stale-output",
        _W,
        (
            "còn {count} tệp của lần chạy trước mà không đơn vị nào của lô tạo ra nữa: {files}",
            "xem rồi xóa; --prune xóa những tệp chưa ai sửa",
        ),
        (
            "{count} files of earlier runs are made by no unit any more: {files}",
            "look at them and delete them; --prune deletes those that nobody changed",
        ),
    ),
    "PD923": _code(
        "folder-of-other-template",
        _E,
        (
            "{folder} đã có các kế hoạch tạo từ mẫu {template}",
            "ghi ra thư mục khác (-o); nếu muốn thay hết thì xóa plandocs-batch.json ở đó rồi chạy với --force",
        ),
        (
            "{folder} holds plans made from the template {template}",
            "write to another folder (-o); to replace them all, delete plandocs-batch.json there and run with --force",
        ),
    ),
    "PD924": _code(
        "ledger-unreadable",
        _W,
        (
            "không đọc được sổ theo dõi {file}: mọi kế hoạch được tạo lại",
            "tệp đang có mà khác với bản mới thì được giữ; --force thay cả những tệp ấy",
        ),
        (
            "the ledger {file} cannot be read: every plan is made anew",
            "files that differ from the new ones are kept; --force replaces them as well",
        ),
    ),
    "PD925": _code(
        "folder-in-use",
        _E,
        ("một lần chạy khác đang ghi vào {folder}", "đợi lần chạy đó xong, hoặc ghi ra thư mục khác (-o)"),
        ("another run is writing to {folder}", "wait until it has ended, or write to another folder (-o)"),
    ),
    "PD926": _code(
        "workers-lost",
        _E,
        (
            "các tiến trình làm việc bị dừng liên tiếp, có thể do hết bộ nhớ",
            "chạy lại với --jobs 1: việc đã xong được giữ",
        ),
        (
            "workers were lost again and again, perhaps for lack of memory",
            "run again with --jobs 1: what is done is kept",
        ),
    ),
    "PD927": _code(
        "no-cluster",
        _E,
        ("không dùng được bộ điều phối Dask {address}: {problem}", "kiểm tra địa chỉ; cài plandocs[cluster]"),
        ("the Dask scheduler {address} cannot be used: {problem}", "check the address; install plandocs[cluster]"),
    ),
    "PD928": _code(
        "cluster-of-other-version",
        _E,
        ("máy làm việc chạy phiên bản plandocs khác: {problem}", "cài cùng một phiên bản ở mọi máy"),
        ("a worker runs another version of plandocs: {problem}", "install the same version everywhere"),
    ),
    "PD929": _code(
        "changed-file-kept",
        _W,
        (
            "giữ lại {count} tệp đã có người sửa, hoặc không do lô này tạo: {files}",
            "muốn có bản mới thì chuyển tệp ấy đi nơi khác rồi chạy lại; --force thay luôn",
        ),
        (
            "kept, for somebody changed them or no run of this batch made them ({count}): {files}",
            "to have the new ones, move these elsewhere and run again; --force replaces them",
        ),
    ),
    "PD930": _code(
        "changed-meanwhile",
        _E,
        (
            "{file} vừa được lưu lại trong lúc đang sửa, nên không ghi gì vào đó",
            "chạy lại lệnh; nếu tệp đang mở thì lưu và đóng trước",
        ),
        (
            "somebody saved {file} while it was being mended, so nothing was written to it",
            "run the command again; save and close the file first if it is open",
        ),
    ),
    "PD931": _code(
        "changed-during-batch",
        _W,
        (
            "{file} bị thay đổi trong lúc chạy lô: có kế hoạch được tạo từ nội dung cũ",
            "chạy lại lệnh: những kế hoạch ấy được tạo lại",
        ),
        (
            "{file} was changed while the batch was running: some plans are made from what it held before",
            "run the command again: those plans are made anew",
        ),
    ),
    "PD939": _code(
        "fault-in-one-unit",
        _E,
        (
            "plandocs gặp lỗi của chính nó khi lập kế hoạch của đơn vị này: {error}",
            "các đơn vị khác vẫn được lập; hãy báo lỗi này kèm mẫu; đặt PLANDOCS_DEBUG=1 rồi chạy lại để xem chi tiết",
        ),
        (
            "plandocs met a fault of its own while making this unit's plan: {error}",
            "other units are made all the same; please report it with the template; PLANDOCS_DEBUG=1 shows details",
        ),
    ),
    "PD940": _code(
        "no-quotas",
        _E,
        ("kế hoạch không có bảng chỉ tiêu nào", "thêm quotas vào kế hoạch"),
        ("the plan has no quota", "add quotas to the plan"),
    ),
    "PD941": _code(
        "quota-not-named",
        _E,
        ("kế hoạch có nhiều bảng chỉ tiêu: {known}", "chọn một bảng: --of MÃ; của batch: --quota TỆP#MÃ"),
        ("the plan has several quotas: {known}", "name one: --of ID; of batch: --quota FILE#ID"),
    ),
}

SHAPES = {
    "vi": {"text": "văn bản", "list": "danh sách", "mapping": "nhóm khóa"},
    "en": {"text": "text", "list": "a list", "mapping": "a group of keys"},
}
"""How a shape of value is called in each language."""

ROLES = {
    "vi": {
        "first": "chỗ thứ nhất",
        "cited_in_full": "viện dẫn đầy đủ",
        "whole": "tổng",
        "part": "thành phần",
        "period": "thời kỳ",
        "phase": "giai đoạn",
        "limit": "giới hạn",
        "room": "sức chứa",
        "need": "số người phải học",
        "year": "năm",
        "plan_date": "ngày của kế hoạch",
        "list_date": "ngày của danh sách",
        "head_row": "dòng đầu cột",
        "before": "năm trước",
        "goal": "mục tiêu",
        "filled_from": "giá trị lấy từ đây",
    },
    "en": {
        "cited_in_full": "cited in full",
        "first": "the first one",
        "whole": "the whole",
        "part": "a part",
        "period": "the period",
        "phase": "the phase",
        "limit": "the limit",
        "room": "the hall",
        "need": "those to be taught",
        "year": "the year",
        "plan_date": "the plan's date",
        "list_date": "the list's date",
        "head_row": "the head row",
        "before": "the year before",
        "goal": "the goal",
        "filled_from": "the value comes from here",
    },
}
"""How the role of a related place is called in each language."""

ADVICE: dict[str, tuple[str, str]] = {
    "name-new-unit": ("thay bằng đơn vị mới", "name the unit that took its place"),
    "name-by-code": (
        "ghi mã đơn vị; đơn vị mới thì thêm vào registers/units",
        "give the unit's code; a new unit goes into registers/units",
    ),
    "space-after-mark": (
        "thiếu dấu cách sau dấu {mark}: trong YAML viết {mark}, một dấu cách rồi đến ý; plandocs tự đặt dấu khi in",
        "there is no space after {mark}: in YAML write {mark}, a space, then the item; plandocs sets the printed mark",
    ),
    "item-in-folded-text": (
        "dòng này bị nối vào đoạn bắt đầu bằng dấu gõ tay ở trên; sửa dấu đó thì dòng này thành ý riêng",
        "this line is joined to the text above that begins with a typed mark; mend that one first",
    ),
    "own-words": (
        "mã của references viết thường, không dấu; muốn ghi bằng lời thì viết {{text: …}}",
        "an id of references is lower-case ASCII; for words of your own write {{text: …}}",
    ),
    "number-only": (
        "chỉ ghi số, ví dụ 5; ký hiệu do plandocs tự lập, muốn khác thì ghi ở khóa symbol",
        "write the number only, such as 5; plandocs makes the symbol, or give your own under symbol",
    ),
    "ages": ("viết như 18 - 65", "write it as 18 - 65"),
    "column-of-units": (
        "ghi ở cột cùng tên của bảng đơn vị (dòng của đơn vị này), bảng chỉ tiêu, values của mẫu, --params hoặc --set",
        "give it in the column so called of the units (this unit's row), the quota, the template's values, or by --set",
    ),
    "give-example": (
        "đây là giá trị thử: ghi example đúng dạng cho tham số {parameter}",
        "this is a sample: give parameter {parameter} an example in the right form",
    ),
    "two-equals": ("so sánh bằng hai dấu: ==", "compare with two signs: =="),
    "whole-or-thousands": (
        "ở đây đếm người, lớp…: ghi số nguyên; nếu muốn nói {readings} thì ghi đủ như thế",
        "people, classes… are counted here: write a whole number; if you mean {readings}, write it so",
    ),
    "one-reading": ("viết rõ: {readings}", "write it clearly: {readings}"),
    "declare-body": (
        "thêm {id} vào bodies, hoặc ghi hẳn tên cơ quan như muốn in",
        "add {id} to bodies, or write the name as it is to be printed",
    ),
    "declare-reference": ("thêm văn bản {id} vào references", "add the document {id} to references"),
    "declare-entry": ("thêm {id} vào {list}, hoặc sửa lại mã", "add {id} to {list}, or mend the id"),
    "set-for-form": (
        "ghi tên như trong bản đặc tả, hoặc cho giá trị: --set {name}=…",
        "name it as the spec does, or give it a value: --set {name}=…",
    ),
    "write-birth": (
        "ghi ngày/tháng/năm, ví dụ 05/4/1980; chỉ biết năm thì ghi 1980",
        "write day/month/year, such as 05/4/1980; where only the year is known, 1980",
    ),
    "known-to-the-plan": (
        "sửa ô này, hoặc thêm tên vào danh mục của danh sách",
        "mend the cell, or add the name to those given for the roster",
    ),
    "tell-audience": (
        "điền cột Đối tượng bằng tên ở audiences, hoặc cho biết cột nào ở columns",
        "fill a column Đối tượng with names of audiences, or say in columns which one it is",
    ),
    "tell-area": (
        "điền xã, phường đúng như ở areas của khu vực; cả tệp của một xã thì ghi ở files: {{file: …, commune: …}}",
        "fill in the commune as in areas of its region; for a whole file say in files: {{file: …, commune: …}}",
    ),
    "known-ones": ("các mã đang có: {known}", "those that there are: {known}"),
}
"""Hints for a special case of a code (gợi ý riêng), in Vietnamese and in English, by the name of the case."""

ADVICE_WHERE: dict[tuple[str, str], str] = {
    ("PD106", "bases"): "own-words",
    ("PD106", "follows"): "own-words",
    ("PD110", "number"): "number-only",
    ("PD110", "attached_to.number"): "number-only",
    ("PD123", "rosters"): "ages",
}
"""The case that a code is at some keys of a spec."""

ADVICE_WITHOUT_NEAR = {
    "PD301": "declare-reference",
    "PD401": "declare-body",
    "PD411": "name-new-unit",
    "PD415": "name-by-code",
    "PD127": "declare-entry",
    "PD825": "set-for-form",
    "PD255": "write-birth",
    "PD270": "known-to-the-plan",
    "PD272": "tell-audience",
    "PD273": "tell-area",
}
"""The case that an unknown name is when no known one is like it."""

NAMES = {
    "vi": {
        "double-quote": "dấu ngoặc kép",
        "single-quote": "dấu nháy đơn",
        "page.width": "chiều rộng giấy",
        "page.height": "chiều cao giấy",
        "page.top": "lề trên",
        "page.bottom": "lề dưới",
        "page.left": "lề trái",
        "page.right": "lề phải",
        "sizes": "cỡ chữ của Quốc hiệu / Tiêu ngữ / địa danh, ngày",
        "male": "nam",
        "female": "nữ",
        "citizen": "số căn cước",
        "name-and-birth": "họ tên và ngày sinh",
        "gender": "giới tính",
        "birth-year": "năm sinh",
    },
    "en": {
        "double-quote": "double quote",
        "single-quote": "single quote",
        "page.width": "paper width",
        "page.height": "paper height",
        "page.top": "top margin",
        "page.bottom": "bottom margin",
        "page.left": "left margin",
        "page.right": "right margin",
        "sizes": "the sizes of Quốc hiệu / Tiêu ngữ / place and date",
        "citizen": "citizen number",
        "name-and-birth": "name and date of birth",
        "birth-year": "year of birth",
    },
}
"""How the things that values name without a language are called in each language (PD159, PD261, PD268, PD807)."""

PARTS_OF_FORMS = {
    "text": "phần chính",
    "header": "đầu trang",
    "footer": "chân trang",
    "footnotes": "chú thích",
    "endnotes": "chú thích cuối văn bản",
    "properties": "thuộc tính tệp",
    "text box": "khung chữ",
    "table": "bảng",
    "row": "dòng",
}
"""How the parts of a form, which values of ``where`` name in English, are called in Vietnamese."""

PHRASES = {
    "an empty name": "tên trống",
    "a name that Windows keeps for itself": "tên mà Windows dành riêng",
    "a sign that no name may hold": "có dấu không được dùng trong tên tệp",
    "a name that is too long": "tên quá dài",
    "mapping values are not allowed": "dấu hai chấm ở chỗ không được phép",
    "did not find expected key": "thụt lề lệch với các dòng trên, hoặc thừa chữ sau dấu ngoặc kép",
    "did not find expected '-' indicator": "thiếu dấu - của danh sách, hoặc thụt lề lệch với các dòng trên",
    "did not find expected ',' or ']'": "thiếu dấu phẩy hoặc dấu ]",
    "did not find expected ',' or '}'": "thiếu dấu phẩy hoặc dấu }",
    "did not find expected node content": "thiếu nội dung",
    "found invalid Unicode character escape code": "mã ký tự sau dấu \\u không hợp lệ",
    "did not find expected alphabetic or numeric character": "sau dấu & hoặc * phải là tên bí danh",
    "did not find expected whitespace or line break": "thiếu dấu cách",
    "did not find expected comment or line break": "thừa chữ ở cuối dòng",
    "did not find expected <document start>": "thừa nội dung sau phần cuối của kế hoạch",
    "could not find expected ':'": "thiếu dấu hai chấm sau khóa",
    "block sequence entries are not allowed": "dấu - của danh sách ở chỗ không được phép",
    "sequence entries are not allowed": "dấu - của danh sách ở chỗ không được phép",
    "found unknown directive name": "dòng không được bắt đầu bằng dấu %",
    "found character that cannot start any token": "ký tự này không được đứng đầu giá trị; đặt cả câu trong dấu ngoặc kép",
    "found character '": "ký tự này không được đứng đầu giá trị; đặt cả câu trong dấu ngoặc kép",
    "found unexpected end of stream": "tệp hết khi dấu ngoặc chưa đóng",
    "found unexpected document indicator": "gặp dòng --- khi dấu ngoặc chưa đóng",
    "found unexpected document separator": "gặp dòng --- khi dấu ngoặc chưa đóng",
    "found unknown escape character": "sau dấu \\ là ký tự lạ; viết \\\\ hoặc dùng dấu nháy đơn",
    "found undefined alias": "bí danh (*) chưa được đặt ở trên",
    "found a tab character": "có phím Tab ở chỗ thụt lề",
    "expected <block end>": "thụt lề lệch với các dòng trên, hoặc thừa chữ sau dấu ngoặc kép",
    "expected alphabetic or numeric character": "sau dấu & hoặc * phải là tên bí danh",
    "expected chomping or indentation indicators": "thừa chữ ở cuối dòng",
    "expected ',' or ']'": "thiếu dấu phẩy hoặc dấu ]",
    "expected ',' or '}'": "thiếu dấu phẩy hoặc dấu }",
    "expected the node content": "thiếu nội dung",
    "unexpected char '‘": "dấu nháy cong ‘ của Word; gõ dấu nháy thẳng '",
    "unexpected char '’": "dấu nháy cong ’ của Word; gõ dấu nháy thẳng '",
    "unexpected char '“": 'dấu ngoặc kép cong “ của Word; gõ dấu thẳng "',
    "unexpected char '”": 'dấu ngoặc kép cong ” của Word; gõ dấu thẳng "',
    "unexpected char": "có dấu lạ trong biểu thức; mã đặt trong dấu nháy thẳng '…'",
    "unexpected end of template": "biểu thức chưa viết hết",
    "unexpected '": "thừa hoặc thiếu dấu ngoặc",
    "expected token 'end of print statement'": "thừa chữ, hoặc thiếu dấu giữa hai phần của biểu thức",
    "expected token": "thiếu dấu ngoặc, dấu phẩy hoặc tên",
    "Expected an expression": "thiếu một vế, hoặc biểu thức trống",
    "expected name or number": "sau dấu chấm phải là tên hoặc số",
    "expected subscript expression": "trong dấu [ ] phải có vị trí hoặc mã",
    "expected call": "thiếu dấu ngoặc của lời gọi",
    "invalid syntax for function call expression": "lời gọi viết sai; viết như cite('ma')",
    "Invalid character in identifier": "tên trong biểu thức chỉ gồm chữ không dấu, số và _",
    "You cannot chain multiple tests": "không nối nhiều phép thử với is",
    "can't assign to": "không gán được giá trị trong biểu thức",
    "expected for": "vòng lặp viết như: for tên in danh sách",
    "too large": "tệp quá lớn",
    "unpacks to too much": "tệp giải nén ra quá lớn",
    "too much text": "quá nhiều chữ",
    "parts that a plain document does not have": "có phần mà văn bản thường không có",
    "not a Word document": "không phải văn bản Word",
    "a document type declaration": "có khai báo kiểu tài liệu, hoặc không phải UTF-8",
    "content from elsewhere": "có hình hoặc nội dung liên kết từ tệp khác",
    "the strict or an unusual form": "định dạng Strict Open XML hoặc dạng lạ",
    "File is not a zip file": "không phải tệp .docx",
    "Permission denied": "không có quyền",
    "Operation not permitted": "không có quyền",
    "Read-only file system": "ổ đĩa chỉ cho đọc",
    "No space left on device": "ổ đĩa đã đầy",
    "No such file or directory": "không có tệp hoặc thư mục này",
    "Is a directory": "đây là thư mục",
    "Not a directory": "đây không phải là thư mục",
    "File name too long": "tên tệp quá dài",
}
"""How the machine's own phrases for a ``{problem}``, told by their beginnings, are said in Vietnamese."""
