"""An example of each command (ví dụ), which its help shows, and so does a line that cannot be read."""

EXAMPLES = {
    "new": "plandocs new ke-hoach.yaml --year 2027",
    "check": "plandocs check ke-hoach.yaml",
    "render": "plandocs render ke-hoach.yaml --to docx,pdf",
    "fill": "plandocs fill giay-moi.docx ke-hoach.yaml --each class",
    "batch": "plandocs batch ke-hoach-xa.yaml --province Huế -o output",
    "roster": "plandocs roster danh-sach.xlsx --to docx,xlsx",
    "quota": "plandocs quota ke-hoach.yaml --forms",
    "reconcile": "plandocs reconcile ke-hoach.yaml phieu-gui-ve --to xlsx",
    "units": "plandocs units --province Huế -o don-vi.csv",
    "outline": "plandocs outline ke-hoach.yaml",
    "resolve": "plandocs resolve ke-hoach.yaml --origins",
    "look": "plandocs look state-nd30-2020 -o mau.docx",
    "rules": "plandocs rules",
    "explain": "plandocs explain PD206",
    "schema": "plandocs schema -o plandocs.schema.json",
    "migrate": "plandocs migrate specs --diff",
    "doctor": "plandocs doctor",
    "completion": 'eval "$(plandocs completion bash)"',
}
