"""What the columns of a CSV file mean: the headers of Google Contacts, Outlook (English, German, French, Spanish),
HubSpot, Thunderbird and our own export, and content where there is no header."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from maestro_desktop.core.contacts.folding import fold_text
from maestro_desktop.wording import Wording


class Meaning(StrEnum):
    IGNORE = "ignore"
    ID = "id"
    KIND = "kind"
    NAME = "name"
    PREFIX = "prefix"
    GIVEN = "given"
    ADDITIONAL = "additional"
    FAMILY = "family"
    SUFFIX = "suffix"
    PHONETIC = "phonetic"
    ORG = "org"
    DEPARTMENT = "department"
    TITLE = "title"
    PHONE = "phone"
    PHONE_LABEL = "phone_label"
    PHONE_PREFERRED = "phone_preferred"
    PHONE_REGION = "phone_region"
    PHONES = "phones"
    EMAIL = "email"
    EMAIL_LABEL = "email_label"
    EMAILS = "emails"
    PO_BOX = "po_box"
    EXTENDED = "extended"
    STREET = "street"
    LOCALITY = "locality"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    ADDRESS_LABEL = "address_label"
    ADDRESSES = "addresses"
    HANDLE = "handle"
    HANDLE_SERVICE = "handle_service"
    HANDLE_LABEL = "handle_label"
    HANDLES = "handles"
    URL = "url"
    TAGS = "tags"
    NOTES = "notes"
    PINNED = "pinned"
    DO_NOT_CALL = "do_not_call"
    PROVISIONAL = "provisional"
    FIELD = "field"
    FIELD_NAME = "field_name"
    FIELDS = "fields"
    VERSION = "version"


#: How a mapping dialog calls the meanings, in the order in which it offers them.
WORDS: Mapping[Meaning, str] = MappingProxyType(
    {
        Meaning.IGNORE: Wording("Leave out"),
        Meaning.NAME: Wording("Name (full)"),
        Meaning.PREFIX: Wording("Title before the name"),
        Meaning.GIVEN: Wording("First name"),
        Meaning.ADDITIONAL: Wording("Middle names"),
        Meaning.FAMILY: Wording("Last name"),
        Meaning.SUFFIX: Wording("Suffix after the name"),
        Meaning.PHONETIC: Wording("How the name is spoken"),
        Meaning.ORG: Wording("Company"),
        Meaning.DEPARTMENT: Wording("Department"),
        Meaning.TITLE: Wording("Job title"),
        Meaning.PHONE: Wording("Phone number"),
        Meaning.PHONE_LABEL: Wording("Kind of phone number"),
        Meaning.PHONE_PREFERRED: Wording("Whether this number is preferred"),
        Meaning.PHONE_REGION: Wording("Which country this number is of"),
        Meaning.EMAIL: Wording("E-mail address"),
        Meaning.EMAIL_LABEL: Wording("Kind of e-mail address"),
        Meaning.STREET: Wording("Street"),
        Meaning.EXTENDED: Wording("Rest of the address"),
        Meaning.PO_BOX: Wording("PO box"),
        Meaning.POSTCODE: Wording("Postal code"),
        Meaning.LOCALITY: Wording("City"),
        Meaning.REGION: Wording("State or region"),
        Meaning.COUNTRY: Wording("Country"),
        Meaning.ADDRESS_LABEL: Wording("Kind of address"),
        Meaning.HANDLE: Wording("User name on another service"),
        Meaning.HANDLE_SERVICE: Wording("Which service that is"),
        Meaning.HANDLE_LABEL: Wording("Kind of user name"),
        Meaning.URL: Wording("Web site"),
        Meaning.TAGS: Wording("Tags"),
        Meaning.NOTES: Wording("Notes"),
        Meaning.PINNED: Wording("Pinned note"),
        Meaning.DO_NOT_CALL: Wording("Do not call"),
        Meaning.PROVISIONAL: Wording("Whether it is provisional"),
        Meaning.KIND: Wording("Person or company"),
        Meaning.FIELD: Wording("Own field"),
        Meaning.FIELD_NAME: Wording("What an own field is called"),
        Meaning.ID: Wording("Id in its source"),
        Meaning.PHONES: Wording("More phones (our export)"),
        Meaning.EMAILS: Wording("More e-mails (our export)"),
        Meaning.ADDRESSES: Wording("More addresses (our export)"),
        Meaning.HANDLES: Wording("User names on other services (our export)"),
        Meaning.FIELDS: Wording("Own fields (our export)"),
        Meaning.VERSION: Wording("Version (our export)"),
    }
)

#: The parts of an address.
PARTS = (
    Meaning.PO_BOX,
    Meaning.EXTENDED,
    Meaning.STREET,
    Meaning.LOCALITY,
    Meaning.REGION,
    Meaning.POSTCODE,
    Meaning.COUNTRY,
)
#: A contact has one of each; a second column of it is kept as a field.
_SINGLE = frozenset(
    {
        Meaning.ID,
        Meaning.KIND,
        Meaning.NAME,
        Meaning.PREFIX,
        Meaning.GIVEN,
        Meaning.ADDITIONAL,
        Meaning.FAMILY,
        Meaning.SUFFIX,
        Meaning.ORG,
        Meaning.DEPARTMENT,
        Meaning.TITLE,
        Meaning.PINNED,
        Meaning.DO_NOT_CALL,
        Meaning.PROVISIONAL,
    }
)
_NAMES_SOMEBODY = frozenset(
    {Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY, Meaning.ORG}
    | {Meaning.PHONE, Meaning.EMAIL, Meaning.PHONES, Meaning.EMAILS}
)
#: Columns that only say something of another one in their group.
_SATELLITES = {
    Meaning.PHONE_LABEL: frozenset({Meaning.PHONE}),
    Meaning.PHONE_PREFERRED: frozenset({Meaning.PHONE}),
    Meaning.PHONE_REGION: frozenset({Meaning.PHONE}),
    Meaning.EMAIL_LABEL: frozenset({Meaning.EMAIL}),
    Meaning.HANDLE_LABEL: frozenset({Meaning.HANDLE}),
    Meaning.HANDLE_SERVICE: frozenset({Meaning.HANDLE}),
    Meaning.ADDRESS_LABEL: frozenset(PARTS),
    Meaning.FIELD_NAME: frozenset({Meaning.FIELD}),
}


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds.

    ``label`` is the kind of what stands there ("mobile"; for a handle its service, for a field its name). Columns of
    one ``group`` belong together: a number and its label, the parts of an address. ``exact``: a cell was written by
    our export, is one value as it stands, and lists in it are packed (see ``csv_writer``).
    """

    meaning: Meaning
    header: str = ""
    label: str = ""
    group: str = ""
    exact: bool = False


def _spelled(meaning: Meaning, labelled: Mapping[str, str]) -> Iterator[tuple[str, tuple[Meaning, str]]]:
    for label, spellings in labelled.items():
        for spelling in spellings.split():
            yield spelling, (meaning, label)


#: Spellings of headers, as ``_key`` gives them: small letters only.
_TEXTS: Mapping[Meaning, str] = {
    Meaning.NAME: "name fullname displayname contact contactname anzeigename nomcomplet nomaffiche nombrecompleto"
    " nom nombre",
    Meaning.GIVEN: "given givenname firstname first forename vorname prenom nombredepila",
    Meaning.FAMILY: "family familyname lastname last surname nachname familienname nomdefamille apellidos apellido",
    Meaning.ADDITIONAL: "middlename middle additionalname additionalnames weiterevornamen deuxiemeprenom segundonombre",
    Meaning.PREFIX: "prefix nameprefix honorificprefix salutation anrede civilite tratamiento",
    Meaning.SUFFIX: "suffix namesuffix suffixe sufijo",
    Meaning.PHONETIC: "phonetic phoneticname phoneticfirstname phoneticmiddlename phoneticlastname yominame"
    " givennameyomi additionalnameyomi familynameyomi givenyomi surnameyomi",
    Meaning.ORG: "org organisation organization organizationname company companyname account accountname firma"
    " unternehmen societe entreprise organisme compania empresa organizacion",
    Meaning.DEPARTMENT: "department organizationdepartment abteilung service departement departamento",
    Meaning.TITLE: "title jobtitle role position organizationtitle titel titre titulo funktion fonction poste puesto"
    " cargo",
    Meaning.NOTES: "notes note comment comments description notizen notiz bemerkung bemerkungen kommentar remarques"
    " commentaires notas",
    Meaning.TAGS: "tags tag labels categories category groups groupmembership kategorien categorias etiquetas",
    Meaning.URL: "url website websites websiteurl websitevalue webpage homepage personalwebpage businesshomepage"
    " webseite internetseite pageweb siteweb paginaweb sitioweb",
    Meaning.ID: "id uid recordid contactid externalid",
    Meaning.PINNED: "pinned pinnednote",
    Meaning.DO_NOT_CALL: "donotcall dnc",
    Meaning.PROVISIONAL: "provisional",
    Meaning.KIND: "kind",
    Meaning.PHONES: "morephones",
    Meaning.EMAILS: "moreemails",
    Meaning.ADDRESSES: "moreaddresses",
    Meaning.HANDLES: "handles",
    Meaning.FIELDS: "ownfields",
    Meaning.VERSION: "exportversion",
    # Defaults, or made from other columns, in every row of an Outlook or Google export.
    Meaning.IGNORE: "emaildisplayname emailangezeigtername nomcompletdeladressedemessagerie"
    " nomcompletdeladressedecourrier emailtype emailtyp typedemessagerie typedecourrier photo"
    " initials initialen initiales priority prioritat priorite prioridad"
    " sensitivity vertraulichkeit private privat prive privado fileas phonepreferred websitelabel websitetype",
}
_PHONES = {
    "": "phone phones phonenumber phonenumbers tel telephone telephonenumber telefon telefonnummer rufnummer"
    " numerodetelephone telefono numerodetelefono contactnumber",
    "mobile": "mobile mobilephone mobilephonenumber mobilenumber cell cellphone cellular handy handynummer mobil"
    " mobiltelefon mobiltelefonnummer mobilnummer telmobile telephonemobile telephoneportable portable movil"
    " telefonomovil",
    "work": "businessphone workphone workphonenumber officephone telefongeschaftlich telefonarbeit telephonebureau"
    " telephoneprofessionnel telefonodeltrabajo telefonotrabajo",
    "home": "homephone homephonenumber telefonprivat telephonedomicile telephonepersonnel telefonoparticular"
    " telefonodelparticular telefonocasa",
    "fax": "fax faxnumber faxnummer telefax telecopie telecopieur",
    "work fax": "businessfax workfax faxgeschaftlich telecopiebureau faxbureau faxdeltrabajo",
    "home fax": "homefax faxprivat telecopiedomicile faxdomicile faxparticular",
    "other fax": "otherfax weiteresfax telecopieautre faxautre otrofax",
    "other": "otherphone weiterestelefon telephoneautre otrotelefono",
    "main": "primaryphone mainphone haupttelefon telephoneprincipal telprincipal telefonoprincipal",
    "company": "companymainphone companyphone telefonfirma telephonesociete telefonoprincipaldelacompania"
    " telefonodelacompania",
    "assistant": "assistantsphone assistantphone telefonassistent telephonedelassistante telefonodelayudante"
    " telefonodelasistente",
    "car": "carphone autotelefon telephonevoiture telefonodelautomovil",
    "pager": "pager pagernumber recepteurderadiomessagerie localizador buscapersonas",
    "callback": "callback ruckmeldung rappel devoluciondellamada",
    "isdn": "isdn rnis rdsi",
    "radio": "radiophone radiotelephone radiotelefono",
    "telex": "telex",
    "tty": "ttytddphone telefonfurhorbehinderte telephonetddtty numerodetelefonottytdd",
}
_EMAILS = {
    "": "email emails emailaddress emailaddresses mail primaryemail secondaryemail emailadresse mailadresse courriel"
    " adressedemessagerie adressedecourrier adresseemail adressemail adresseelectronique correoelectronico correo"
    " direcciondecorreoelectronico direcciondecorreo",
    "work": "workemail businessemail emailgeschaftlich emailbureau",
    "home": "homeemail personalemail emailprivat emaildomicile",
}
_SERVICES = {
    "skype": "skype skypename",
    "whatsapp": "whatsapp whatsappnumber whatsappphonenumber",
    "telegram": "telegram",
    "signal": "signal",
    "twitter": "twitter twitterhandle twitterusername",
    "jabber": "jabber xmpp",
    "im": "imaddress screenname",
}
#: Places of an address -> how a header says them, before and after the part.
_PLACES = {
    "": ("", ""),
    "work": ("business work office", "geschaftlich bureau deltrabajo detrabajo trabajo"),
    "home": ("home", "privat domicile deldomicilio domicilio deresidencia particular"),
    "other": ("other weitere weiterer weiteres weitereslandregion otra otro otras", "autre"),
}
_PARTS = {
    Meaning.STREET: "street streetaddress address addressline strasse anschrift adresse rue calle direccion",
    Meaning.LOCALITY: "city town ort stadt ville ciudad",
    Meaning.REGION: "state province region stateregion stateprovince bundesland bundeslandkanton rbundeslandkanton"
    " depregion provinciaoestado provincia estado",
    Meaning.POSTCODE: "postalcode postcode zip zipcode plz postleitzahl codepostal codigopostal",
    Meaning.COUNTRY: "country countryregion land landregion elandregion pays paysregion pais paisoregion",
    Meaning.PO_BOX: "pobox addresspobox postfach boitepostale apartadopostal",
}


def _addresses() -> Iterator[tuple[str, tuple[Meaning, str]]]:
    for place, (before, after) in _PLACES.items():
        for part, spellings in _PARTS.items():
            for spelling in spellings.split():
                if not place:
                    yield spelling, (part, "")
                yield from ((word + spelling, (part, place)) for word in before.split())
                yield from ((spelling + word, (part, place)) for word in after.split())
    yield "bpprofessionnelle", (Meaning.PO_BOX, "work")
    yield "boitepostaledudomicile", (Meaning.PO_BOX, "home")


_KNOWN: Mapping[str, tuple[Meaning, str]] = {
    **dict(_addresses()),
    **{spelling: (meaning, "") for meaning, spellings in _TEXTS.items() for spelling in spellings.split()},
    **dict(_spelled(Meaning.PHONE, _PHONES)),
    **dict(_spelled(Meaning.EMAIL, _EMAILS)),
    **dict(_spelled(Meaning.HANDLE, _SERVICES)),
}
#: Columns that come in numbered groups: "Phone 1 - Value" beside "Phone 1 - Label". In the order of Google's export.
_NUMBERED: Mapping[str, tuple[str, Meaning]] = {
    "phone": ("phone", Meaning.PHONE),
    "phonevalue": ("phone", Meaning.PHONE),
    "phonelabel": ("phone", Meaning.PHONE_LABEL),
    "phonetype": ("phone", Meaning.PHONE_LABEL),
    "phonepreferred": ("phone", Meaning.PHONE_PREFERRED),
    "phonecountry": ("phone", Meaning.PHONE_REGION),
    "email": ("email", Meaning.EMAIL),
    "emailvalue": ("email", Meaning.EMAIL),
    "emaillabel": ("email", Meaning.EMAIL_LABEL),
    "emailtype": ("email", Meaning.EMAIL_LABEL),
    "addressformatted": ("address", Meaning.STREET),
    "addressstreet": ("address", Meaning.STREET),
    "addresscity": ("address", Meaning.LOCALITY),
    "addresspobox": ("address", Meaning.PO_BOX),
    "addressregion": ("address", Meaning.REGION),
    "addresspostalcode": ("address", Meaning.POSTCODE),
    "addresscountry": ("address", Meaning.COUNTRY),
    "addressextendedaddress": ("address", Meaning.EXTENDED),
    "addresslabel": ("address", Meaning.ADDRESS_LABEL),
    "addresstype": ("address", Meaning.ADDRESS_LABEL),
    "imvalue": ("im", Meaning.HANDLE),
    "imservice": ("im", Meaning.HANDLE_SERVICE),
    "imtype": ("im", Meaning.HANDLE_LABEL),
    "imlabel": ("im", Meaning.HANDLE_LABEL),
    **{
        f"{what}{part}": (what, Meaning.FIELD if part == "value" else Meaning.FIELD_NAME)
        for what in ("event", "relation", "customfield")
        for part in ("value", "label", "type")
    },
    "organizationname": ("", Meaning.ORG),
    "organizationtitle": ("", Meaning.TITLE),
    "organizationdepartment": ("", Meaning.DEPARTMENT),
}
_FORMATTED = "addressformatted"
#: "Title" is "Dr" in Outlook, where the job has a column of its own, and the job in most other files.
_TITLES = frozenset({"title", "titre", "titel", "titulo"})


def _key(header: str) -> tuple[str, str]:
    """The letters of a header, small and without diacritics, and its number: "Téléphone 2 (bureau)" ->
    ("telephonebureau", "2")."""
    folded = fold_text(header)
    number = re.search(r"\d+", folded)
    return re.sub(r"[\d\W_]+", "", folded), number[0] if number else ""


def _recognised(header: str) -> Column | None:
    key, number = _key(header)
    if number and key in _NUMBERED:
        group, meaning = _NUMBERED[key]
        label = header.partition(number)[0].strip() if meaning is Meaning.FIELD else ""
        return Column(meaning, header, label, f"{group} {number}" if group else "")
    if key not in _KNOWN:
        return None
    meaning, label = _KNOWN[key]
    return Column(meaning, header, label, f"address {label}".strip() if meaning in PARTS else "")


def fingerprint(header: Sequence[str]) -> str:
    """The same for the same columns in the same order, however they are spaced and capitalised; 32 hex digits."""
    text = "\n".join(" ".join(cell.split()).casefold() for cell in header)
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def known_columns(header: Iterable[str]) -> int:
    """How many of the headers are known here."""
    return sum(_recognised(cell) is not None for cell in header)


def is_useful(columns: Iterable[Column]) -> bool:
    """Whether these columns can give a contact: somebody with a name, a company, a number or an e-mail address."""
    return any(column.meaning in _NAMES_SOMEBODY for column in columns)


def names_people(columns: Iterable[Column]) -> bool:
    """Whether one of these columns holds names of people, or parts of them."""
    return any(column.meaning in (Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY) for column in columns)


def unknown_columns(columns: Iterable[Column], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The names of proposed columns of which nothing is known but how they are called, and that hold something in
    these rows."""
    return tuple(
        column.label
        for place, column in enumerate(columns)
        if column.meaning is Meaning.FIELD
        and _recognised(column.header) is None
        and any(place < len(row) and row[place].strip() for row in rows)
    )


def propose(header: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> tuple[Column, ...]:
    """What the columns of this header probably mean. ``rows`` are samples of what stands under it.

    A column that is not known is kept as a field of its header's name, or left out where it has neither header nor
    content. Without any header (all cells empty) the content decides.
    """
    if not any(map(str.strip, header)):
        return _by_content(len(header), rows)
    known = [_recognised(cell) for cell in header]
    keys = [_key(cell)[0] for cell in header]
    columns = [
        column or _unknown(cell, number, [row[number] for row in rows if number < len(row)])
        for number, (column, cell) in enumerate(zip(known, header, strict=True))
    ]
    columns = _without_orphans(_without_doubles(_in_context(columns, keys), keys))
    ours = any(column.meaning is Meaning.PHONES for column in columns)
    return tuple(replace(column, exact=True) for column in columns) if ours else tuple(columns)


def _unknown(header: str, number: int, samples: Sequence[str]) -> Column:
    if header.strip() or any(map(str.strip, samples)):
        return Column(Meaning.FIELD, header, header.strip() or f"Column {number + 1}")
    return Column(Meaning.IGNORE, header)


def _in_context(columns: Sequence[Column], keys: Sequence[str]) -> list[Column]:
    """Headers that mean one thing beside some others and another thing without: a title, and Nom, Nombre, Name."""
    has_job = any(
        column.meaning is Meaning.TITLE and key not in _TITLES for column, key in zip(columns, keys, strict=True)
    )
    jobs = sum(key in _TITLES for key in keys)
    has_given = any(column.meaning is Meaning.GIVEN for column in columns)
    has_family = any(column.meaning is Meaning.FAMILY for column in columns)
    changed = []
    for column, key in zip(columns, keys, strict=True):
        meaning = column.meaning
        if key in _TITLES:
            jobs -= 1
            meaning = Meaning.PREFIX if has_job or jobs else Meaning.TITLE
        elif key == "nom" or (key == "name" and "vorname" in keys and not has_family):
            meaning = Meaning.FAMILY if has_given else meaning
        elif key == "nombre":
            meaning = Meaning.GIVEN if has_family else meaning
        if meaning is not column.meaning:
            column = replace(column, meaning=meaning)
        changed.append(column)
    return changed


def _without_doubles(columns: Iterable[Column], keys: Sequence[str]) -> list[Column]:
    """One column of each single meaning; the address as a whole only where its parts are missing."""
    seen: set[Meaning] = set()
    parts = {
        column.group for column, key in zip(columns, keys, strict=True) if column.meaning in PARTS and key != _FORMATTED
    }  # fmt: skip
    once = []
    for column, key in zip(columns, keys, strict=True):
        if column.meaning in seen:
            column = Column(Meaning.FIELD, column.header, column.header.strip())
        elif key == _FORMATTED and column.group in parts:
            column = Column(Meaning.IGNORE, column.header)
        if column.meaning in _SINGLE:
            seen.add(column.meaning)
        once.append(column)
    return once


def _without_orphans(columns: Sequence[Column]) -> list[Column]:
    """A label without what it is the label of says nothing: "E-mail 2 Type" in Outlook is always SMTP."""
    there = {(column.meaning, column.group) for column in columns}
    return [
        Column(Meaning.IGNORE, column.header)
        if column.meaning in _SATELLITES
        and not any((meaning, column.group) in there for meaning in _SATELLITES[column.meaning])
        else column
        for column in columns
    ]


# -- files without a header -------------------------------------------------------------------------------------------

_EMAIL_LIKE = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
#: A number of 7 to 15 digits (ITU-T E.164) that begins or is spaced like a phone number, unlike 4711001.
_PHONE_LIKE = re.compile(
    r"'?(?:tel:)?(?=[+0(]|[^ ./-]+[ ./-])\+?[(]?\d(?:[ ().\-/]{0,3}\d){6,14}(?:\s*(?:x|ext)\D*\d+)?", re.I
)
_DATE_LIKE = re.compile(r"\d{4}[-./]\d\d?[-./]\d\d?.*|\d\d?[-./]\d\d?[-./](?:\d\d|\d{4})(?: .*)?")


def looks_like(cell: str) -> Meaning | None:
    """PHONE or EMAIL where a cell can hardly be anything else."""
    cell = cell.strip()
    if len(cell) > 100:
        return None
    if _EMAIL_LIKE.fullmatch(cell):
        return Meaning.EMAIL
    return Meaning.PHONE if _PHONE_LIKE.fullmatch(cell) and not _DATE_LIKE.fullmatch(cell) else None


def _by_content(width: int, rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Numbers and addresses by their looks; the first column of other text is the name."""
    columns: list[Column] = []
    named = False
    for number in range(width):
        cells = [row[number] for row in rows if number < len(row) and row[number].strip()]
        likes = Counter(map(looks_like, cells))
        meaning = max((Meaning.PHONE, Meaning.EMAIL), key=lambda each: likes[each])
        if not cells:
            columns.append(Column(Meaning.IGNORE))
        elif likes[meaning] * 5 >= len(cells) * 4:
            columns.append(Column(meaning))
        elif not named and any(any(map(str.isalpha, cell)) for cell in cells):
            columns.append(Column(Meaning.NAME))
            named = True
        else:
            columns.append(Column(Meaning.FIELD, label=f"Column {number + 1}"))
    return tuple(columns)
