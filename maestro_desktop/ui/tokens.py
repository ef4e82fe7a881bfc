"""Colours, sizes of text and spacing: the values everything visible is made from.

Colours start from the vendor's guidelines for integrations and leave them where a pair fails WCAG 2.1 AA:
the dark panel colour #666666 cannot carry the dark primary or error colour, and #F8AE1A on white has 1.9:1.
"""

from __future__ import annotations

from dataclasses import dataclass

#: The grid, px. Everything is spaced by multiples of it (or its half).
GRID = 8


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme. ``x_soft`` is a background for text in ``x``; ``on_x`` is text on ``x``."""

    surface: str
    sunken: str
    field: str
    text: str
    muted: str
    border: str
    control: str
    hover: str
    pressed: str
    primary: str
    primary_hover: str
    on_primary: str
    link: str
    primary_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str
    focus: str
    disabled: str
    #: Media in charts: told apart from each other and from what they stand on, and never by colour alone.
    calls: str
    voicemails: str
    chats: str
    texts: str
    whatsapps: str
    emails: str


LIGHT = Tokens(
    surface="#FFFFFF",
    sunken="#F4F3EE",
    field="#FFFFFF",
    text="#26252A",
    muted="#5C5B63",
    border="#E3E1DA",
    control="#87868D",
    hover="#EAE8E1",
    pressed="#DEDCD3",
    primary="#0056E0",
    primary_hover="#0048BD",
    on_primary="#FFFFFF",
    link="#0050D0",
    primary_soft="#E3EDFD",
    success="#106A3B",
    success_soft="#E0F2E7",
    warning="#7A4D00",
    warning_soft="#FEF1D2",
    error="#B91C2C",
    error_soft="#FCE6E8",
    focus="#0056E0",
    disabled="#8C8B92",
    calls="#0056E0",
    voicemails="#7B3FE4",
    chats="#0B7F6B",
    texts="#B45309",
    whatsapps="#3F8F1F",
    emails="#B0266E",
)

DARK = Tokens(
    surface="#1F1F24",
    sunken="#29292F",
    field="#1A1A1F",
    text="#FFFFFF",
    muted="#B9B8C0",
    border="#3A3A42",
    control="#83828C",
    hover="#36363E",
    pressed="#42424B",
    primary="#246FE5",
    primary_hover="#1B62D2",
    on_primary="#FFFFFF",
    link="#8AB8FF",
    primary_soft="#1D3356",
    success="#5CD495",
    success_soft="#173B29",
    warning="#FFC24D",
    warning_soft="#423312",
    error="#FF97A0",
    error_soft="#4B1F26",
    focus="#7FB0FF",
    disabled="#85848D",
    calls="#6FA8FF",
    voicemails="#BBA0FF",
    chats="#35C9AE",
    texts="#F0A04B",
    whatsapps="#8ED06A",
    emails="#F58BC0",
)

#: Every (foreground, background, least contrast) in use: 4.5 for text, 3 for controls, icons and large text.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((front, back, 4.5) for front in ("text", "muted", "link") for back in ("surface", "sunken", "hover")),
    *(("text", back, 4.5) for back in ("field", "pressed", "primary_soft", "warning_soft", "error_soft")),
    ("muted", "field", 4.5),
    ("muted", "primary_soft", 4.5),
    ("link", "primary_soft", 4.5),
    ("link", "pressed", 4.5),
    ("on_primary", "primary", 4.5),
    ("on_primary", "primary_hover", 4.5),
    *((tone, f"{tone}_soft", 4.5) for tone in ("success", "warning", "error")),
    *((tone, back, 4.5) for tone in ("success", "warning", "error") for back in ("surface", "sunken")),
    ("error", "hover", 4.5),
    ("error", "primary_soft", 4.5),
    ("success", "primary_soft", 4.5),
    ("warning", "primary_soft", 4.5),
    *((edge, back, 3.0) for edge in ("control", "focus") for back in ("surface", "sunken", "field")),
    *((medium, "surface", 3.0) for medium in ("calls", "voicemails", "chats", "texts", "whatsapps", "emails")),
    ("primary", "surface", 3.0),
    ("primary", "sunken", 3.0),
)


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2.1 contrast ratio of two ``#RRGGBB`` colours, 1 to 21."""

    def luminance(colour: str) -> float:
        channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Text sizes in points, all grown from the size the system asks for."""

    small: float
    body: float
    strong: float
    title: float
    display: float

    @classmethod
    def of(cls, system_pt: float) -> TypeScale:
        body = min(max(system_pt, 9.75), 16.0)
        return cls(small=body * 0.92, body=body, strong=body * 1.1, title=body * 1.5, display=body * 1.8)
