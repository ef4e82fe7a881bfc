"""Words that remember what they were made of."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from maestro_desktop.wording import Counted, Several, Wording, both


def test_it_is_the_english_text() -> None:
    said = Wording("{name} has {n} numbers", name="Ada", n=1_204)
    assert said == "Ada has 1,204 numbers"
    assert json.dumps(said) == '"Ada has 1,204 numbers"'
    assert (said.template, said.fields) == ("{name} has {n} numbers", {"name": "Ada", "n": 1_204})


def test_without_fields_braces_stand_for_themselves() -> None:
    assert Wording("{") == "{"


def test_one_and_several() -> None:
    assert [Counted("{n} calls", "{n} call", n) for n in (0, 1, 1_000)] == ["0 calls", "1 call", "1,000 calls"]


def test_a_value_may_be_any_text() -> None:
    assert Wording("Called {name}.", name="{0} %n {") == "Called {0} %n {."


@pytest.mark.parametrize(
    "said", [Wording("{a} and {b}", a="x", b=2), Counted("{n} of {of}", "one of {of}", 1, of=9), Several(("a.", "b."))]
)
def test_copies_remember_too(said: Wording) -> None:
    for other in (pickle.loads(pickle.dumps(said)), copy.deepcopy(said)):
        assert other == said
        assert (type(other), other.template, other.fields) == (type(said), said.template, said.fields)


def test_several_stand_one_behind_the_other() -> None:
    assert Several(("Not called.", "", Wording("Try {what}.", what="again"))) == "Not called. Try again."
    assert [both(words) for words in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == ["", "a", "a and b", "a, b and c"]
