"""What an editor of contacts shows while somebody types: how numbers are understood, and what looks odd. Nothing here
stops anybody from saving."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from maestro_desktop.core.contacts.duplicates import PUBLIC_DOMAINS
from maestro_desktop.core.contacts.folding import email_key
from maestro_desktop.core.contacts.likeness import within
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.phone.countries import country_name, known_region
from maestro_desktop.core.phone.numbers import NumberKind, PhoneNumber, Standing, normalise, resolve
from maestro_desktop.core.phone.prefixes import place_of
from maestro_desktop.core.phone.short import is_emergency, is_short_code
from maestro_desktop.core.phone.spelling import Spelling, read, two_numbers_at_slash
from maestro_desktop.core.phone.text import fold_stored, trim
from maestro_desktop.wording import Wording

#: Longer texts are no number, whatever they hold.
_MOST_CHARS = 250
_KIND_WORDS = {
    NumberKind.FIXED: Wording("landline"),
    NumberKind.MOBILE: Wording("mobile"),
    NumberKind.FIXED_OR_MOBILE: Wording("landline or mobile"),
    NumberKind.FREEPHONE: Wording("freephone"),
    NumberKind.PREMIUM: Wording("premium rate"),
    NumberKind.SHARED_COST: Wording("shared cost"),
    NumberKind.PERSONAL: Wording("personal number"),
    NumberKind.VOIP: Wording("internet telephone"),
    NumberKind.PAGER: Wording("pager"),
    NumberKind.UAN: Wording("company number"),
    NumberKind.VOICEMAIL: Wording("voicemail"),
    NumberKind.SATELLITE: Wording("satellite phone"),
    NumberKind.SHORT: Wording("short code"),
    NumberKind.EMERGENCY: Wording("emergency number"),
}
#: The others belong to no place.
_PLACED = frozenset({NumberKind.FIXED, NumberKind.FIXED_OR_MOBILE})
_EXTENSION = "extension"
#: Numbers that are well as they are, though they stand for nobody outside.
_INSIDE = frozenset({_EXTENSION, _KIND_WORDS[NumberKind.SHORT], _KIND_WORDS[NumberKind.EMERGENCY]})
#: As the store finds them by.
_INTERNAL = re.compile(r"(?:extension|ext|x)?[.:]?([0-9]{1,6})", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:\d[\d ().\-]{5,}\d)[^\d]+(?:\d[\d ().\-]{5,}\d)")
_NO_COUNTRY = Wording("Add + and the country code, or set your country in Settings.")
_TOO_SHORT = Wording("This is too short for a number. Is it complete?")
_NO_NUMBER = Wording("There is no phone number in this. It is kept as it is.")
_NOBODY = Wording("There is no name, company, number or address. Enter at least one.")
_MORE_THAN_ONE = Wording("This looks like more than one number. Give each its own line.")


@dataclass(frozen=True, slots=True)
class NumberHint:
    """What was understood of a number; what is not known is "".

    ``country``, ``place`` and ``kind`` ("mobile") are words, ``warning`` is a sentence. With no ``e164`` but a ``kind``
    it is a number that only works inside: an extension, a short code.
    """

    e164: str = ""
    display: str = ""
    country: str = ""
    place: str = ""
    kind: str = ""
    ext: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Warning:
    """What looks odd about a contact: in which field of it, at which place there, in a sentence."""

    field: str
    index: int
    words: str


# -- numbers ----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def number_hint(text: str, region: str) -> NumberHint:
    """What is understood of a number as far as it is typed, by somebody in ``region`` (ISO code or ""). Never
    raises."""
    if len(text) > _MOST_CHARS:
        return NumberHint(warning=Wording("This is too long for a number. It is kept as it is."))
    region = known_region(region)
    written = trim(fold_stored(trim(text)))
    if not written:
        return NumberHint()
    spelling = read(written)
    number = normalise(text, region)
    if number and number.kind is not NumberKind.UNKNOWN:
        return _hint(number, _abroad(spelling, number, region))
    if internal := _INTERNAL.fullmatch(re.sub(r"[\s()\-]", "", written)):
        return _inside(internal[1], region)
    if number:
        return _hint(number, Wording("No such number is known in its country. Is it complete?"))
    return NumberHint(warning=_why_none(written, spelling, region))


def _hint(number: PhoneNumber, warning: str) -> NumberHint:
    country = country_name(number.region)
    place = place_of(number.e164) if number.kind in _PLACED else ""
    kind = _KIND_WORDS.get(number.kind, "")
    return NumberHint(
        number.e164, number.display, country, place if place != country else "", kind, number.ext, warning
    )


def _abroad(spelling: Spelling | None, number: PhoneNumber, region: str) -> str:
    """What to say of a number that is none at home, but one abroad without its plus."""
    if spelling is None or not region or spelling.has_plus or not number.e164.startswith(f"+{spelling.digits}"):
        return ""
    return Wording("This is no number of your country ({n}). It is read with + in front.", n=country_name(region))


def _inside(digits: str, region: str) -> NumberHint:
    where = country_name(region)
    if is_emergency(digits, region):
        return NumberHint(
            display=digits,
            country=where,
            kind=_KIND_WORDS[NumberKind.EMERGENCY],
            warning=Wording("{digits} is an emergency number.", digits=digits),
        )
    if is_short_code(digits, region):
        return NumberHint(
            display=digits,
            country=where,
            kind=_KIND_WORDS[NumberKind.SHORT],
            warning=Wording("{digits} is a short code: it only works inside its country.", digits=digits),
        )
    return NumberHint(
        display=digits,
        kind=_EXTENSION,
        warning=Wording("This is read as an extension inside your company. For any other number add the area code."),
    )


def _why_none(written: str, spelling: Spelling | None, region: str) -> str:
    if "@" in written:
        return Wording("This looks like an e-mail address. Enter it there.")
    if "*" in written or "#" in written:
        return Wording("A code with * or # is no phone number. It is kept as it is.")
    if spelling is None:
        return _MORE_THAN_ONE if _SEVERAL.search(written) else _TOO_SHORT if written == "+" else _NO_NUMBER
    if (parts := two_numbers_at_slash(spelling.main)) and normalise(parts[0], region):
        return _MORE_THAN_ONE
    if not region and not spelling.has_plus:
        return _NO_COUNTRY
    standing = resolve(spelling, region).standing
    if not spelling.has_plus and standing is not Standing.TOO_SHORT:
        abroad = resolve(Spelling(f"+{spelling.digits}"), "", valid_only=True).number
        if abroad and (where := country_name(abroad.region)):
            return Wording(
                "This is no number of your country. If it is from abroad ({where}), write + in front of it.",
                where=where,
            )
    match standing:
        case Standing.LOCAL_ONLY:
            return Wording("The area code is missing. Add it in front.")
        case Standing.TOO_LONG:
            return Wording("There are too many digits for one number.")
        case Standing.NO_COUNTRY:
            short = len(spelling.digits) < 3
            return _TOO_SHORT if short else Wording("No country has this country code. Check the digits after the +.")
        case Standing.TOO_SHORT:
            return _TOO_SHORT
    return Wording("The count of digits is wrong for its country. Is it complete?")


# -- the whole contact ------------------------------------------------------------------------------------------------

#: Where most people's mailboxes are; what is one slip away from them is meant to be them.
_MEANT = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk",
    "icloud.com", "protonmail.com", "t-online.de",
)  # fmt: skip
#: Real ones that are as near.
_REAL = PUBLIC_DOMAINS | {"email.com", "hotmail.cl", "yahoo.cm"}
_ENDINGS = dict.fromkeys(("con", "cmo", "ocm", "vom", "xom", "coom", "comm", "cpm"), "com")
_HAS_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*://|(?:mailto|tel|sips?|xmpp|skype):", re.IGNORECASE)


def warnings_of(contact: Contact, region: str) -> tuple[Warning, ...]:
    """What somebody may want to look at again before they save. Never raises."""
    found = []
    if not (contact.name.strip() or contact.given.strip() or contact.family.strip() or contact.org.strip()):
        stands_in = contact.display_name.strip()
        nameless = (
            Wording("There is no name. It is shown as {stands_in}.", stands_in=stands_in) if stands_in else _NOBODY
        )
        found.append(Warning("name", 0, nameless))
    seen: set[tuple[str, str]] = set()
    for index, phone in enumerate(contact.phones):
        hint = number_hint(phone.raw, phone.region or region)
        key = hint.e164 or hint.display, hint.ext or phone.ext
        if hint.warning and hint.kind not in _INSIDE:
            found.append(Warning("phones", index, hint.warning))
        if key[0] and key in seen:
            found.append(Warning("phones", index, Wording("This number is there already.")))
        seen.add(key)
    addresses: set[str] = set()
    for index, email in enumerate(contact.emails):
        key_of_it = email_key(email.address)
        if words := _odd_address(email.address):
            found.append(Warning("emails", index, words))
        elif key_of_it and key_of_it in addresses:
            found.append(Warning("emails", index, Wording("This address is there already.")))
        addresses.add(key_of_it)
    for index, url in enumerate(contact.urls):
        if url.strip() and not _HAS_SCHEME.match(url.strip()):
            found.append(Warning("urls", index, Wording("A web address begins with https://")))
    return tuple(found)


def _odd_address(address: str) -> str:
    """What is odd about an e-mail address, or ""."""
    text = address.strip()
    if not text:
        return ""
    local, at, domain = text.rpartition("@")
    if not at:
        return Wording("There is no @ in this address.")
    if re.search(r"\s", text) or "<" in text:
        return Wording("There are blanks in this address. Enter only name@example.com.")
    if not local or "@" in local.strip('"'):
        return Wording("An address has one @, with a name before it.")
    if domain.endswith(".") or domain.startswith(".") or ".." in text or local.startswith("."):
        return Wording("There is a dot too many in this address.")
    if "," in domain or ";" in domain:
        return Wording("There is a comma in this address. Give each address its own line.")
    if "." not in domain:
        return Wording("The part after the @ is not complete, as in name@example.com.")
    meant = _meant(domain.casefold())
    return Wording("Did you mean {meant}?", meant=meant) if meant else ""


def _meant(domain: str) -> str:
    if domain in _REAL:
        return ""
    if near := next((known for known in _MEANT if within(domain, known, 1)), ""):
        return near
    name, dot, ending = domain.rpartition(".")
    return f"{name}{dot}{_ENDINGS[ending]}" if ending in _ENDINGS else ""
