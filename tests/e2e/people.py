"""The contacts of the end-to-end tests, on numbers that are kept free for fiction."""

from __future__ import annotations

from maestro_desktop.core.contacts.model import Contact, Email, Phone


def person(name: str, number: str = "", *, org: str = "", email: str = "", notes: str = "") -> Contact:
    phones = (Phone(raw=number, e164=number),) if number else ()
    emails = (Email(address=email),) if email else ()
    return Contact(name=name, org=org, phones=phones, emails=emails, notes=notes)


AMELIA = person(
    "Amelia Hart",
    "+442079460018",
    org="Hart & Rowe Interiors",
    email="amelia.hart@example.com",
    notes="Prefers to be called before noon.",
)
#: Three people on one switchboard number.
TOM = person("Tom Beckett", "+442079460100", org="Larkfield Logistics")
PRIYA = person("Priya Nair", "+442079460100", org="Larkfield Logistics")
OWEN = person("Owen Castell", "+442079460100", org="Larkfield Logistics")
HELEN = person("Helen Marlow", "+447700900118", email="helen.marlow@example.net")
EVERYBODY = (AMELIA, TOM, PRIYA, OWEN, HELEN)
STRANGER = "+441632960777"
