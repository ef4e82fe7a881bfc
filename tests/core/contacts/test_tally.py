"""What was met in a file so far, one by one and many at once."""

from __future__ import annotations

import pytest

from maestro_desktop.core.contacts.tally import Tally


@pytest.mark.parametrize("expected", [True, False])
def test_each_thing_knows_its_first_line_and_how_often_it_came(expected: bool) -> None:
    met = []
    with Tally() as tally:
        # The last one is met in the next batch, too.
        for batch in ([("a", 1, "Ada"), ("b", 2, "Ben"), ("a", 3, "Ada")], [("a", 4, "Bob"), ("c", 5, "Cleo")]):
            if expected:
                tally.expect(thing for thing, _, _ in batch)
            met += [tally.meet(*each) for each in batch]

        assert met == [(1, 1, True), (2, 1, True), (1, 2, True), (1, 3, False), (5, 1, True)]
        assert tally.line_of(["b", "c"]) == 2
        assert tally.line_of(["d"]) == 0


def test_what_was_not_expected_is_met_all_the_same() -> None:
    with Tally() as tally:
        tally.expect(["a"])
        tally.meet("a", 1)
        tally.meet("b", 1)
        tally.expect(["c"])

        assert tally.meet("b", 9) == (1, 2, True)
        assert tally.meet("a", 9) == (1, 2, True)


def test_many_at_once_are_kept_beyond_what_one_statement_takes() -> None:
    with Tally() as tally:
        tally.expect(range(20_000))
        for thing in range(20_000):
            tally.meet(thing, thing + 1)
        tally.expect([0, 19_999])

        assert tally.meet(0, 30_000)[:2] == (1, 2)
        assert tally.meet(19_999, 30_000)[:2] == (20_000, 2)
