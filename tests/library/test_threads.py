"""Many threads at once, as in a web service: each gets what it would get alone; nothing is printed, nothing ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AT_ONCE = """
import hashlib, json, sys, threading
from pathlib import Path
import plandocs
sys.setswitchinterval(1e-5)
specs = [path.read_bytes() for path in sorted(Path("specs").glob("*.yaml"))[:4]]
lists = ("ds.csv", "Họ và tên,Đơn vị\\nNguyễn Văn A,Xã X\\n".encode())
start, found = threading.Barrier(8), {}

def asked(number):
    spec = specs[number % len(specs)]
    rendered = plandocs.render(spec, to=("docx", "xlsx") if number % 4 == 0 else ("docx",), folder="specs")
    files = {name: hashlib.sha256(data).hexdigest() for name, data in rendered.files.items()}
    rows = [dict(row) for row in plandocs.roster(lists).rows]
    return [files, rendered.as_json("en"), plandocs.outline(spec, folder="specs").text, rows]

def work(number):
    start.wait()  # all of them load what they need at the same moment
    found[number] = asked(number)

threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
for one in threads: one.start()
for one in threads: one.join()
print(json.dumps([len(found), [number for number in found if found[number] != asked(number)]]))
"""


@pytest.mark.slow
def test_threads_do_not_disturb_one_another():
    done = subprocess.run([sys.executable, "-c", AT_ONCE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert json.loads(done.stdout) == [8, []]
