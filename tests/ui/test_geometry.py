"""Where windows go: never off the screens that are there."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from maestro_desktop.ui.geometry import Corner, in_corner

_place = st.integers(-10_000, 10_000)
_side = st.integers(1, 8_000)
rects = st.builds(QRect, _place, _place, _side, _side)
sizes = st.builds(QSize, _side, _side)
corners: st.SearchStrategy[Corner] = st.sampled_from(get_args(Corner))


@given(sizes, rects, st.lists(rects, min_size=1, max_size=4), corners, st.integers(0, 100))
def test_what_stands_in_a_corner_is_wholly_on_one_screen(
    size: QSize, near: QRect, screens: list[QRect], corner: Corner, margin: int
) -> None:
    box = in_corner(size, near, screens, corner, margin)
    assert any(screen.contains(box) for screen in screens)


@pytest.mark.parametrize(
    ("corner", "left_top"),
    [
        ("top-left", (1296, 26)),
        ("top-right", (1964, 26)),
        ("bottom-left", (1296, 758)),
        ("bottom-right", (1964, 758)),
    ],
)
def test_it_stands_on_the_screen_of_the_window_away_from_its_edges(corner: Corner, left_top: tuple[int, int]) -> None:
    screens = [QRect(0, 0, 1280, 800), QRect(1280, 10, 1000, 864)]
    box = in_corner(QSize(300, 100), QRect(1200, 100, 600, 500), screens, corner, 16)
    assert ((box.x(), box.y()), box.size()) == (left_top, QSize(300, 100))
