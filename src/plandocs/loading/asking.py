"""A unit's own spec over a template (bản của đơn vị theo mẫu): what it must say, and what it may, as commented keys."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from plandocs.loading.templates import Template
from plandocs.spec.parameters import Parameter, ParameterType

_WIDTH = 118
_HEAD = """\
# yaml-language-server: $schema=plandocs.schema.json
#
# KẾ HOẠCH CỦA ĐƠN VỊ, LẬP THEO MẪU
#
# Mọi dữ kiện, câu chữ lấy từ mẫu; ở đây chỉ ghi giá trị của đơn vị mình và chỗ nào khác mẫu.
#   Kiểm tra:     plandocs check TÊN-TỆP.yaml
#   Xem cả bản:   plandocs resolve TÊN-TỆP.yaml
#   Ra tệp Word:  plandocs render TÊN-TỆP.yaml
"""
_CHANGES = """\
# Chỗ khác mẫu: ghi lại khóa đó ở đây, cả bản được gộp theo khóa và theo mã (id).
#   - đổi một mục:       tasks: [{id: ma_muc, time: quý IV/2026}]
#   - thêm một mục:      tasks: [{id: ma_moi, after: ma_muc, content: …}]
#   - bỏ mục:            tasks: {remove: [ma_muc]}
#   - đổi tên đề mục:    outline: [{id: ma_de_muc, heading: …}]
#   - thay cả danh sách: recipients: {replace: [ … ]}
"""


def asking_spec(template: Template, named: str, unit: str | None, year: int | None) -> str:
    """The text of a spec that extends the template called ``named`` (nội dung tệp); what is known is filled in.

    Values that must be given and have no default stand empty; the others are comments with their defaults. ``year``
    becomes the period where the template's own is one year.
    """
    return "\n".join((_HEAD, *_blocks(template, named, unit, year), _CHANGES))


def _blocks(template: Template, named: str, unit: str | None, year: int | None) -> Iterator[str]:
    yield f"extends: {_quoted(named)} # mẫu\n"
    if template.is_of_a_unit:
        yield _unit(unit)
    if year is not None:
        yield f"period: {year} # năm của kế hoạch\n"
    if template.parameters:
        yield "values:"
        for name, parameter in template.parameters.items():
            yield from _value(name, parameter)


def _unit(code: str | None) -> str:
    written = f"unit: {_quoted(code)}" if code else "unit:"
    return f"{written} # mã đơn vị hành chính, năm chữ số (xem plandocs units)\n"


def _value(name: str, parameter: Parameter) -> Iterator[str]:
    """The lines that ask for a value: what it means, then its key."""
    for line in textwrap.wrap(" ".join(_told(parameter)), _WIDTH - 4):
        yield f"  # {line}"
    if parameter.required and parameter.default is None:
        yield f"  {name}:"
    else:
        default = _quoted(str(parameter.default)) if parameter.default is not None else ""
        yield f"  # {name}: {default}".rstrip()
    yield ""


def _told(parameter: Parameter) -> Iterator[str]:
    if parameter.description is not None:
        yield str(parameter.description)
    if parameter.type is not ParameterType.TEXT:
        yield f"({_KINDS[parameter.type]}{': ' + ', '.join(parameter.choices) if parameter.choices else ''})"
    if parameter.example is not None:
        yield f"Ví dụ: {parameter.example}"


_KINDS = {
    ParameterType.COUNT: "số đếm",
    ParameterType.DECIMAL: "số thập phân",
    ParameterType.PERCENT: "tỷ lệ",
    ParameterType.MONEY: "số tiền",
    ParameterType.DATE: "ngày",
    ParameterType.YEAR: "năm",
    ParameterType.PERIOD: "thời kỳ",
    ParameterType.SWITCH: "yes hoặc no",
    ParameterType.CHOICE: "chọn một",
}


def _quoted(text: str) -> str:
    return (
        text
        if text.replace("-", "").replace("_", "").replace("/", "").replace(".", "").isalpha()
        else json.dumps(text, ensure_ascii=False)
    )
