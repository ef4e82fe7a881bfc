"""Contacts as CSV that no spreadsheet program takes for formulas, and that ``csv_reader`` reads back as they were."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence

from maestro_desktop.core.contacts.model import Address, Contact, Email, Phone
from maestro_desktop.core.contacts.origin import written_id, written_region

#: Numbered columns; what a contact has more of stands packed in one column each ("More Phones"). So the header is
#: the same for every export, and one pass over the contacts is enough.
_PHONES, _EMAILS, _ADDRESSES = 5, 5, 2
_HEADER = (
    *("ID", "Kind", "Name", "Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "Phonetic Name"),
    *("Organization Name", "Organization Department", "Organization Title", "Notes", "Pinned Note", "Labels"),
    *("Do Not Call", "Provisional"),
    *(f"Phone {n} - {what}" for n in range(1, _PHONES + 1) for what in ("Label", "Value", "Preferred", "Country")),
    "More Phones",
    *(f"E-mail {n} - {what}" for n in range(1, _EMAILS + 1) for what in ("Label", "Value")),
    "More E-mails",
    *(
        f"Address {n} - {what}"
        for n in range(1, _ADDRESSES + 1)
        for what in ("Label", "Street", "City", "Region", "Postal Code", "Country", "PO Box", "Extended Address")
    ),
    *("More Addresses", "Handles", "Websites", "Own Fields", "Export Version"),
)
_FORMULA = re.compile(r"(^|[;\t])(?='*[=+\-@\t\r\n＝＋－＠])")
_GUARDED_INSIDE = re.compile(r"([;\t])'(?='*[=+\-@\t\r\n＝＋－＠])")
_SPECIAL = re.compile(r"[\\;|]")
_TOKEN = re.compile(r"\\(.?)|([;|])|([^\\;|]+)", re.DOTALL)


class _Echo:
    """What csv.writer writes into, so that a row comes back as text."""

    def write(self, text: str) -> str:
        return text


def write_csv(contacts: Iterable[Contact]) -> Iterator[str]:
    """The header, then each contact as one row, CRLF at the end (RFC 4180). Encode it as "utf-8-sig": without the mark
    Excel reads it in another encoding. The names of the columns are those of Google Contacts, where it has them.

    OWASP (CSV Injection): a cell that begins with = + - @, a tab, a line break or the full-width forms of the signs may
    be run as a formula; it gets a leading ``'``, also a number like +44. So does what follows a semicolon or tab inside
    a cell, where programs in many countries begin a new one. The reader takes these off again.

    It reads back what was written, except for what CSV can't hold: white space around a text, NULs, CR as a line break
    (it becomes LF) and empty entries of lists. Left out are id, company_id, source, times,
    picture, and what is made from a number as typed and its country (e164, ext).
    """
    return csv_lines(_HEADER, map(_values, contacts))


def csv_lines(header: Sequence[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The header, then each row with its cells guarded as ``write_csv`` says."""
    writer = csv.writer(_Echo(), lineterminator="\r\n")
    yield _text(writer, header)
    for row in rows:
        yield _text(writer, [guarded(value) for value in row])


def _text(writer: object, row: Sequence[str]) -> str:
    # writerow returns what write returned, which the stubs don't know.
    return str(writer.writerow(row))  # type: ignore[attr-defined]


def guarded(text: str) -> str:
    """A cell that no spreadsheet program takes for a formula, see ``write_csv``."""
    return _FORMULA.sub(r"\1'", text.replace("\0", "").strip()) if text else ""


def unguarded(cell: str) -> str:
    """A cell of our export without the guards inside it; that at its start every reader takes off."""
    return _GUARDED_INSIDE.sub(r"\1", cell) if "'" in cell else cell


def _values(contact: Contact) -> Iterator[str]:
    yield from (written_id(contact, "csv"), str(contact.kind), contact.name, contact.prefix, contact.given)
    yield from (contact.additional, contact.family, contact.suffix, contact.phonetic, contact.org)
    yield from (contact.department, contact.title, contact.notes, contact.pinned)
    yield packed((tag,) for tag in contact.tags)
    yield from (_yes(contact.do_not_call), _yes(contact.provisional))
    phones = [_phone(contact, phone) for phone in contact.phones if phone.raw.strip()]
    for parts in _padded(phones, _PHONES, 4):
        yield from parts
    yield packed(phones[_PHONES:])
    emails = [_email(email) for email in contact.emails if email.address.strip()]
    for label, address in _padded(emails, _EMAILS, 2):
        yield from (label, address)
    yield packed(emails[_EMAILS:])
    addresses = [_address(address) for address in contact.addresses if any(map(str.strip, _address(address)[1:]))]
    for parts in _padded(addresses, _ADDRESSES, 8):
        yield from parts
    yield packed(addresses[_ADDRESSES:])
    yield packed((handle.service, handle.name, handle.label) for handle in contact.handles if handle.name.strip())
    yield packed((url,) for url in contact.urls)
    yield packed(field for field in contact.fields if field[1].strip())
    # When it was changed last (UTC, ms), with a letter so that no program shortens it to 1.7E+12.
    yield f"v{contact.changed_at}" if contact.id and contact.changed_at else ""


def _phone(contact: Contact, phone: Phone) -> tuple[str, ...]:
    return phone.label, phone.raw, _yes(phone.preferred), written_region(contact, phone)


def _email(email: Email) -> tuple[str, str]:
    return email.label, email.address


def _address(of: Address) -> tuple[str, ...]:
    return of.label, of.street, of.locality, of.region, of.postcode, of.country, of.po_box, of.extended


def _yes(flag: bool) -> str:
    return "yes" if flag else ""


def _padded(rows: Sequence[tuple[str, ...]], count: int, width: int) -> list[tuple[str, ...]]:
    return [*rows[:count], *[("",) * width] * (count - len(rows))]


# -- several values in one cell ---------------------------------------------------------------------------------------


def packed(entries: Iterable[Sequence[str]]) -> str:
    r"""Entries of several parts as one text: ``work|020 7946 0018; home|...``, with \ before a \ ; or | in a part."""
    return "; ".join(
        "|".join(_SPECIAL.sub(r"\\\g<0>", part.strip()) for part in entry)
        for entry in entries
        if any(map(str.strip, entry))
    )


def unpacked(text: str) -> list[list[str]]:
    """The entries of a ``packed`` text, without those that are empty."""
    entries = [[""]]
    for token in _TOKEN.finditer(text):
        escaped, mark, plain = token.groups()
        if mark == ";":
            entries.append([""])
        elif mark:
            entries[-1].append("")
        else:
            entries[-1][-1] += plain or escaped or ""
    return [stripped for entry in entries if any(stripped := [part.strip() for part in entry])]
