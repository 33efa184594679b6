"""A look compiled to a frame (dịch mẫu thành khung): checked, rendered once by docxtpl with marks in its slots, split at them."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.profile import Profile
from plandocs.writing.frame import FOOTNOTE_REFERENCE, TABLE_GRID, Frame, NotesPart
from plandocs.writing.look_measures import check_page, check_type, faces_of, slot_width, text_width
from plandocs.writing.look_styles import StyleSheet
from plandocs.writing.look_tags import Found, check_without_tags, find_slots
from plandocs.writing.markup import DECLARATION, W
from plandocs.writing.package import Part, packed
from plandocs.writing.profile_frame import frame_from_profile
from plandocs.writing.properties import APP, APP_NAME, CORE_NAME
from plandocs.writing.slots import Place as SlotPlace
from plandocs.writing.slots import Skeleton
from plandocs.writing.styles import style_names
