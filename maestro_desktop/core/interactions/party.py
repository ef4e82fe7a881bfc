"""Who the other side is, in a spelling that equals itself."""

from __future__ import annotations

import re
from functools import lru_cache

from maestro_desktop.core.interactions.model import Party, PartyKind
from maestro_desktop.core.phone.numbers import normalise

#: What telephone systems write where a number is withheld (+266696687 spells "anonymous").
_WITHHELD = frozenset(
    [
        "anonymous",
        "private",
        "restricted",
        "unknown",
        "withheld",
        "unavailable",
        "blocked",
        "hidden",
        "none",
        "null",
        "undefined",
        "+266696687",
    ]
) | {
    "",
    "-",
    "no number",
    "no caller id",
    "private number",
    "private caller",
    "unknown number",
    "unknown caller",
    "caller id blocked",
    "number withheld",
    "withheld number",
}
#: RFC 3323, 4.1.1.3: the address of a caller who wants to stay unknown.
_ANONYMOUS = re.compile(r"(?:sips?:)?anonymous@[^@]*\.invalid(?:[;?].*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_EXTENSION = re.compile(r"[0-9]{1,6}", re.ASCII)


@lru_cache(maxsize=4096)
def read_party(raw: str, family: str, region: str, mail_address: str = "") -> Party:
    """The party of an event. Never raises; what can't be understood stays as text.

    An e-mail's ``raw`` may be the mail number of a reply: that is never read as a telephone number, and the contact's
    address stands for the party where the event brings one.
    """
    text = raw.strip()
    if family == "email":
        address = text if _EMAIL.fullmatch(text) else mail_address.strip()
        if address:
            return Party(raw, address.casefold(), PartyKind.EMAIL)
        return Party(raw, text, PartyKind.MAIL_ID)
    if text.casefold() in _WITHHELD or _ANONYMOUS.fullmatch(text):
        return Party(raw, "", PartyKind.WITHHELD)
    if _EMAIL.fullmatch(text) and not text.casefold().startswith(("sip:", "sips:")):
        return Party(raw, text.casefold(), PartyKind.EMAIL)
    if family == "chat":
        return Party(raw, text.casefold(), PartyKind.TEXT)
    if _EXTENSION.fullmatch(text):
        return Party(raw, text, PartyKind.EXTENSION)
    if number := normalise(text, region):
        return Party(raw, number.e164 + (f";ext={number.ext}" if number.ext else ""), PartyKind.PHONE)
    return Party(raw, text.casefold(), PartyKind.TEXT)
