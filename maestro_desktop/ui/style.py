"""The style sheet, made from tokens: the only place that writes one.

Widgets say what they are by the dynamic properties ``role`` (labels), ``kind`` (buttons), ``tone`` (state) and
``area`` (backgrounds); they never set colours themselves.
"""

from __future__ import annotations

from pathlib import Path
from string import Template

from maestro_desktop.ui.tokens import Tokens, TypeScale

_SHEET = Template("""
QWidget { font-size: ${body}pt; }
QMainWindow, QDialog, QWidget[area="surface"] { background: $surface; }
QWidget[area="sunken"], QScrollArea[area="sunken"] { background: $sunken; }
QScrollArea { border: none; background: transparent; }
QScrollArea[area="page"] { border-left: 3px solid transparent; }
QScrollArea[area="page"]:focus { border-left: 3px solid $focus; }
QScrollArea > QWidget > QWidget[area="clear"] { background: transparent; }
QFrame[area="header"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[area="dial"] { background: $primary_soft; border: none; border-bottom: 1px solid $border; }
QFrame[area="need"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[area="need"]:hover { background: $sunken; }
QFrame[area="need"]:focus { background: $primary_soft; border-left: 3px solid $focus; }
QFrame[area="palette"] { background: $surface; border: 1px solid $control; border-radius: 8px; }
QFrame[area="ring"] { background: $surface; border: 2px solid $primary; }
QFrame[area="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; color: $text; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="caption"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="display"] { font-size: ${display}pt; font-weight: 600; }
QLabel[role="section"] { font-size: ${strong}pt; font-weight: 600; }
QLabel[role="chip"] { font-size: ${small}pt; font-weight: 600; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="odd"] { color: $warning; font-size: ${small}pt; }


QFrame[strip="true"] { background: $primary_soft; border: none; border-bottom: 1px solid $border; }
QFrame[strip="true"][tone="warning"] { background: $warning_soft; }
QFrame[strip="true"][tone="error"] { background: $error_soft; }
QFrame[strip="true"][tone="success"] { background: $success_soft; }
QFrame[strip="true"][tone="success"] QLabel { color: $success; }
QFrame[strip="true"][tone="error"] QLabel, QFrame[strip="true"][tone="warning"] QLabel { color: $text; }

QPushButton {
    background: $field; color: $text; border: 1px solid $control; border-radius: 6px;
    padding: 5px 12px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $disabled; border-color: $border; background: transparent; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $primary_hover; }
QPushButton[kind="primary"]:pressed { background: $primary_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $disabled; border-color: $hover; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $link; padding: 4px 8px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: 3px 7px; }
QPushButton[kind="proposed"] { background: $primary_soft; color: $link; font-weight: 600; }
QPushButton[kind="proposed"]:hover { background: $hover; }
QPushButton[kind="proposed"]:pressed { background: $pressed; }
QPushButton[kind="chip"] {
    background: $primary_soft; color: $link; border: 1px solid $primary; border-radius: 6px; padding: 1px 8px 1px 6px;
    font-size: ${small}pt;
}
QPushButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:pressed { background: $pressed; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 0 7px 0 5px; }
QPushButton[kind="filter"] { padding: 5px 8px; }
QPushButton[kind="filter"]:focus { padding: 4px 7px; }
QPushButton[kind="filter"]:checked { background: $primary_soft; color: $link; border-color: $primary; }
QPushButton[kind="entry"] {
    background: $primary_soft; color: $link; border: none; border-radius: 0; padding: 9px 16px; text-align: left;
    font-weight: 600;
}
QPushButton[kind="entry"]:hover { background: $hover; }
QPushButton[kind="entry"]:pressed { background: $pressed; }
QPushButton[kind="entry"]:focus { border: 2px solid $focus; padding: 7px 14px; }
QPushButton::menu-indicator { image: none; }
QPushButton[kind="number"] { text-align: left; padding: 4px 10px; }
QPushButton[kind="number"]:focus { padding: 3px 9px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="call"] { background: $primary; }
QToolButton[kind="call"]:hover { background: $primary_hover; }
QToolButton[kind="call"]:disabled { background: $hover; }
QToolButton[kind="call"]:focus { border: 2px solid $text; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateTimeEdit {
    background: $field; color: $text; border: 1px solid $control; border-radius: 6px;
    selection-background-color: $primary; selection-color: $on_primary;
}
QLineEdit, QDateTimeEdit { padding: 5px 8px; min-height: 18px; }
QPlainTextEdit { padding: 3px 5px; }
QComboBox { padding: 5px 8px; min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus { border: 2px solid $focus; }
QLineEdit:focus, QComboBox:focus, QDateTimeEdit:focus { padding: 4px 7px; }
QPlainTextEdit:focus { padding: 2px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    color: $disabled; border-color: $border; background: $sunken;
}
QLineEdit[tone="error"], QComboBox[tone="error"] { border-color: $error; }
QPlainTextEdit[kind="reading"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPlainTextEdit[kind="reading"]:focus { border: 1px solid $focus; padding: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QDateTimeEdit QLineEdit, QDateTimeEdit QLineEdit:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $field; border: 1px solid $border; }

QCheckBox { spacing: 8px; }
QCheckBox:focus { color: $link; }
QCheckBox::indicator {
    width: 16px; height: 16px; border: 1px solid $control; border-radius: 4px; background: $field;
}
QCheckBox::indicator:checked { background: $primary; border-color: $primary; image: url("$tick"); }
QCheckBox::indicator:disabled { background: $sunken; border-color: $border; }
QCheckBox::indicator:checked:disabled { background: $disabled; }

QRadioButton { spacing: 8px; }
QRadioButton:focus { color: $link; }
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $control; border-radius: 8px; background: $field;
}
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid $primary; }
QRadioButton::indicator:disabled { background: $sunken; border-color: $border; }

QFrame[area="drop"] { background: $sunken; border: 1px dashed $control; border-radius: 8px; }
QFrame[area="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[area="group"] { background: $surface; border: none; }
QFrame[area="group"]:focus { border-left: 3px solid $focus; }
QProgressBar { background: $hover; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }

QTabBar::tab {
    background: transparent; color: $muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $primary; }
QTabBar::tab:hover { background: $hover; color: $text; }
QTabBar::tab:selected:focus { color: $link; background: $primary_soft; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QTableView { background: $surface; border: none; selection-background-color: $primary_soft;
    selection-color: $text; gridline-color: transparent; }
QTableView[area="sunken"] { background: transparent; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 4px 8px; font-size: ${small}pt; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $primary_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $sunken; color: $text; border: 1px solid $control; padding: 4px; }
/* Qt paints this balloon light yellow, whatever the scheme. */
QBalloonTip QLabel { color: #1f1f1f; }
QFrame[area="footer"] { background: $surface; border: none; border-top: 1px solid $border; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $focus; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Tokens, scale: TypeScale, tick: Path) -> str:
    """Return the style sheet for one scheme and one set of text sizes. ``tick`` is the picture of a set mark."""
    values: dict[str, str] = {name: getattr(tokens, name) for name in tokens.__slots__}
    values |= {name: f"{getattr(scale, name):.2f}" for name in scale.__slots__}
    return _SHEET.substitute(values, tick=tick.as_posix())
