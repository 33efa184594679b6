import pickle

from plandocs.vietnamese.unreadable import Flaw, Unreadable


def test_it_is_a_value_error_that_says_what_was_found_and_what_it_may_mean() -> None:
    problem = Unreadable(Flaw.AMBIGUOUS_NUMBER, "11.8", ("11,8", "11.800"))
    assert isinstance(problem, ValueError)
    assert str(problem) == "ambiguous-number: '11.8' (may mean 11,8 or 11.800)"


def test_it_travels_between_processes() -> None:
    problem = pickle.loads(pickle.dumps(Unreadable(Flaw.NOT_A_DATE, "mai", ("ngày mai",))))  # noqa: S301
    assert (problem.flaw, problem.found, problem.readings) == (Flaw.NOT_A_DATE, "mai", ("ngày mai",))
