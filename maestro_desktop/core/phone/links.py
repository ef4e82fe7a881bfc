"""Own grammar for telephone links: tel, callto, sip, sips and votel (RFC 3966, RFC 3261 section 19.1.6).

Never QUrl: it turns callto://123456789 into an IP address and refuses tel://+1555 (measured). The text is
decoded once, as strict UTF-8, before it is split, because senders encode whole numbers with their parameters.
What a link may hold but no call should be made of comes back as a Refusal with a sentence for the agent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import unquote_to_bytes

from maestro_desktop.core.phone.text import digits_of, fold, hidden_trouble, mixes_digit_scripts, trim
from maestro_desktop.wording import Wording

MAX_CHARS = 512
SCHEMES = ("tel", "callto", "sip", "sips", "votel")

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):(?=\S|$)")
_TELEPHONE_SCHEME = re.compile(r"(tel|callto|sips?|votel):", re.I)
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_GLOBAL_CONTEXT = re.compile(r"\+[\d().\- ]*\d[\d().\- ]*")
_DOMAIN_CONTEXT = re.compile(r"[A-Za-z0-9.\-]+")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?")
_PARAMETER = re.compile(r"(?P<name>[A-Za-z0-9\-._!~']+)\s*(?:=(?P<value>.*))?", re.S)
_CALLER_ID = re.compile(r"[+\d][\d ().\-]*|anonymous|private", re.I)
_DOTTED_QUAD = re.compile(r"callto:/{2}(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})/?", re.I)

#: Why nothing with these signs in it is dialled.
CODE_REASON = Wording("Codes with * or # change settings of a phone line, so they are not dialled.")
#: Why nothing is dialled where signs stand between the digits.
ODD_REASON = Wording("The text holds characters that no phone number has. Copy only the number.")


@dataclass(frozen=True, slots=True)
class Link:
    """What a link asks to dial. `number_text` is folded text in any spelling, `context` "+44" or "".

    `mixed_digits`: before folding, digits of several scripts stood side by side.
    """

    scheme: str
    number_text: str
    ext: str = ""
    context: str = ""
    notes: tuple[str, ...] = ()
    mixed_digits: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing is dialled, as a sentence for the agent."""

    reason: str


def has_scheme(text: str) -> bool:
    """Whether `text` is a link of any scheme. "Phone: 020..." with a space is a label, "Tel: 020..." a link."""
    trimmed = trim(text[: MAX_CHARS + 64])
    return bool(_SCHEME.match(trimmed) or _TELEPHONE_SCHEME.match(trimmed))


def bad_characters(text: str) -> str:
    """Why the visible or hidden characters of `text` rule out a call, as a sentence; "" if they do not."""
    if trouble := hidden_trouble(text):
        return trouble
    folded = fold(text)
    if "*" in folded or "#" in folded:
        return CODE_REASON
    return ODD_REASON if has_odd_characters(folded) else ""


def has_odd_characters(folded: str) -> bool:
    """Whether folded text has printable characters that no phone number has."""
    return any(char in folded for char in "?&\"'`<>\\^{}|%$‘’“”«»„")


def parse_link(text: str) -> Link | Refusal:
    """Takes a telephone link apart. Never raises."""
    if len(text) > MAX_CHARS:
        return Refusal(Wording("The link is too long to be a phone number."))
    text = trim(text)
    scheme, _, rest = text.partition(":")
    scheme = scheme.strip().lower()
    if scheme not in SCHEMES:
        return Refusal(Wording("Links that begin with {shown}: are not phone numbers.", shown=_shown(scheme)))
    rest, question, headers = rest.partition("?") if scheme in ("sip", "sips") else (rest, "", "")
    decoded, decoded_headers = _decode(rest), _decode(headers)
    if decoded is None or decoded_headers is None:
        return Refusal(Wording("The link is damaged. Copy the number itself and dial that."))
    if trouble := hidden_trouble(decoded_headers):
        return Refusal(trouble)
    decoded = trim(decoded) if not _has_line_break(decoded) else decoded
    if trouble := bad_characters(decoded):
        return Refusal(trouble)
    body = fold(decoded)
    parse = _parse_sip if scheme in ("sip", "sips") else _parse_number
    result = parse(scheme, body)
    if isinstance(result, Link) and question:
        result = replace(
            result, notes=(*result.notes, Wording("The subject and other headers of the link cannot be applied."))
        )
    if isinstance(result, Link) and mixes_digit_scripts(decoded):
        return replace(result, mixed_digits=True)
    return result


def undo_address_form(text: str) -> str:
    """A `callto://` link whose number came back as an IPv4 address from macOS, with its number again.

    Only for links that passed through QUrl (QFileOpenEvent): callto://7.91.205.21 was callto://123456789.
    """
    if not (quad := _DOTTED_QUAD.fullmatch(text)):
        return text
    parts = [int(part) for part in quad.groups()]
    if max(parts) > 255:
        return text
    return f"callto:{int.from_bytes(bytes(parts), 'big')}"


def _parse_number(scheme: str, body: str) -> Link | Refusal:
    notes: list[str] = []
    body = body.removeprefix("//")
    if scheme == "callto":
        body = re.sub(r"\+type=phone$", "", body, flags=re.I)
    caller = ""
    if scheme == "votel":
        # The caller ID stands behind the parameters of the number, or before them.
        body, _, caller = body.removesuffix("/").partition("/")
        caller, *behind = caller.split(";")
        body = ";".join([body, *behind])
    if caller:
        if not _CALLER_ID.fullmatch(caller):
            return Refusal(Wording("The caller ID in this link is damaged. Copy the number and dial that."))
        notes.append(Wording("The caller ID {caller} cannot be applied.", caller=caller))
    subscriber, *raw = body.split(";")
    subscriber = subscriber.removesuffix("/")
    if "@" in subscriber or "=" in subscriber or ":" in subscriber:
        return Refusal(Wording("The link holds an address, not a phone number."))
    return _with_parameters(scheme, subscriber, raw, notes)


def _parse_sip(scheme: str, body: str) -> Link | Refusal:
    user, at, rest = body.rpartition("@")
    if not at:
        return Refusal(Wording("The link holds no phone number."))
    host, *uri_parameters = rest.split(";")
    if not _HOST.fullmatch(host):
        return Refusal(Wording("The address in this link is damaged. Copy the number and dial that."))
    if "@" in user or ":" in user or "/" in user:
        return Refusal(Wording("The link holds an address, not a phone number."))
    names = [parameter.strip().lower() for parameter in uri_parameters]
    if "user=phone" not in [re.sub(r"\s", "", name) for name in names]:
        return Refusal(Wording("The link names a SIP account, not a phone number."))
    subscriber, *raw = user.split(";")
    return _with_parameters(scheme, subscriber, [*raw, *uri_parameters], [])


def _with_parameters(scheme: str, subscriber: str, raw: list[str], notes: list[str]) -> Link | Refusal:
    seen: dict[str, str] = {}
    pauses: list[str] = []
    for parameter in (part.strip() for part in raw):
        if not parameter:
            continue
        # An old spelling of a pause: tel:+12025550143;123
        if re.fullmatch(r"[\d ,\-]+", parameter):
            pauses.append(parameter)
            continue
        if not (found := _PARAMETER.fullmatch(parameter)):
            return Refusal(Wording("The link is damaged. Copy the number itself and dial that."))
        name, value = found["name"].lower(), (found["value"] or "").strip()
        if name in seen:
            return Refusal(Wording("The link says the same thing twice, so it is not clear what to dial."))
        seen[name] = value
    ext = seen.pop("ext", None)
    if ext is not None and not re.fullmatch(r"[\d ().\-]*\d[\d ().\-]*", ext):
        return Refusal(Wording("The extension in this link is not a number."))
    context = seen.pop("phone-context", None)
    if context is not None and not _GLOBAL_CONTEXT.fullmatch(context):
        if _DOMAIN_CONTEXT.fullmatch(context):
            return Refusal(Wording("This number belongs to another phone network ({shown}).", shown=_shown(context)))
        return Refusal(Wording("The link is damaged. Copy the number itself and dial that."))
    if "isub" in seen:
        notes.append(Wording("The ISDN subaddress cannot be applied."))
    number_text = ";".join([trim(subscriber), *pauses])
    if not digits_of(number_text):
        return Refusal(Wording("The link holds no phone number."))
    extension = digits_of(ext or "")
    if len(extension) > 15:
        return Refusal(Wording("The extension in this link is too long."))
    return Link(scheme, number_text, extension, "+" + digits_of(context) if context else "", tuple(notes))


def _decode(text: str) -> str | None:
    if _BAD_ESCAPE.search(text):
        return None
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None


def _has_line_break(text: str) -> bool:
    return any(char in text for char in "\r\n\t")


def _shown(text: str) -> str:
    return "".join(char for char in text[:40] if char.isprintable() and char.isascii())
