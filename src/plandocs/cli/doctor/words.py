"""What doctor says (lời của lệnh khám máy): of each subject its name, of each finding its words and what to do."""

from __future__ import annotations

from plandocs.cli.doctor.finding import Finding
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.telling import system_words

_SUBJECTS: dict[str, tuple[str, str]] = {
    "plandocs": ("plandocs", "plandocs"),
    "python": ("Python", "Python"),
    "packages": ("gói phụ thuộc", "packages"),
    "language": ("ngôn ngữ", "language"),
    "encoding": ("bảng mã", "encoding"),
    "output": ("thư mục ghi", "output"),
    "temporary": ("thư mục tạm", "temporary files"),
    "project": ("dự án", "project"),
    "templates": ("mẫu", "templates"),
    "registers": ("danh mục", "registers"),
    "font": ("phông chữ", "font"),
    "libreoffice": ("LibreOffice", "LibreOffice"),
    "pdf": ("PDF", "PDF"),
}
_STATES: dict[str, tuple[str, str]] = {
    "ok": ("tốt", "ok"),
    "warning": ("cảnh báo", "warning"),
    "problem": ("lỗi", "problem"),
}
_FOUND: dict[str, tuple[str, str]] = {
    "failed": ("không xem được: {problem}", "could not be looked at: {problem}"),
    "plandocs": ("{version}, trên {system}", "{version}, on {system}"),
    "python": ("{version} ({kind}), {path}", "{version} ({kind}), {path}"),
    "packages": ("{packages}", "{packages}"),
    "package_missing": ("thiếu gói {name}", "the package {name} is missing"),
    "package_old": ("{name} {version} cũ, cần {least} trở lên", "{name} {version} is old, {least} or newer is needed"),
    "language": ("{lang}, theo {why}", "{lang}, by {why}"),
    "language_by_itself": ("{lang}, vì không có gì nói khác", "{lang}, as nothing says otherwise"),
    "encoding": ("{streams}; tên tệp {files}", "{streams}; names of files {files}"),
    "encoding_poor": (
        "{streams}; tên tệp {files}: màn hình không hiện được chữ Việt có dấu",
        "{streams}; names of files {files}: the screen cannot show Vietnamese letters",
    ),
    "folder": ("{path}: ghi được, còn trống {free} MB", "{path}: can be written to, {free} MB free"),
    "folder_to_make": (
        "{path}: chưa có, sẽ tạo được, còn trống {free} MB",
        "{path}: not there yet, can be made, {free} MB free",
    ),
    "folder_refuses": ("{path}: không ghi được ({problem})", "{path}: cannot be written to ({problem})"),
    "folder_scarce": ("{path}: chỉ còn trống {free} MB", "{path}: only {free} MB free"),
    "folder_full": ("{path}: gần hết chỗ, còn {free} MB", "{path}: almost full, {free} MB free"),
    "project": ("{path}, có {marker}", "{path}, with {marker}"),
    "project_none": ("{path}, không có {marker}", "{path}, without a {marker}"),
    "project_flawed": ("{path}: {marker} có lỗi ({codes})", "{path}: {marker} has flaws ({codes})"),
    "templates": ("của dự án: {own}; có sẵn: {shipped}", "the project's: {own}; shipped: {shipped}"),
    "templates_missing": ("không tìm thấy mẫu có sẵn", "the shipped templates are not there"),
    "own_registers": ("của dự án: {count} tệp", "the project's own: {count} files"),
    "units": ("{count} xã, phường, đặc khu, theo dõi đến {date}", "{count} communes, wards and zones, as of {date}"),
    "laws": (
        "văn bản: {count} tệp, theo dõi ít nhất đến {date}",
        "legal documents: {count} files, as of {date} at least",
    ),
    "profiles": ("thể thức: {profiles}", "forms: {profiles}"),
    "font": ("có {font}", "{font} is there"),
    "font_alike": ("{substitute} thay cho {font}, chữ rộng như nhau", "{substitute} stands for {font}, as wide as it"),
    "font_other": (
        "{substitute} thay cho {font}: PDF ngắt dòng, ngắt trang khác với Word",
        "{substitute} stands for {font}: a PDF breaks lines and pages unlike Word",
    ),
    "font_missing": ("không có {font}", "{font} is not there"),
    "font_unknown": (
        "không biết có {font} hay không (thiếu fc-match)",
        "whether {font} is there is unknown (no fc-match)",
    ),
    "office": ("{version}, {path}", "{version}, {path}"),
    "office_silent": ("{path} không cho biết phiên bản", "{path} does not tell its version"),
    "office_missing": (
        "không có: không làm được PDF, tệp Word vẫn lập được",
        "not there: no PDF; Word files are made all the same",
    ),
    "office_not_there": (
        "{variable} chỉ tới {path}, ở đó không có chương trình",
        "{variable} names {path}, where no program is",
    ),
    "pdf": ("đã chuyển thử một tệp Word", "a small Word file was converted"),
    "pdf_failed": ("không chuyển được một tệp Word nhỏ: {problem}", "a small Word file was not converted: {problem}"),
}
_TO_DO: dict[str, tuple[str, str]] = {
    "package_missing": ("cài lại: pip install --upgrade plandocs", "install again: pip install --upgrade plandocs"),
    "package_old": ("cài lại: pip install --upgrade plandocs", "install again: pip install --upgrade plandocs"),
    "encoding_poor": (
        "dùng cửa sổ UTF-8 (Windows Terminal; chcp 65001), hoặc bỏ PYTHONIOENCODING; chữ đang hiện không dấu",
        "use a UTF-8 window (Windows Terminal; chcp 65001), or unset PYTHONIOENCODING; letters lose their marks here",
    ),
    "folder_refuses": (
        "chọn thư mục khác bằng -o, hoặc xin quyền ghi",
        "choose another folder with -o, or ask for rights",
    ),
    "folder_scarce": ("dọn bớt trước khi tạo hàng loạt", "make room before a batch"),
    "folder_full": ("dọn bớt ổ đĩa", "make room on the disk"),
    "project_flawed": (
        "chạy plandocs check với một bản đặc tả để xem chi tiết",
        "run plandocs check on a spec for details",
    ),
    "templates_missing": ("cài lại plandocs", "install plandocs again"),
    "font_other": (
        "cài Liberation Serif (gói fonts-liberation)",
        "install Liberation Serif (package fonts-liberation)",
    ),
    "font_missing": ("cài Times New Roman hoặc Liberation Serif", "install Times New Roman or Liberation Serif"),
    "font_unknown": ("cài fontconfig", "install fontconfig"),
    "office_silent": ("thử: plandocs doctor --deep", "try: plandocs doctor --deep"),
    "office_missing": ("cài LibreOffice, hoặc đặt {variable}", "install LibreOffice, or set {variable}"),
    "office_not_there": ("sửa hoặc bỏ {variable}", "mend or unset {variable}"),
    "pdf_failed": ("mở LibreOffice một lần để xem nó báo gì", "open LibreOffice once and see what it says"),
    "failed": ("cài lại plandocs", "install plandocs again"),
}


def subject_word(finding: Finding, lang: Language) -> str:
    """What was looked at, in a language."""
    return _in(_SUBJECTS.get(finding.subject, (finding.subject, finding.subject)), lang)


def state_word(finding: Finding, lang: Language) -> str:
    """How it is."""
    return _in(_STATES[finding.state], lang)


def said(finding: Finding, lang: Language) -> str:
    """What was found."""
    values = {name: system_words(one, lang) if name == "problem" else one for name, one in finding.values.items()}
    return _in(_FOUND[finding.says], lang).format_map(values)


def to_do(finding: Finding, lang: Language) -> str:
    """What to do about it; empty where there is nothing to do."""
    return _in(_TO_DO[finding.says], lang).format_map(finding.values) if finding.says in _TO_DO else ""


def _in(pair: tuple[str, str], lang: Language) -> str:
    return pair[0 if lang == "vi" else 1]
