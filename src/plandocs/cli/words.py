"""What the command line says of itself (lời của dòng lệnh), in both languages."""

from __future__ import annotations

from plandocs.diagnostics.language import Language

COMMANDS = (
    *("new", "check", "render", "fill", "batch", "roster", "quota", "reconcile", "units", "outline", "resolve", "look"),
    *("rules", "explain", "schema", "migrate", "doctor", "completion"),
)
"""The commands, in the order of a plan's life."""

_WORDS: dict[str, tuple[str, str]] = {
    "help": (
        "Kế hoạch, đề án của cơ quan nhà nước: từ một tệp YAML thành văn bản Word đúng thể thức.",
        "Plans of Vietnamese public bodies: from one YAML file to a Word document in proper form.",
    ),
    "commands": ("Các lệnh", "Commands"),
    "common_options": ("Tùy chọn chung", "Common options"),
    "lang": ("Ngôn ngữ của lời báo.", "The language of messages."),
    "version": ("Cho biết phiên bản.", "Show the version."),
    "show_help": ("Hiện trang này.", "Show this message and exit."),
    "quiet": ("Chỉ báo lỗi.", "Tell errors only."),
    "verbose": ("Kể từng bước: đọc gì, chọn gì, ghi gì.", "Tell each step: what is read, chosen, written."),
    "color": ("Báo lỗi có màu hay không.", "Whether problems are told in colour."),
    "no_color": ("Không màu, như --color=never.", "No colours, as --color=never."),
    "log_file": (
        "Ghi thêm nhật ký (mỗi dòng một JSON) vào tệp này; số căn cước, điện thoại được che.",
        "Append a log (JSON lines) to this file; citizen numbers and phones are hidden.",
    ),
    "more_options": (
        "Dùng chung (xem plandocs --help): {options}.",
        "Common to all (see plandocs --help): {options}.",
    ),
    "example": ("Ví dụ", "Example"),
    "more_help": ("Xem thêm", "More"),
    "error": ("Lỗi", "Error"),
    "quiet_and_verbose": ("chỉ ghi một: --quiet hoặc --verbose", "give one of --quiet and --verbose"),
    "log_needs_file": ("cần tên một tệp", "this takes the name of a file"),
    "log_not_ours": (
        "--log-file {file}: tệp này đã có và không phải nhật ký; ghi tên một tệp khác",
        "--log-file {file}: this file is there and is no log; name another",
    ),
    "log_not_opened": ("--log-file: không ghi được {file}: {problem}", "--log-file: cannot write {file}: {problem}"),
    "log_not_whole": ("nhật ký không đủ: {problem}", "the log is not whole: {problem}"),
    "missing.argument": ("thiếu {name}: {what}", "{name} is missing: {what}"),
    "missing.option": ("thiếu tùy chọn {name}", "the option {name} is missing"),
    "arg.SPEC": ("tệp bản đặc tả .yaml", "a spec, a .yaml file"),
    "arg.FORM": ("biểu mẫu Word .docx, hoặc tên mẫu có sẵn", "a Word form .docx, or the name of one that is there"),
    "arg.TEMPLATE": ("tệp mẫu kế hoạch .yaml, hoặc tên mẫu có sẵn", "a template .yaml, or the name of one"),
    "arg.RETURNED": ("phiếu đăng ký gửi về: tệp hoặc thư mục", "what units returned: files or folders"),
    "arg.PATH": ("tệp .yaml sẽ được tạo", "the .yaml file to make"),
    "arg.PROFILE": ("tên hồ sơ thể thức, như state-nd30-2020", "the name of a form, such as state-nd30-2020"),
    "arg.CODE": ("mã hoặc tên một vấn đề, như PD206", "the code or name of a problem, such as PD206"),
    "arg.SHELL": ("một trong {choices}", "one of {choices}"),
    "no_option": ("không có tùy chọn {name}", "no option {name}"),
    "option_elsewhere": ("{name} là tùy chọn của lệnh {commands}", "{name} is an option of {commands}"),
    "did_you_mean": ("; có phải: {near}?", "; did you mean {near}?"),
    "no_command": ("không có lệnh {name}{near}", "no command {name}{near}"),
    "no_command_file": (
        "{name} là một tệp, không phải lệnh; để kiểm tra: plandocs check {name}",
        "{name} is a file, no command; to check it: plandocs check {name}",
    ),
    "too_many": ("thừa: {found}", "too many words: {found}"),
    "empty_name": ("tên tệp để trống", "the name of a file is empty"),
    "stdin_closed": ("đầu vào chuẩn đã đóng; ghi tên tệp thay cho dấu -", "standard input is closed; name a file"),
    "stdin_waiting": (
        "đang đọc từ bàn phím; kết thúc bằng Ctrl-D (Windows: Ctrl-Z, Enter)",
        "reading from the keyboard; end with Ctrl-D (Windows: Ctrl-Z, Enter)",
    ),
    "no_file_on_terminal": (
        "không in tệp ra màn hình; chuyển nó đi: -o - > TÊN TỆP, hoặc bỏ -o -",
        "no file goes to a terminal; redirect it: -o - > FILE, or leave out -o -",
    ),
    "one_file_to_stdout": (
        "dấu - chỉ nhận một tệp, ở đây có: {files}; ghi tên một thư mục",
        "- takes one file, and here are {files}; name a folder",
    ),
    "one_of_each_to_stdout": (
        "dấu - chỉ nhận một tệp: một SPEC, một loại tệp (--to), không --split-annexes",
        "- takes one file: one SPEC, one kind (--to), no --split-annexes",
    ),
    "output.no_dash": (
        "lệnh này ghi nhiều tệp, không ghi ra đầu ra chuẩn; ghi tên một thư mục",
        "this command writes several files, not to standard output; name a folder",
    ),
    "no_dash": (
        "lệnh này không đọc từ đầu vào chuẩn; ghi tên tệp",
        "this command does not read standard input; name a file",
    ),
    "machine": ("máy không làm được: {problem}", "the machine could not do it: {problem}"),
    "no_memory": (
        "máy không đủ bộ nhớ cho việc này; hãy đóng bớt chương trình khác rồi chạy lại",
        "the machine has not enough memory for this; close other programs and run it again",
    ),
    "no_folder": ("thư mục hiện tại không còn nữa", "the current folder is gone"),
    "interrupted": ("đã dừng theo yêu cầu", "interrupted"),
    "fault": (
        "plandocs gặp lỗi của chính nó: {error}\nĐặt PLANDOCS_DEBUG=1 rồi chạy lại để xem chi tiết.",
        "plandocs met a fault of its own: {error}\nSet PLANDOCS_DEBUG=1 and run again for details.",
    ),
    "progress.left": ("{rate} mỗi giây, còn {time}", "{rate} a second, {time} left"),
    "progress.pdf": ("LibreOffice đang xuất PDF ({count} tệp)", "LibreOffice makes PDF ({count} files)"),
    "step.read": ("đọc {file} ({bytes} byte)", "read {file} ({bytes} bytes)"),
    "step.project": ("{file}: gốc dự án {root}", "{file}: project root {root}"),
    "step.registers": ("danh mục của dự án: {folder}", "the project's registers: {folder}"),
    "step.profile": ("{file}: thể thức {profile}", "{file}: form {profile}"),
    "step.look": ("mẫu trình bày: {look}", "look: {look}"),
    "step.batch": ("{template}: {units} đơn vị, ghi vào {folder}", "{template}: {units} units, to {folder}"),
    "step.convert": ("{program} chuyển {files} tệp sang PDF", "{program} converts {files} files to PDF"),
    "spec": ("SPEC", "SPEC"),
    "check.short": ("Nêu mọi vấn đề của bản đặc tả.", "Tell every problem of a spec."),
    "check.help": (
        "Kiểm tra các bản đặc tả và nêu mọi vấn đề cùng một lúc. Dấu - đọc từ đầu vào chuẩn.",
        "Check specs and tell every problem at once. A dash reads standard input.",
    ),
    "check.format": ("Dạng báo cáo.", "The form of the report."),
    "check.strict": ("Cảnh báo cũng làm mã thoát thành 1.", "Warnings, too, make the exit code 1."),
    "choice.select": (
        "Chỉ báo các quy tắc này (mã, phần đầu của mã, tên, nhóm; cách nhau bằng dấu phẩy).",
        "Tell only these rules (codes, beginnings of codes, names, families, parted by commas).",
    ),
    "choice.ignore": ("Không báo các quy tắc này.", "Do not tell these rules."),
    "choice.severity": (
        "Mức độ của một quy tắc: error, warning hoặc info, ví dụ PD206=info. Ghi được nhiều lần.",
        "How grave a rule is: error, warning or info, such as PD206=info. May be repeated.",
    ),
    "choice.bad_severity": (
        "{found}: viết như PD206=info; mức độ: error, warning, info",
        "{found}: write it like PD206=info; levels: error, warning, info",
    ),
    "rules.short": ("Liệt kê các quy tắc kiểm tra.", "List the rules of checking."),
    "rules.help": (
        "Liệt kê các quy tắc kiểm tra theo nhóm: mã, mức độ, tên, lời báo.",
        "List the rules of checking by family: code, severity, name, message.",
    ),
    "explain.short": ("Giải thích một mã vấn đề.", "Explain the code of a problem."),
    "explain.help": (
        "Giải thích mã hoặc tên CODE: vì sao, chắc đến đâu, ví dụ sai và đúng.",
        "Explain the code or name CODE: why, how sure, a wrong example and a right one.",
    ),
    "explain.unknown": ("không có mã {found}", "there is no code {found}"),
    "explain.near": ("; có phải: {near}?", "; did you mean {near}?"),
    "explain.wrong": ("Sai", "Wrong"),
    "explain.right": ("Đúng", "Right"),
    "explain.severity": ("Mức độ: {severity}, nhóm: {family}", "Severity: {severity}, family: {family}"),
    "explain.severity_alone": ("Mức độ: {severity}", "Severity: {severity}"),
    "explain.always": (
        "Luôn được báo: thiếu nó văn bản có thể sai.",
        "Always told: without it a document may be wrong.",
    ),
    "check.summary": ("Thêm bảng đếm theo quy tắc.", "Add a count by rule."),
    "check.fix": (
        "Sửa ngay trong bản đặc tả những gì chắc chắn; bố cục và chú thích giữ nguyên.",
        "Mend in the spec what is sure; layout and comments stay.",
    ),
    "check.diff": (
        "In những thay đổi mà --fix sẽ làm; không kèm --fix thì không ghi.",
        "Print the changes that --fix makes; without --fix nothing is written.",
    ),
    "check.fixed": ("{file}: đã sửa {count} chỗ", "{file}: {count} places mended"),
    "check.fixable": (
        "{file}: sửa được {count} chỗ bằng --fix",
        "{file}: {count} places can be mended with --fix",
    ),
    "check.stdin_fixed": ("--fix không sửa được đầu vào chuẩn", "--fix cannot mend standard input"),
    "report.by_rule": ("theo quy tắc:", "by rule:"),
    "check.clean": ("{file}: không có vấn đề", "{file}: no problems"),
    "render.short": ("Tạo văn bản Word.", "Make the Word document."),
    "render.help": (
        "Tạo văn bản từ các bản đặc tả; dấu - đọc đầu vào chuẩn. Có lỗi thì không ghi, tệp cũ giữ nguyên.",
        "Make documents from specs; - reads standard input. With errors nothing is written and earlier files stay.",
    ),
    "render.output": ("Thư mục ghi tệp.", "The folder to write to."),
    "render.output_dash": (
        "Thư mục ghi tệp; dấu - đưa một tệp ra đầu ra chuẩn.",
        "The folder to write to; - puts one file on standard output.",
    ),
    "render.not_a_folder": (
        "{name}: đây là thư mục ghi tệp, không phải tên tệp; tệp được đặt tên theo bản đặc tả",
        "{name}: this is the folder to write to, no file; files are named after their specs",
    ),
    "render.look": (
        "Mẫu Word của cơ quan (tạo bằng plandocs look).",
        "The office's own Word look (see plandocs look).",
    ),
    "render.to": (
        "Loại tệp, cách nhau bằng dấu phẩy: docx,pdf,xlsx (xlsx: các phụ lục).",
        "Kinds of file, parted by commas: docx,pdf,xlsx (xlsx: the annexes).",
    ),
    "render.split_annexes": ("Mỗi phụ lục một tệp riêng.", "Each annex in a file of its own."),
    "render.comments": (
        "Ghi văn bản dù có lỗi, mỗi vấn đề là một nhận xét Word; tệp tên SPEC-nhan-xet.docx.",
        "Write in spite of errors, each problem as a Word comment, to SPEC-nhan-xet.docx.",
    ),
    "render.comments_in_word": (
        "nhận xét chỉ có trong tệp Word: bỏ --to, hoặc ghi --to docx",
        "comments are in Word files only: leave out --to, or say --to docx",
    ),
    "render.made": ("đã ghi {file}", "wrote {file}"),
    "render.sent_along": ("gửi kèm {file}", "goes along: {file}"),
    "render.bad_kind": (
        "không tạo được loại tệp {kind}; có: docx, pdf, xlsx",
        "cannot make {kind}; there are: docx, pdf, xlsx",
    ),
    "batch.short": ("Tạo kế hoạch của nhiều đơn vị từ một mẫu.", "Make the plans of many units from a template."),
    "batch.help": (
        "Tạo kế hoạch của từng đơn vị từ mẫu TEMPLATE (tệp, hoặc tên mẫu có sẵn). Chạy lại: chỉ tạo những gì đã đổi.",
        "Make a plan for each unit from TEMPLATE (a file, or the name of one). Run again, it makes what has changed.",
    ),
    "batch.units": (
        "Tệp đơn vị (CSV, Excel; xem plandocs units), hoặc register: mọi đơn vị trong danh mục.",
        "The file of units (CSV, Excel; see plandocs units), or register: all units that are known.",
    ),
    "batch.province": (
        "Chỉ tỉnh, thành phố này (tên hoặc mã); không có --units thì lấy các đơn vị của tỉnh trong danh mục.",
        "This province only, by name or code; without --units its units are the register's.",
    ),
    "batch.only": ("Chỉ các mã đơn vị này, cách nhau bằng dấu phẩy.", "These codes of units only, parted by commas."),
    "batch.order": (
        "Thứ tự: theo danh mục (official), phường trước (type), như trong tệp (file).",
        "The order: the register's (official), wards first (type), as in the file (file).",
    ),
    "batch.name": (
        "Mẫu tên tệp; / tạo thư mục con, ví dụ {{ unit.province | slug }}/{{ unit.code }}.",
        "The pattern of names; / makes folders, such as {{ unit.province | slug }}/{{ unit.code }}.",
    ),
    "batch.params": ("Tệp giá trị chung cho mọi đơn vị: YAML, JSON.", "A file of values for all units: YAML, JSON."),
    "batch.set": (
        "Giá trị chung của một tham số, ví dụ kh_tinh_so=198. Ghi được nhiều lần.",
        "A parameter's value for all units, such as kh_tinh_so=198. May be repeated.",
    ),
    "batch.quota": (
        "Kế hoạch cấp trên có bảng chỉ tiêu: mỗi đơn vị nhận số của mình. Nhiều bảng thì ghi SPEC#MÃ.",
        "The superior's plan with a quota: each unit gets its figures. SPEC#ID where it has several.",
    ),
    "batch.forms": (
        "Lập cả phiếu đăng ký của từng đơn vị (cần --quota).",
        "Make each unit's registration form too (needs --quota).",
    ),
    "batch.jobs": ("Số tiến trình; không ghi thì tự chọn.", "How many processes; chosen by itself when not given."),
    "batch.scheduler": ("Địa chỉ bộ điều phối Dask.", "The address of a Dask scheduler."),
    "batch.summary": ("Ghi bảng tổng hợp ra tệp .csv hoặc .json này.", "Write the summary to this .csv or .json file."),
    "batch.zip": ("Đóng gói mọi tệp của lô vào tệp .zip này.", "Pack all files of the batch into this .zip file."),
    "batch.dry_run": (
        "Chỉ cho biết đơn vị nào, tên tệp nào, có phải tạo lại không.",
        "Only tell which units, which names, and what would be made.",
    ),
    "batch.prune": (
        "Xóa tệp của lần chạy trước mà lô không còn tạo ra, nếu chưa ai sửa.",
        "Delete files of earlier runs that no unit makes any more, unless somebody changed them.",
    ),
    "batch.force": (
        "Thay cả những tệp có người sửa hoặc không do lô tạo; không ghi thì giữ lại và nêu tên.",
        "Replace also files that somebody changed or that no run made; else these are kept and named.",
    ),
    "batch.no_units": (
        "cho biết các đơn vị: --units TỆP, --province TÊN, --only MÃ, --quota SPEC, hoặc --units register (cả nước)",
        "say which units: --units FILE, --province NAME, --only CODE, --quota SPEC, or --units register (all)",
    ),
    "batch.forms_without_quota": ("--forms cần có --quota", "--forms needs --quota"),
    "batch.bad_ending": ("{name}: tên tệp phải kết thúc bằng {known}", "{name}: the name must end in {known}"),
    "batch.params_of_one": (
        "{name}: đây là bảng; --params của lô là YAML hoặc JSON, bảng đơn vị ghi ở --units",
        "{name}: this is a table; --params is YAML or JSON here, a table of units goes with --units",
    ),
    "batch.making": ("đang tạo", "making"),
    "batch.group": ("{units} đơn vị, ví dụ {unit}:", "{units} units, such as {unit}:"),
    "batch.alike": (
        "  và {count} vấn đề khác cùng loại, cùng chỗ, với giá trị khác",
        "  and {count} others of the same kind and place, with other values",
    ),
    "batch.group_of_one": ("{unit}:", "{unit}:"),
    "batch.done": (
        "{units} đơn vị: tạo {made}, giữ nguyên {unchanged}{kept}, lỗi {failed} (thư mục {folder})",
        "{units} units: {made} made, {unchanged} unchanged{kept}, {failed} failed (folder {folder})",
    ),
    "batch.kept": (", giữ tệp có người sửa {kept}", ", {kept} with files of somebody's own kept"),
    "batch.replaced": ("đã thay {count} tệp có người sửa", "files of somebody's own that were replaced: {count}"),
    "batch.would_replace": (
        "sẽ thay {count} tệp có người sửa",
        "files of somebody's own that would be replaced: {count}",
    ),
    "batch.would_prune": ("sẽ xóa {file}", "would delete {file}"),
    "batch.failed": ("lỗi: {units}", "failed: {units}"),
    "batch.more": ("và {count} đơn vị nữa", "and {count} more"),
    "batch.pruned": ("đã xóa {file}", "deleted {file}"),
    "batch.stopped": (
        "dừng giữa chừng, còn {left} đơn vị; chạy lại lệnh này để làm tiếp",
        "stopped with {left} units left; run the command again to go on",
    ),
    "batch.would_new": ("tạo", "make"),
    "batch.would_stay": ("giữ nguyên", "unchanged"),
    "batch.would_keep": ("giữ tệp có người sửa", "keep somebody's own"),
    "batch.would_fail": ("lỗi", "fail"),
    "batch.would": (
        "{units} đơn vị: sẽ tạo {made}, giữ nguyên {unchanged}{kept}{failed}; chưa ghi gì",
        "{units} units: {made} to be made, {unchanged} unchanged{kept}{failed}; nothing was written",
    ),
    "batch.would_fail_count": (", lỗi {count}", ", {count} would fail"),
    "batch.stopped_ahead": (
        "dừng giữa chừng, còn {left} đơn vị chưa xem",
        "stopped with {left} units not looked at",
    ),
    "roster.short": ("Đọc, kiểm tra, lập danh sách từ Excel.", "Read, check and lay out lists of people."),
    "roster.help": (
        "Đọc danh sách người học (Excel, OpenDocument, CSV), kiểm tra rồi lập văn bản; --spec: xếp vào các lớp.",
        "Read lists of people (Excel, OpenDocument, CSV), check and lay them out; --spec seats them in its classes.",
    ),
    "roster.no_files": ("cần ít nhất một tệp danh sách, hoặc --spec", "give a list at least, or --spec"),
    "roster.spec": ("Kế hoạch có các lớp, đơn vị để đối chiếu.", "The plan with the classes and units to match."),
    "roster.roster": ("Mã danh sách trong rosters của kế hoạch.", "Which of the plan's rosters."),
    "roster.sheet": ("Chỉ đọc trang tính này; ghi được nhiều lần.", "Read this sheet only; may be repeated."),
    "roster.column": (
        'Nghĩa của một cột, ví dụ "ĐV=unit"; "Ký nhận=-" để bỏ cột. Ghi được nhiều lần.',
        'What a column means, such as "ĐV=unit"; "Ký nhận=-" leaves it out. May be repeated.',
    ),
    "roster.commune": (
        "Xã, phường của những người mà tệp không ghi; ghi được nhiều lần.",
        "The commune of people whose rows name none; may be repeated.",
    ),
    "roster.unit": (
        "Đơn vị của những người trong tệp không có cột đơn vị; ghi được nhiều lần.",
        "The unit of people in a file without a column of units; may be repeated.",
    ),
    "roster.order": ("Thứ tự: theo tên, theo đơn vị, hoặc như trong tệp.", "By name, by unit, or as in the file."),
    "roster.legacy": ("Chuyển chữ gõ bằng bảng mã cũ.", "Convert text typed in an old encoding."),
    "roster.layout": (
        "Các cách trình bày, cách nhau bằng dấu phẩy: list, classes, attendance, receipt, summary, left_out.",
        "Layouts, parted by commas: list, classes, attendance, receipt, summary, left_out.",
    ),
    "roster.show": (
        "Cột in thêm, cách nhau bằng dấu phẩy, ví dụ birth,citizen,phone; dữ liệu cá nhân chỉ in khi ghi ở đây.",
        "More columns, parted by commas, such as birth,citizen,phone; personal data is printed only if named here.",
    ),
    "roster.title": ("Tên danh sách.", "The title of the list."),
    "roster.to": (
        "Loại tệp, cách nhau bằng dấu phẩy: docx,xlsx,pdf.",
        "Kinds of file, parted by commas: docx,xlsx,pdf.",
    ),
    "roster.bad_column": ("{answer}: viết như ĐV=unit", "{answer}: write it as ĐV=unit"),
    "roster.bad_choice": ("không có {found}; có: {known}", "there is no {found}; there are: {known}"),
    "roster.reading": ("đang đọc", "reading"),
    "roster.read": ("đã đọc {people} người trong {sheets} trang tính", "people read: {people}, sheets: {sheets}"),
    "quota.short": ("Phân bổ chỉ tiêu, lập phiếu đăng ký.", "Tell quotas, make registration forms."),
    "quota.help": (
        "Cho biết các bảng chỉ tiêu của kế hoạch; --forms lập phiếu đăng ký Excel cho từng đơn vị.",
        "Tell the quotas of a plan; --forms makes an Excel form for each unit to register with.",
    ),
    "quota.of": ("Mã bảng chỉ tiêu trong quotas.", "Which of the plan's quotas."),
    "quota.forms": ("Lập phiếu đăng ký cho từng đơn vị.", "Make a registration form for each unit."),
    "quota.line": (
        "{id}: {units} đơn vị, {total} chỉ tiêu ({columns})",
        "{id}: {units} units, {total} in all ({columns})",
    ),
    "quota.made": ("đã ghi {count} phiếu vào {folder}", "wrote {count} forms to {folder}"),
    "reconcile.short": ("Đối chiếu đăng ký gửi về với chỉ tiêu.", "Compare what came back with the quota."),
    "reconcile.help": (
        "Đối chiếu phiếu đăng ký và bản đặc tả của các đơn vị (tệp, thư mục RETURNED) với chỉ tiêu của SPEC.",
        "Compare forms and specs that units returned (files, folders RETURNED) with the quota of SPEC.",
    ),
    "reconcile.to": (
        "Lập bảng tổng hợp, các loại cách nhau bằng dấu phẩy: csv,json,docx,xlsx.",
        "Make the summary, kinds parted by commas: csv,json,docx,xlsx.",
    ),
    "reconcile.units": ("đã gửi: {returned}/{units} đơn vị", "returned: {returned} of {units} units"),
    "reconcile.column": (
        "{column}: chỉ tiêu {quota}, đăng ký {registered} (vượt {over}, thiếu {under})",
        "{column}: quota {quota}, registered {registered} ({over} over, {under} under)",
    ),
    "fill.short": ("Điền biểu mẫu Word của cơ quan.", "Fill an office's own Word form."),
    "fill.help": (
        "Điền biểu mẫu Word FORM (tệp .docx có thẻ, hoặc tên mẫu có sẵn) từ dữ kiện của bản đặc tả SPEC.",
        "Fill the Word form FORM (a .docx with tags, or the name of one that is there) from the facts of SPEC.",
    ),
    "fill.each": (
        "Điền cho từng đơn vị (unit), từng lớp (class) hoặc từng người (person), mỗi cái một tệp.",
        "Fill it for each unit, class or person, one file for each.",
    ),
    "fill.set": (
        "Giá trị thêm cho thẻ mà kế hoạch không có, ví dụ so_giay=12.",
        "A value more, for a tag that the plan does not know, such as so_giay=12.",
    ),
    "fill.bad_set": (
        "viết --set TÊN=GIÁ TRỊ, mỗi tên một lần: {found}",
        "write --set NAME=VALUE, each name once: {found}",
    ),
    "template.set": (
        "Giá trị của một tham số của mẫu, ví dụ tu_thon=ấp. Ghi được nhiều lần.",
        "A value for a parameter of a template, such as tu_thon=ấp. May be repeated.",
    ),
    "template.params": (
        "Tệp giá trị cho mẫu: YAML, JSON, hoặc bảng CSV, Excel có cột code (chọn dòng bằng --unit).",
        "Values for a template: YAML, JSON, or a CSV or Excel table with a column code (--unit picks the row).",
    ),
    "template.unit": ("Mã đơn vị hành chính của kế hoạch.", "The code of the plan's administrative unit."),
    "resolve.short": ("In bản đặc tả đã gộp và điền.", "Print the merged and filled spec."),
    "resolve.help": (
        "In bản đặc tả đầy đủ: đã gộp với các bản gốc (extends) và điền giá trị; bản in ra dùng được như mọi bản khác.",
        "Print the whole spec, merged with its bases (extends) and filled with values; it can be rendered itself.",
    ),
    "resolve.origins": ("Ghi tệp và dòng của từng giá trị.", "Tell the file and line of each value."),
    "outline.short": ("In văn bản thành chữ để đọc.", "Print the document as readable text."),
    "outline.help": (
        "In văn bản đã soạn thành chữ; --origins cho biết mỗi dòng từ đâu ra.",
        "Print the composed document as text; --origins tells where each line comes from.",
    ),
    "outline.origins": ("Ghi nguồn gốc của từng dòng.", "Tell the origin of each line."),
    "look.short": ("Tạo mẫu Word để chỉnh trong Word.", "Make a look to change in Word."),
    "look.help": (
        "Tạo mẫu trình bày từ hồ sơ thể thức PROFILE, để mở và chỉnh trong Word.",
        "Make a look from the form PROFILE, to open and change in Word.",
    ),
    "look.sizes": ("Bộ cỡ chữ.", "The set of font sizes."),
    "look.variant": ("Kiểu mẫu.", "The variant."),
    "look.check": ("Chỉ kiểm tra mẫu này, không tạo mẫu mới.", "Only check this look, make none."),
    "look.output": ("Tệp .docx được ghi.", "The .docx file to write."),
    "look.exists": ("{file} đã có; thêm --force để ghi đè", "{file} is there already; --force writes over it"),
    "units.short": ("Danh sách xã, phường, đặc khu.", "List communes, wards and zones."),
    "units.help": (
        "In danh sách xã, phường, đặc khu kèm mã (CSV), để làm tệp đơn vị: thêm cột cho các tham số của mẫu kế hoạch.",
        "Print communes, wards and zones with their codes (CSV): a units file; add columns for parameters to it.",
    ),
    "units.province": ("Tỉnh, thành phố: tên hoặc mã. Để trống: cả nước.", "A province by name or code; else all."),
    "units.date": (
        "Ngày của kế hoạch, ví dụ 20/11/2026. Để trống: theo danh mục mới nhất.",
        "The plan's date, such as 20/11/2026; else as the register knows them last.",
    ),
    "units.output": ("Tệp .csv được ghi, thay cho màn hình.", "A .csv file to write instead of the screen."),
    "units.bad_ending": (
        "{name}: danh sách được ghi ra .csv hoặc .xlsx",
        "{name}: the list is written as .csv or .xlsx",
    ),
    "units.bad_date": ("không đọc được ngày {found}", "cannot read the date {found}"),
    "schema.short": ("In lược đồ JSON cho trình soạn thảo.", "Print the JSON schema for editors."),
    "schema.help": (
        "In lược đồ JSON của bản đặc tả, để trình soạn thảo gợi ý và giải thích.",
        "Print the JSON schema of a spec, by which an editor completes and explains.",
    ),
    "schema.output": ("Tệp được ghi, thay cho màn hình.", "A file to write instead of the screen."),
    "doctor.short": ("Khám máy: có đủ những gì cần không.", "See whether this machine has what is needed."),
    "doctor.help": (
        "Cho biết phiên bản, phông chữ, LibreOffice, bảng mã, thư mục, danh mục, dự án: cái gì thiếu thì phải làm gì.",
        "Tell versions, fonts, LibreOffice, encodings, folders, registers, the project; what to do where one fails.",
    ),
    "doctor.output": ("Thư mục sẽ ghi văn bản.", "The folder that documents will go to."),
    "doctor.deep": ("Chuyển thử một tệp Word sang PDF.", "Convert a small Word file to PDF."),
    "completion.short": ("Gợi ý khi gõ lệnh (bash, zsh …).", "Complete what is typed (bash, zsh …)."),
    "completion.help": (
        "In tệp lệnh để bash, zsh, fish, PowerShell gợi ý lệnh, tùy chọn, mã và tệp khi gõ; dòng đầu nói cách dùng.",
        "Print a script by which bash, zsh, fish or PowerShell completes commands, options, codes and files.",
    ),
    "help.short": ("Xem cách dùng của một lệnh.", "Show how a command is used."),
    "new.short": ("Tạo bản đặc tả mới.", "Start a new spec."),
    "new.help": (
        "Tạo bản đặc tả có chú thích tại PATH; --from chép kế hoạch năm trước sang năm mới.",
        "Write a commented spec to PATH; --from carries last year's plan over.",
    ),
    "new.kind": ("Loại văn bản; không ghi thì là ke_hoach.", "The type of document; ke_hoach when not given."),
    "new.form": ("Thể thức; không ghi thì là state.", "The form of the document; state when not given."),
    "new.from": (
        "Bản đặc tả năm trước, hoặc mẫu của cấp trên (tệp hay tên mẫu có sẵn).",
        "Last year's spec, or a template (a file, or the name of one that is there).",
    ),
    "new.unit": ("Mã đơn vị, khi lập theo mẫu.", "The unit's code, for a spec made from a template."),
    "new.unit_without_template": (
        "--unit chỉ dùng khi --from là một mẫu (tệp có khóa parameters)",
        "--unit goes only with --from a template (a file with the key parameters)",
    ),
    "new.year": (
        "Năm (đầu) của kế hoạch mới; không có --from thì mặc định là năm sau.",
        "The new plan's (first) year; without --from it is next year unless given.",
    ),
    "new.exists": ("{file} đã có; thêm --force để ghi đè", "{file} is there already; --force writes over it"),
    "new.force": ("Ghi đè tệp đã có.", "Write over an existing file."),
    "new.schema": (
        "để trình soạn thảo gợi ý và giải thích các khóa: plandocs schema -o {file}",
        "for an editor to complete and explain keys: plandocs schema -o {file}",
    ),
    "new.from_needs_year": ("--from cần có --year", "--from needs --year"),
    "new.kind_with_from": (
        "--kind, --form không đi cùng --from: kế hoạch mới cùng loại với kế hoạch cũ",
        "--kind and --form do not go with --from: the new plan is of the old one's kind",
    ),
    "migrate.short": ("Viết lại tệp cũ theo cách hiện nay.", "Rewrite files of an earlier format."),
    "migrate.help": (
        """Viết lại bản đặc tả, mẫu, sổ (SPEC: tệp hoặc thư mục) theo cách hiện nay; chú thích, thứ tự giữ nguyên.

        Mẫu trình bày .docx được thêm các kiểu chữ còn thiếu.
        Tệp không có gì cũ thì không bị đụng đến. Dấu - đọc từ đầu vào chuẩn.""",
        """Rewrite specs, templates and registers (SPEC: a file or a folder) in today's way; comments and order stay.

        A look (.docx) gets the styles that it lacks.
        A file with nothing old in it is left alone. A dash reads standard input.""",
    ),
    "migrate.check": (
        "Không ghi; mã thoát 1 nếu có tệp cần viết lại.",
        "Write nothing; the exit code is 1 if a file has to be rewritten.",
    ),
    "migrate.diff": ("Không ghi; in những thay đổi.", "Write nothing; print the changes."),
    "migrate.output": (
        "Ghi bản mới vào thư mục này, tệp gốc giữ nguyên.",
        "Write the new files into this folder and leave the old ones.",
    ),
    "migrate.profile": (
        "Hồ sơ thể thức của mẫu trình bày .docx, nếu tên tệp không cho biết.",
        "The profile of a look (.docx), where the name of its file does not say so.",
    ),
    "migrate.done": ("{file}: đã viết lại {count} chỗ", "{file}: {count} places rewritten"),
    "migrate.needed": ("{file}: cần viết lại {count} chỗ", "{file}: {count} places to be rewritten"),
    "migrate.nothing": ("không có gì viết theo cách cũ", "nothing is written in an old way"),
    "new.no_template": (
        "chưa có mẫu cho --kind {kind} --form {form}; có: {known}",
        "no template yet for --kind {kind} --form {form}; there are: {known}",
    ),
    "new.same_file": (
        "{file} chính là kế hoạch cũ; ghi kế hoạch mới vào tệp khác",
        "{file} is the old plan itself; write the new one to another file",
    ),
    "new.same_year": (
        "{file} đã là kế hoạch của năm {year}; --year phải là năm khác",
        "{file} is a plan of {year} already; --year must be another year",
    ),
}
"""Vietnamese, then English."""


def word(name: str, lang: Language) -> str:
    """The words called ``name`` in a language (lời); raises KeyError when there are none."""
    return _WORDS[name][0 if lang == "vi" else 1]


def has_word(name: str) -> bool:
    """Whether there are words called ``name``."""
    return name in _WORDS
