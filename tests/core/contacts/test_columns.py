from __future__ import annotations

import csv

import pytest

from maestro_desktop.core.contacts.columns import WORDS, Column, Meaning, fingerprint, is_useful, looks_like, propose


def meant(header: str, *rows: str, delimiter: str = ",") -> list[tuple[str, str]]:
    """(meaning, label) of each column of a header line."""
    first, *samples = csv.reader([header, *rows], delimiter=delimiter)
    return [(str(column.meaning), column.label) for column in propose(first, samples)]


def meanings(header: str, delimiter: str = ",") -> list[str]:
    return [meaning for meaning, _ in meant(header, delimiter=delimiter)]


def test_google_before_2024() -> None:
    header = (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Name Prefix,Name Suffix,Nickname,"
        "Birthday,Notes,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
        "Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
        "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
        "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,"
        "Website 1 - Type,Website 1 - Value,Custom Field 1 - Type,Custom Field 1 - Value"
    )
    assert " ".join(meanings(header)) == (
        "name given additional family phonetic phonetic prefix suffix field field notes ignore tags"
        " email_label email phone_label phone"
        " address_label ignore street locality po_box region postcode country extended"
        " field org title department ignore url field_name field"
    )


def test_google_since_2024() -> None:
    header = (
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,"
        "File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
        "Address 1 - Label,Address 1 - Formatted,Website 1 - Value,Event 1 - Label,Event 1 - Value"
    )
    assert " ".join(meanings(header)) == (
        "given additional family phonetic phonetic prefix suffix field ignore org title department field notes ignore"
        " tags email_label email phone_label phone phone_label phone address_label street url field_name field"
    )


def test_outlook_in_english() -> None:
    header = (
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,"
        "Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Other Street,"
        "Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Company Main Phone,Home Phone,Home Phone 2,"
        "Mobile Phone,Other Phone,Pager,Primary Phone,TTY/TDD Phone,Account,Categories,E-mail Address,E-mail Type,"
        "E-mail Display Name,E-mail 2 Address,E-mail 2 Type,Business Address PO Box,Notes,Web Page,Spouse"
    )
    assert meant(header) == [
        ("prefix", ""), ("given", ""), ("additional", ""), ("family", ""), ("suffix", ""), ("org", ""),
        ("department", ""), ("title", ""), ("street", "work"), ("street", "work"), ("locality", "work"),
        ("region", "work"), ("postcode", "work"), ("country", "work"), ("street", "home"), ("street", "other"),
        ("phone", "assistant"), ("phone", "work fax"), ("phone", "work"), ("phone", "work"), ("phone", "company"),
        ("phone", "home"), ("phone", "home"), ("phone", "mobile"), ("phone", "other"), ("phone", "pager"),
        ("phone", "main"), ("phone", "tty"), ("field", "Account"), ("tags", ""), ("email", ""), ("ignore", ""),
        ("ignore", ""), ("email", ""), ("ignore", ""), ("po_box", "work"), ("notes", ""), ("url", ""),
        ("field", "Spouse"),
    ]  # fmt: skip


def test_outlook_in_german() -> None:
    header = (
        "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;"
        "Ort geschäftlich;Region geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;Straße privat;"
        "Bundesland/Kanton privat;Weitere Straße;Weiterer Ort;Telefon Assistent;Fax geschäftlich;"
        "Telefon geschäftlich;Telefon geschäftlich 2;Telefon Firma;Telefon (privat);Mobiltelefon;Weiteres Telefon;"
        "Haupttelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;Kategorien;Notizen;Webseite"
    )
    assert meant(header, delimiter=";") == [
        ("prefix", ""), ("given", ""), ("additional", ""), ("family", ""), ("suffix", ""), ("org", ""),
        ("department", ""), ("title", ""), ("street", "work"), ("locality", "work"), ("region", "work"),
        ("postcode", "work"), ("country", "work"), ("street", "home"), ("region", "home"), ("street", "other"),
        ("locality", "other"), ("phone", "assistant"), ("phone", "work fax"), ("phone", "work"), ("phone", "work"),
        ("phone", "company"), ("phone", "home"), ("phone", "mobile"), ("phone", "other"), ("phone", "main"),
        ("email", ""), ("ignore", ""), ("ignore", ""), ("email", ""), ("tags", ""), ("notes", ""), ("url", ""),
    ]  # fmt: skip


def test_outlook_in_french() -> None:
    header = (
        "Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Rue (bureau);Ville (bureau);"
        "Dép/Région (bureau);Code postal (bureau);Pays/Région (bureau);Rue (domicile);Rue (autre);"
        "Télécopie (bureau);Téléphone (bureau);Téléphone 2 (bureau);Téléphone société;Téléphone (domicile);"
        "Tél. mobile;Téléphone principal;Adresse de messagerie;Type de messagerie;Adresse de messagerie 2;"
        "Catégories;Notes;Page Web"
    )
    assert meant(header, delimiter=";") == [
        ("prefix", ""), ("given", ""), ("additional", ""), ("family", ""), ("suffix", ""), ("org", ""),
        ("department", ""), ("title", ""), ("street", "work"), ("locality", "work"), ("region", "work"),
        ("postcode", "work"), ("country", "work"), ("street", "home"), ("street", "other"), ("phone", "work fax"),
        ("phone", "work"), ("phone", "work"), ("phone", "company"), ("phone", "home"), ("phone", "mobile"),
        ("phone", "main"), ("email", ""), ("ignore", ""), ("email", ""), ("tags", ""), ("notes", ""), ("url", ""),
    ]  # fmt: skip


def test_outlook_in_spanish() -> None:
    header = (
        "Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,Calle del trabajo,"
        "Ciudad del trabajo,Código postal del trabajo,País o región del trabajo,Calle del domicilio,"
        "Fax del trabajo,Teléfono del trabajo,Teléfono del trabajo 2,Teléfono particular,Móvil,"
        "Dirección de correo electrónico,Categorías,Notas,Página Web"
    )
    assert meant(header) == [
        ("prefix", ""), ("given", ""), ("additional", ""), ("family", ""), ("suffix", ""), ("org", ""),
        ("department", ""), ("title", ""), ("street", "work"), ("locality", "work"), ("postcode", "work"),
        ("country", "work"), ("street", "home"), ("phone", "work fax"), ("phone", "work"), ("phone", "work"),
        ("phone", "home"), ("phone", "mobile"), ("email", ""), ("tags", ""), ("notes", ""), ("url", ""),
    ]  # fmt: skip


def test_hubspot_and_thunderbird() -> None:
    assert meant(
        "Record ID,First Name,Last Name,Phone Number,Mobile Phone Number,Email,Company Name,Lifecycle Stage,"
        "Street Address,City,State/Region,Postal Code,Country/Region,Website URL"
    ) == [
        ("id", ""), ("given", ""), ("family", ""), ("phone", ""), ("phone", "mobile"), ("email", ""), ("org", ""),
        ("field", "Lifecycle Stage"), ("street", ""), ("locality", ""), ("region", ""), ("postcode", ""),
        ("country", ""), ("url", ""),
    ]  # fmt: skip
    assert meant(
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
        "Fax Number,Pager Number,Mobile Number,Home Address,Home Address2,Home City,Home ZipCode,Work Address,"
        "Job Title,Department,Organization,Web Page 1,Custom 1,Notes"
    ) == [
        ("given", ""), ("family", ""), ("name", ""), ("field", "Nickname"), ("email", ""), ("email", ""),
        ("handle", "im"), ("phone", "work"), ("phone", "home"), ("phone", "fax"), ("phone", "pager"),
        ("phone", "mobile"), ("street", "home"), ("street", "home"), ("locality", "home"), ("postcode", "home"),
        ("street", "work"), ("title", ""), ("department", ""), ("org", ""), ("url", ""), ("field", "Custom 1"),
        ("notes", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("NAME,e_mail,TELEPHONE", ["name", "email", "phone"]),
        ("Name,Title", ["name", "title"]),
        ("Title,Name,Job Title", ["prefix", "name", "title"]),
        ("Nom,Téléphone", ["name", "phone"]),
        ("Nombre,Teléfono", ["name", "phone"]),
        ("Name,Vorname", ["family", "given"]),
        ("Name,Vorname,Nachname", ["name", "given", "family"]),
        ("name,Full Name", ["name", "field"]),
        ("GivenName,Surname,BusinessPhone,Email1EmailAddress", ["given", "family", "phone", "field"]),
        ("name,,Whatever", ["name", "ignore", "field"]),
        ("Phone 1,Phone 1 Type,Phone 2", ["phone", "phone_label", "phone"]),
    ],
)
def test_headers_depend_on_their_company(header: str, expected: list[str]) -> None:
    assert meanings(header) == expected


def test_a_column_without_a_header_is_kept_if_it_has_content() -> None:
    assert meant("name,,", "Ada,,x") == [("name", ""), ("ignore", ""), ("field", "Column 3")]


def test_without_a_header_the_content_decides() -> None:
    rows = [
        ["1", "Ada", "020 7946 0018", "a@x.example", "2024-01-15", ""],
        ["2", "Bob", "+44 20 7946 0019", "", "", ""],
    ]
    assert [str(column.meaning) for column in propose([""] * 6, rows)] == [
        "field", "name", "phone", "email", "field", "ignore"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("+442079460018", Meaning.PHONE),
        ("'+442079460018", Meaning.PHONE),
        ("020 7946 0018", Meaning.PHONE),
        ("(020) 7946-0018 ext. 4", Meaning.PHONE),
        ("555-123-4567", Meaning.PHONE),
        ("ada@x.example", Meaning.EMAIL),
        ("2024-01-15", None),
        ("15.01.2024", None),
        ("4711001", None),
        ("Ada", None),
        ("", None),
        ("1 " * 40_000, None),
        ("@" * 40_000, None),
    ],
)
def test_what_a_cell_looks_like(cell: str, kind: Meaning | None) -> None:
    assert looks_like(cell) is kind


def test_a_fingerprint_is_that_of_the_same_columns_only() -> None:
    assert fingerprint(["Name", " Phone  1"]) == fingerprint(["name", "phone 1 "])
    assert len({fingerprint(header) for header in (["a", "b"], ["b", "a"], ["a"], ["ab"], ["a", "b", ""])}) == 5


def test_every_meaning_has_words_of_its_own() -> None:
    assert set(WORDS) == set(Meaning)
    assert len(set(WORDS.values())) == len(WORDS)


def test_what_can_give_a_contact() -> None:
    assert is_useful([Column(Meaning.NOTES), Column(Meaning.PHONE)])
    assert not is_useful([Column(Meaning.NOTES), Column(Meaning.FIELD)])
