import pytest

from plandocs.building.project import MARKER, project_of


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "tinh" / "xa" / "specs").mkdir(parents=True)
    return tmp_path / "tinh"


@pytest.mark.parametrize(
    ("marked", "root"),
    [((), "xa/specs"), ((".",), "."), (("xa",), "xa"), ((".", "xa"), "xa"), (("xa/specs",), "xa/specs")],
)
def test_the_root_is_the_nearest_marked_folder_or_the_specs_own(tree, marked, root):
    for folder in marked:
        (tree / folder / MARKER).touch()
    assert project_of(tree / "xa" / "specs" / "a.yaml").root == (tree / root).resolve()


def test_a_folder_called_like_the_marker_marks_nothing(tree):
    (tree / MARKER).mkdir()
    assert project_of(tree / "a.yaml").root == tree.resolve()


def test_links_are_followed_before_the_root_is_looked_for(tree):
    (tree / MARKER).touch()
    link = tree.parent / "a.yaml"
    link.symlink_to(tree / "xa" / "a.yaml")
    assert project_of(link).root == tree.resolve()


def test_registers_of_the_project_are_used_where_there_are_any(tree):
    assert project_of(tree / "a.yaml").registers == ()
    (tree / "registers").mkdir()
    assert project_of(tree / "a.yaml").registers == (tree.resolve() / "registers",)


def test_the_projects_own_look_is_found_by_its_profile(tree):
    project = project_of(tree / "a.yaml")
    assert project.look("state") is None
    look = tree / "templates" / "looks" / "state.docx"
    look.parent.mkdir(parents=True)
    look.touch()
    assert project.look("state") == look.resolve()
