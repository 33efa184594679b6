import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.located import Entry, Items, Text
from plandocs.sources.reading import FORBIDDEN
from plandocs.sources.yaml_tree import DEEPEST, MOST_VALUES, read_yaml
from plandocs.vietnamese.text import nfc


def read(text):
    problems = Problems()
    return read_yaml(text, "a.yaml", problems), [(p.code, p.place.line, p.place.column) for p in problems]


def plain(value):
    if isinstance(value, Entry):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, Items) else str(value)


def places(value):
    """Each text with its line, column, length and key path."""
    if isinstance(value, Text):
        return [(str(value), value.place.line, value.place.column, value.place.length, value.place.key_path)]
    return [found for inner in (value.values() if isinstance(value, Entry) else value) for found in places(inner)]


@pytest.mark.parametrize(
    "written",
    [
        "012",
        "no",
        "Yes",
        "12:30",
        "1.299",
        "05/4/2024",
        "2024-05-06",
        "001234567012",
        "1e3",
        "0x1F",
        "null",
        ".5",
        "=",
        "on",
    ],
)
def test_a_scalar_stays_as_it_was_written(written):
    value, problems = read(f"a: {written}\n")
    assert (plain(value), problems) == ({"a": written}, [])


@pytest.mark.parametrize("key", ["012", "no", "12:30", "1.299", "null", "true"])
def test_a_key_stays_as_it_was_written(key):
    assert plain(read(f"{key}: a\n")[0]) == {key: "a"}


def test_places_count_characters_from_one():
    spec = "tiêu đề: Kế hoạch\ntasks:\n  - lead: 'vhxh'\n    support: [snv, \"hcc\"]\n"
    assert places(read(spec)[0]) == [
        ("Kế hoạch", 1, 10, 8, "tiêu đề"),
        ("vhxh", 3, 11, 6, "tasks[0].lead"),
        ("snv", 4, 15, 3, "tasks[0].support[0]"),
        ("hcc", 4, 20, 5, "tasks[0].support[1]"),
    ]


def test_a_text_of_several_lines_stands_where_it_begins():
    ((text, line, column, length, path),) = places(read("a: >-\n  một\n  hai\n")[0])
    assert (text, line, column, length, path) == ("một hai", 1, 4, 1, "a")


def test_keys_have_places():
    value, _ = read("a: b\n  \nissuer: {name: x}\n")
    assert (value.key_places["issuer"].line, value.key_places["issuer"].column) == (3, 1)
    assert (value["issuer"].key_places["name"].column, value["issuer"].place.column) == (10, 9)


@pytest.mark.parametrize(
    ("written", "style", "blank"),
    [
        ("a:", "", True),
        ("a: ~", "", True),
        ("a: b", "", False),
        ("a: ''", "'", False),
        ('a: "~"', '"', False),
        ("a: |\n  x", "|", False),
        ("a: >-\n  x", ">", False),
    ],
)
def test_the_notation_is_remembered(written, style, blank):
    text = read(written)[0]["a"]
    assert (text.style, text.is_blank) == (style, blank)


def test_an_alias_stands_for_what_it_names():
    value, problems = read("a: &x {b: [c]}\nd: *x\n")
    assert (plain(value), problems) == ({"a": {"b": ["c"]}, "d": {"b": ["c"]}}, [])


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("a: b\na: c\n", [("PD006", 2, 1)]),
        ("a: b\na: c\na: d\n", [("PD006", 2, 1), ("PD006", 3, 1)]),
        ("a: !!int 5\n", [("PD007", 1, 4)]),
        ("- !x {a: b}\n- !y [c]\n", [("PD007", 1, 3), ("PD007", 2, 3)]),
        ("a: {<<: {b: c}, d: e}\n", [("PD014", 1, 5)]),
        ("a: b\n--- \nc: d\n", [("PD004", 2, 1)]),
        ("? [a]\n: b\n", [("PD013", 1, 3)]),
        ("? &k {a: b}\n: c\n", [("PD013", 1, 3)]),
        ("&k [a]: b\n", [("PD013", 1, 1)]),
        ("a: &k [b]\n*k : c\n", [("PD013", 1, 4)]),
        ("a: &k [*k]\n", [("PD008", 1, 8)]),
        ("a: *k\n", [("PD005", 1, 4)]),
        ("a: {{ b }}\nc: {{ d }} e\n", [("PD010", 1, 4), ("PD010", 2, 4)]),
        ("a: b: c\n", [("PD012", 1, 5)]),
        ("a:\n\tb: c\n", [("PD011", 2, 1)]),
        ('a: "b\n', [("PD159", 1, 4)]),
        ('a: "\\x1b[31m"\n', [("PD016", 1, 4)]),
        ("", [("PD003", 0, 0)]),
        ("# a\n", [("PD003", 0, 0)]),
    ],
)
def test_what_is_refused(written, told):
    assert read(written)[1] == told


def test_the_values_beside_a_refused_one_are_kept():
    value, _ = read("a: b\na: c\nd: !x e\n<<: {f: g}\nh: {{ i }}\n")
    assert plain(value) == {"a": "b", "d": "e", "h": "?"}


@pytest.mark.parametrize("levels", [DEEPEST, DEEPEST + 1, 100_000])
def test_nesting_has_a_limit(levels):
    told = read("[" * levels + "]" * min(levels, DEEPEST))[1]
    assert told == ([] if levels <= DEEPEST else [("PD009", 1, DEEPEST + 1)])


def test_expansion_has_a_limit():
    tenfold = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 7)]
    fine, told = read("a0: &a0 x\n" + "".join(tenfold[:4]))
    assert (len(fine), told) == (5, [])
    assert MOST_VALUES < 10**6
    assert read("a0: &a0 x\n" + "".join(tenfold))[1] == [("PD008", 7, 5)]


printable = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")).filter(lambda one: not FORBIDDEN.match(one)), max_size=20
)
words = st.one_of(
    printable,
    st.sampled_from(["no", "012", "12:30", "1.299", "~", "", "null", "{{ a }}", "- a", "a: b", "<", "Kế hoạch"]),
)
trees = st.recursive(
    words,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(words.filter(lambda key: key != "<<"), inner, max_size=4)
    ),
    max_leaves=15,
)


def as_read(text):
    return nfc(text.replace("\r\n", "\n").replace("\r", "\n"))


def composed(tree):
    """A tree whose texts are in NFC, with one kind of line ends."""
    if isinstance(tree, dict):
        return {as_read(key): composed(value) for key, value in tree.items()}
    return list(map(composed, tree)) if isinstance(tree, list) else as_read(tree)


@given(
    tree=st.one_of(
        st.lists(trees, min_size=1), st.dictionaries(words.filter(lambda key: key != "<<"), trees, min_size=1)
    ),
    flow=st.sampled_from([True, False, None]),
)
def test_what_pyyaml_writes_reads_back_as_the_same_texts(tree, flow):
    written = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, sort_keys=False)
    value, problems = read(written)
    assert (plain(value), problems) == (composed(tree), [])


def test_an_escape_does_not_bring_in_decomposed_letters():
    assert plain(read(r'"e\u0302\u0301"')[0]) == "ế"


def test_an_escape_brings_in_no_other_end_of_line():
    assert plain(read(r'"a\r\nb\rc"')[0]) == "a\nb\nc"
