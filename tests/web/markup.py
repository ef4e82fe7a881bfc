"""Pieces of pages."""

from __future__ import annotations

LINK = "<style>body{{margin:0}} a,button{{position:fixed;inset:0;background:#eee}}</style><a href='{}' {}>x</a>"
"""A link that fills the page: address, further attributes."""
BUTTON = '<style>body{{margin:0}} button{{position:fixed;inset:0}}</style><button onclick="{}">x</button>'
"""A button that fills the page, and what a click runs."""


def say(value: str) -> str:
    """Code that posts a value to the window above."""
    return f"parent.postMessage({value}, '*')"


def script(code: str) -> str:
    return f"<script>{code}</script>"
