"""An invented import for tests and pictures."""

from __future__ import annotations

from maestro_desktop.core.contacts.columns import propose
from maestro_desktop.core.contacts.edits import Edit, EditKind
from maestro_desktop.core.contacts.import_report import (
    Fate,
    ImportCounts,
    ImportPreview,
    ImportResult,
    PreviewRow,
    SharedNumber,
)
from tests.ui.people import DAY, HOUR, NOW

COUNTS = ImportCounts(4812, 31, 120, 9, 3, numbers=7402, numbers_not_understood=12)
ROWS = (
    PreviewRow(1, Fate.NEW, "Ada Whitfield", "Harbour & Pine Interiors Ltd", ("+442079460018", "+447700900123")),
    PreviewRow(14, Fate.CHANGED, "Jonas Petersen", "Nordlys A/S", ("+4930231250",), "another number"),
    PreviewRow(27, Fate.DUPLICATE, "Ben Okafor", "", ("+442079460018",), "Ben Okafor is here already: same number"),
    PreviewRow(40, Fate.UNCHANGED, "山田 花子", "港株式会社"),
    PreviewRow(52, Fate.UNUSABLE, "", "", (), "no name, company, number or e-mail address"),
    PreviewRow(66, Fate.UNUSABLE, "", "", (), "a quote is opened and not closed"),
    PreviewRow(71, Fate.UNUSABLE, "Élodie Roux", "", (), "repeats the id of an earlier record"),
    PreviewRow(80, Fate.NEW, "María José Ferrer", "Puerto Azul", ("+12025550143",)),
)
PREVIEW = ImportPreview(
    "people.vcf",
    "vCard",
    COUNTS,
    ROWS,
    not_understood=((12, "ext. reception"), (95, "12")),
    shared_numbers=(SharedNumber("+442079460018", 12, True), SharedNumber("+4930231250", 2)),
    doubts=((30, "The photo could not be read"),),
)
HEADER = ("Full Name", "Firma", "Tel 1", "Kind", "Account Manager", "")
SAMPLES = (
    ("Ada Whitfield", "Harbour & Pine Interiors Ltd", "020 7946 0018", "desk", "Tom", ""),
    ("Jonas Petersen", "Nordlys A/S", "+49 30 231250", "mobile", "Una", ""),
)
CSV_PREVIEW = ImportPreview(
    "crm-export.csv",
    "CSV",
    ImportCounts(2, numbers=2),
    (
        PreviewRow(2, Fate.NEW, "Ada Whitfield", "Harbour & Pine Interiors Ltd", ("+442079460018",)),
        PreviewRow(3, Fate.NEW, "Jonas Petersen", "Nordlys A/S", ("+4930231250",)),
    ),
    header=HEADER,
    columns=propose(HEADER, SAMPLES),
    samples=SAMPLES,
    unknown=("Account Manager",),
)
NAMELESS_HEADER = ("Kundenname", "Rufnummer", "Firma", "Lieblingsfarbe", "Kundennr")
NAMELESS_SAMPLES = (
    ("Hans Meier", "030 23125 017", "Meier AG", "blau", "17"),
    ("Grete Wolf", "030 23125 018", "", "", "18"),
)
#: A file in which no column is known to hold names.
NAMELESS = ImportPreview(
    "kunden.csv",
    "CSV",
    ImportCounts(2, numbers=2),
    (
        PreviewRow(2, Fate.NEW, "Meier AG", "Meier AG", ("+4930231250",)),
        PreviewRow(3, Fate.NEW, "030 23125 018", "", ("+4930231250",)),
    ),
    header=NAMELESS_HEADER,
    columns=propose(NAMELESS_HEADER, NAMELESS_SAMPLES),
    samples=NAMELESS_SAMPLES,
    unknown=("Kundenname", "Lieblingsfarbe", "Kundennr"),
)
LEFT_OUT = (
    (52, "no name, company, number or e-mail address"),
    (66, "a quote is opened and not closed"),
    (71, "repeats the id of an earlier record"),
)
RESULT = ImportResult(17, COUNTS, LEFT_OUT)
IMPORTS = (
    Edit(17, NOW - HOUR, EditKind.IMPORTED, "people.vcf", 4843),
    Edit(9, NOW - DAY, EditKind.IMPORTED, "crm-export.csv", 1),
    Edit(4, NOW - 20 * DAY, EditKind.IMPORTED, "phone backup <b>old</b>.vcf", 310, NOW - 19 * DAY),
)
