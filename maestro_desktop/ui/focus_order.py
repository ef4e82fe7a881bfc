"""Where Tab goes: from top to bottom as things stand on the screen.

Qt goes by the order in which widgets were made, and what is made late comes last: the card of a call after the history
below it. ``QWidget.setTabOrder`` mends the chain, but for widgets that come and go it has crashed Qt; so the chain is
left alone, and each step looks at the layouts.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QStackedWidget, QWidget


def step_focus(root: QWidget, forward: bool) -> bool:
    """Give the focus to the next (or previous) widget within ``root``, around at the end. Returns whether there is
    one; for ``focusNextPrevChild``."""
    focus = root.focusWidget()
    around = list(_in_order(root))
    if focus not in around:
        return False
    at = around.index(focus)
    after = [*around[at + 1 :], *around[:at]]
    for each in after if forward else reversed(after):
        if _takes_tab(each, root):
            each.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            return True
    return False


def _takes_tab(widget: QWidget, root: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisibleTo(root)
    )


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """Widgets within one, each before what is in it."""
    seen: set[QWidget] = set()
    for child in _children(widget):
        if child not in seen and not child.isWindow():
            seen.add(child)
            yield child
            yield from _in_order(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Children by their place, then those that no layout has; some twice."""
    if isinstance(widget, QSplitter | QStackedWidget):
        yield from (part for at in range(widget.count()) if (part := widget.widget(at)) is not None)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)
    yield from (child for child in widget.children() if isinstance(child, QWidget))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _laid_out(inner)
        elif (widget := item.widget()) is not None:
            yield widget
