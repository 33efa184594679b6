"""``plandocs new``: the template, last year's plan, and every wrong way to ask for them."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plandocs.building.build import build, docx_of
from plandocs.building.project import Project
from plandocs.building.starting import NoTemplate, new_from_template
from plandocs.building.templates import shipped_templates, template_folders
from plandocs.cli.commands.new import command
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.spec.plan import Form, Kind, Plan

ROOT = Path(__file__).parent.parent.parent
LAST = ROOT / "specs" / "ke-hoach-nam-2027.yaml"


def new(*words: str | Path) -> Result:
    return CliRunner().invoke(command("vi"), [str(word) for word in words])


def shown_as_first(key: str, text: str) -> bool:
    return any(line.startswith(f"{key}:") for line in text.split("\n"))


# ---------------------------------------------------------------- from a template


def test_a_new_spec_checks_clean_and_renders(tmp_path: Path) -> None:
    path = tmp_path / "kế hoạch.yaml"
    done = new(path, "--year", "2030")
    schema = tmp_path / "plandocs.schema.json"
    assert (done.exit_code, done.stdout) == (0, f"đã ghi {path}\n")
    assert done.stderr == f"để trình soạn thảo gợi ý và giải thích các khóa: plandocs schema -o {schema}\n"
    schema.touch()
    assert new(path, "--year", "2030", "--force").stderr == ""
    problems = Problems()
    built = build(path, problems)
    assert built is not None
    assert {(problem.code, problem.severity) for problem in problems} == {("PD701", Severity.INFO)}
    assert (built.plan.period.start, built.plan.date.year) == (2030, 2029)
    made = docx_of(built, None, problems)
    assert made is not None
    assert made.startswith(b"PK")


@pytest.mark.parametrize("year", [2026, 2027, 2099])
def test_a_new_spec_is_clean_in_any_year(year: int, tmp_path: Path) -> None:
    problems = Problems()
    new_from_template(tmp_path / "p.yaml", Kind.PLAN, Form.STATE, year, problems)
    assert {problem.severity for problem in problems} == {Severity.INFO}


def test_the_year_is_the_next_one_unless_given(tmp_path: Path) -> None:
    before = datetime.datetime.now(datetime.UTC).year
    new(tmp_path / "p.yaml")
    found = Problems()
    built = build(tmp_path / "p.yaml", found)
    assert built is not None
    assert built.plan.period.start - before in (1, 2)  # two on the last evening of a year


def test_the_template_explains_itself_and_shows_each_kind_of_fact() -> None:
    text = (shipped_templates() / "plans" / "ke_hoach-state.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=plandocs.schema.json\n")
    left_out = {"profile", "sizes", "numbering", "symbol", "subject", "opening", "annexes", "attachments", "wording"}
    left_out |= {"attached_to", "training", "statistics", "electronic"}  # not of every plan: the guide shows them
    left_out |= {"frames", "schedules", "rosters", "estimates", "quotas"}
    behind_marks = {"draft_mark", "phases", "outline"}
    for key in set(Plan.model_fields) - left_out:
        assert shown_as_first(f"# {key}" if key in behind_marks else key, text), key


def test_the_outline_and_the_phases_of_the_template_work_once_uncommented(tmp_path: Path) -> None:
    new(tmp_path / "p.yaml", "--year", "2031")
    text = (tmp_path / "p.yaml").read_text(encoding="utf-8").replace("# draft_mark", "draft_mark")
    head, _, tail = text.partition("# phases:\n")
    phases, _, middle = tail.partition("\n\n")
    body, _, outline = middle.partition("#\n# outline:\n")
    bare = "\n".join(line.removeprefix("# ") for line in outline.split("\n"))
    spec = tmp_path / "q.yaml"
    spec.write_text(f"{head}\n\n{body}outline:\n{bare}", encoding="utf-8")
    problems = Problems()
    built = build(spec, problems)
    assert built is not None
    assert {problem.code for problem in problems} == {"PD701"}
    assert built.plan.draft_mark == -1
    whole = head.replace("period: 2031", "period: 2031 - 2035") + "phases:\n" + phases.replace("# ", "")
    spec.write_text(f"{whole}\n\n{body}", encoding="utf-8")
    built = build(spec, problems)
    assert built is not None
    assert list(built.plan.phases) == ["gd1", "gd2"]


def test_a_kind_without_a_template_is_refused_with_those_there_are(tmp_path: Path) -> None:
    done = new(tmp_path / "p.yaml", "--kind", "de_an", "--form", "party")
    assert done.exit_code == 2
    assert "chưa có mẫu cho --kind de_an --form party; có: --kind ke_hoach --form state" in done.stderr
    assert not (tmp_path / "p.yaml").exists()


def test_the_projects_own_template_comes_first(tmp_path: Path) -> None:
    (tmp_path / "plandocs.toml").touch()
    own = tmp_path / "templates" / "plans"
    own.mkdir(parents=True)
    text = (shipped_templates() / "plans" / "ke_hoach-state.yaml").read_text(encoding="utf-8")
    (own / "ke_hoach-state.yaml").write_text(text.replace("xã …", "xã Hà Bắc"), encoding="utf-8")
    (own / "ke_hoach-party.yaml").write_text("plandocs: <year+1>\n", encoding="utf-8")
    assert new(tmp_path / "specs" / "p.yaml").exit_code == 0
    assert "xã Hà Bắc" in (tmp_path / "specs" / "p.yaml").read_text(encoding="utf-8")
    bad = new(tmp_path / "specs" / "q.yaml", "--form", "party", "--year", "2030")
    assert bad.exit_code == 1
    assert "1 | plandocs: 2031" in bad.stderr
    assert not (tmp_path / "specs" / "q.yaml").exists()


def test_a_template_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "plandocs.toml").touch()
    template = tmp_path / "templates" / "plans" / "ke_hoach-state.yaml"
    template.parent.mkdir(parents=True)
    template.write_bytes(b"\xff\xfe")
    done = new(tmp_path / "p.yaml")
    assert done.exit_code == 1
    assert str(template) in done.stderr
    assert not (tmp_path / "p.yaml").exists()


def test_templates_are_found_in_a_checkout_and_in_a_wheel(tmp_path: Path) -> None:
    package = tmp_path / "src" / "plandocs"
    package.mkdir(parents=True)
    assert shipped_templates(package) == tmp_path / "templates"
    (package / "templates").mkdir()
    assert shipped_templates(package) == package / "templates"
    assert template_folders(Project(tmp_path)) == (shipped_templates(),)
    assert shipped_templates() == ROOT / "templates"


def test_no_templates_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plandocs.building.starting.template_folders", lambda _: ())
    with pytest.raises(NoTemplate):
        new_from_template(tmp_path / "p.yaml", Kind.PLAN, Form.STATE, 2027, Problems())
    assert "có: -" in new(tmp_path / "p.yaml").stderr


def test_help_lists_only_what_there_is() -> None:
    told = " ".join(new("--help").stdout.split())
    assert "--kind [ke_hoach]" in told
    assert "--form [state]" in told


# ---------------------------------------------------------------- from last year's


def test_the_templates_own_comments_are_not_told(tmp_path: Path) -> None:
    first, second = tmp_path / "2031.yaml", tmp_path / "2032.yaml"
    assert new(first, "--year", "2031").exit_code == 0
    text = first.read_text(encoding="utf-8")
    assert "gd1: 2031 - 2033" in text
    first.write_text(text + "# xem lại số liệu năm 2031\n", encoding="utf-8")
    done = new(second, "--from", first, "--year", "2032")
    told = [line for line in done.stderr.split("\n") if "[PD704]" in line]
    assert [line.partition(": ")[0] for line in told] == [f"{second}:{len(text.splitlines()) + 1}:23"]


def test_a_new_spec_carried_over_asks_only_about_facts(tmp_path: Path) -> None:
    """The comments of the template name no year that would have to be mended each year."""
    new(tmp_path / "2027.yaml", "--year", "2027")
    done = new(tmp_path / "2028.yaml", "--from", tmp_path / "2027.yaml", "--year", "2028")
    assert done.stderr.endswith("\n3 cảnh báo, 1 lưu ý\n")


def test_last_years_plan_is_carried_over(tmp_path: Path) -> None:
    path = tmp_path / "2028.yaml"
    done = new(path, "--from", LAST, "--year", "2028")
    assert done.exit_code == 0
    assert done.stdout == f"đã ghi {path}\n"
    problems = Problems()
    built = build(path, problems)
    assert built is not None
    assert not problems.has_errors
    assert (built.plan.period.start, built.plan.date.year) == (2028, 2027)
    told = [line for line in done.stderr.split("\n") if "[PD703]" in line]
    lines = path.read_text(encoding="utf-8").split("\n")
    for line in told:
        place = line.removeprefix(f"{path}:").split(":")
        year = lines[int(place[0]) - 1][int(place[1]) - 1 :][:4]
        assert f"còn nói tới năm {year} " in line
    assert any("as_of: 30/11/" in lines[int(line.removeprefix(f"{path}:").split(":")[0]) - 1] for line in told)


def test_places_are_quoted_from_the_new_file(tmp_path: Path) -> None:
    path = tmp_path / "2028.yaml"
    done = new(path, "--from", LAST, "--year", "2028")
    quoted = [line.split(" | ", 1)[1] for line in done.stderr.split("\n") if " | " in line and "^" not in line]
    assert quoted
    assert set(quoted) <= set(path.read_text(encoding="utf-8").split("\n"))


def test_a_spec_with_errors_is_not_carried_over(tmp_path: Path) -> None:
    last = tmp_path / "last.yaml"
    last.write_text(LAST.read_text(encoding="utf-8").replace("quý IV/2027", "quý V/2027"), encoding="utf-8")
    done = new(tmp_path / "p.yaml", "--from", last, "--year", "2028")
    assert done.exit_code == 1
    assert f"{last}:" in done.stderr
    assert not (tmp_path / "p.yaml").exists()


def test_a_plan_that_would_have_errors_is_told_but_not_written(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("cũ", encoding="utf-8")
    done = new(path, "--from", LAST, "--year", "2010", "--force")
    assert done.exit_code == 1
    assert path.read_text(encoding="utf-8") == "cũ"
    assert "| date: 2009" in done.stderr
    assert "đã ghi" not in done.stdout


# ---------------------------------------------------------------- wrong ways to ask


def test_a_file_that_is_there_stays_without_force(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("cũ", encoding="utf-8")
    done = new(path)
    assert done.exit_code == 2
    assert "--force" in done.stderr
    assert path.read_text(encoding="utf-8") == "cũ"
    assert new(path, "--force").exit_code == 0
    assert path.read_text(encoding="utf-8") != "cũ"


def test_the_old_plan_is_never_written_over(tmp_path: Path) -> None:
    last = tmp_path / "last.yaml"
    last.write_bytes(LAST.read_bytes())
    link = tmp_path / "link.yaml"
    link.symlink_to(last)
    hard = tmp_path / "hard.yaml"
    hard.hardlink_to(last)
    for path in (last, tmp_path / "." / "x" / ".." / "last.yaml", link, hard):
        done = new(path, "--from", last, "--year", "2028", "--force")
        assert done.exit_code == 2, path
        assert last.read_bytes() == LAST.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", LAST), "--from cần có --year"),
        (("--from", LAST, "--year", "2027"), "đã là kế hoạch của năm 2027"),
        (("--from", LAST, "--year", "2028", "--kind", "ke_hoach"), "không đi cùng --from"),
        (("--from", LAST, "--year", "2028", "--form", "state"), "không đi cùng --from"),
        (("--from", "no-such.yaml", "--year", "2028"), "no-such.yaml"),
        (("--from", ROOT, "--year", "2028"), "--from"),
        (("--year", "28"), "--year"),
        (("--year", "hai"), "--year"),
        (("--kind", "cong_van"), "--kind"),
    ],
)
def test_wrong_usage_is_told(words: tuple[str | Path, ...], said: str, tmp_path: Path) -> None:
    done = new(tmp_path / "p.yaml", *words)
    assert done.exit_code == 2
    assert said in done.stderr
    assert not (tmp_path / "p.yaml").exists()


def test_a_folder_is_no_path(tmp_path: Path) -> None:
    assert new(tmp_path, "--force").exit_code == 2


@pytest.mark.parametrize("words", [(), ("--from", LAST, "--year", "2028")])
def test_a_machine_that_cannot_write_is_told(words: tuple[str | Path, ...], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = new(tmp_path / "file" / "p.yaml", *words)
    assert done.exit_code == 3
    assert "PD902" in done.stderr
    assert "đã ghi" not in done.stdout
