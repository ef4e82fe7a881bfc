"""Address books of any size for benchmarks: invented people of several countries and scripts, always the same.

Names are skewed as they are in life: the most common given name of a country is some thirty times as frequent as the
rarest here, and family names follow the same law. Each has 1.6 numbers, written as people of that country write them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path
from random import Random

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone
from maestro_desktop.core.store import Store

SEED = 20_260_302
#: So many contacts are written between two commits.
_BATCH = 50_000
_COMPANIES = 50_000
_FIRST = ("ba", "bren", "cal", "dor", "el", "fen", "gar", "hol", "in", "jas", "kel", "lan", "mar", "nor", "or", "pel")
_MIDDLE = ("a", "be", "di", "e", "go", "i", "ka", "lo", "mi", "ne", "o", "ri", "sa", "te", "u", "vi")
_LAST = (
    "berg",
    "den",
    "ford",
    "ham",
    "ker",
    "ley",
    "man",
    "nov",
    "rup",
    "sen",
    "son",
    "ton",
    "vik",
    "ward",
    "well",
    "ski",
)
_DOMAINS = ("gmail.com", "outlook.com", "example.com", "example.org", "web.example", "mail.example")
_SECTORS = (
    "Logistics",
    "Consulting",
    "Software",
    "Foods",
    "Health",
    "Energy",
    "Design",
    "Partners",
    "Media",
    "Trading",
)


@dataclass(frozen=True, slots=True)
class _Country:
    """``plan`` is how a national number is written, # a digit; ``trunk`` is dialled before it inside the country."""

    region: str
    share: int
    code: str
    trunk: str
    plans: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    legal: str
    family_first: bool = False
    blank: str = " "


def _country(
    region: str, share: int, code: str, trunk: str, plans: str, given: str, family: str, legal: str, **more: object
) -> _Country:
    return _Country(
        region,
        share,
        code,
        trunk,
        tuple(plans.split("|")),
        tuple(given.split()),
        tuple(family.split()),
        legal,
        **more,  # type: ignore[arg-type]
    )


# fmt: off
_COUNTRIES = (
    _country(
        "GB", 34, "44", "0", "20 7### ####|161 ### ####|7### ######",
        "Oliver Amelia George Isla Harry Ava Noah Mia Jack Ivy Leo Lily Arthur Freya Muhammad "
        "Florence Oscar Willow Anna Anne-Marie Zoë Siân",
        "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson "
        "O'Neill Khan Evans Walker",
        "Ltd",
    ),
    _country(
        "US", 20, "1", "", "202 ### ####|415 ### ####|917 ### ####",
        "Liam Olivia Noah Emma James Charlotte Maria Ana William Sophia Henry Isabella Lucas Mia "
        "Benjamin Evelyn",
        "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez "
        "Nguyen Lee",
        "Inc",
    ),
    _country(
        "DE", 12, "49", "0", "30 ########|89 #######|151 ########",
        "Ben Mia Paul Emma Jonas Hannah Jürgen Käthe Günther Anna Lukas Jörg Sophie Björn Anja",
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Köhler "
        "Groß",
        "GmbH",
    ),
    _country(
        "FR", 8, "33", "0", "1 ## ## ## ##|6 ## ## ## ##",
        "Gabriel Jade Léo Louise Raphaël Ambre Zoé Anaïs Hélène François Chloé Noël",
        "Martin Bernard Thomas Petit Robert Durand Lefèvre Moreau Gérard Béranger",
        "SARL",
    ),
    _country(
        "ES", 5, "34", "", "91 ### ## ##|6## ## ## ##",
        "Hugo Lucía Martín Sofía Álvaro María José Íñigo Begoña Ana",
        "García Rodríguez González Fernández López Martínez Núñez Muñoz Peña",
        "SL",
    ),
    _country(
        "PL", 4, "48", "", "22 ### ## ##|6## ### ###",
        "Antoni Zuzanna Łukasz Stanisław Małgorzata Żaneta Paweł Agnieszka",
        "Nowak Kowalski Wiśniewski Wójcik Kamiński Żółć Łuczak",
        "sp. z o.o.",
    ),
    _country(
        "SE", 3, "46", "0", "8 ### ### ##|70 ### ## ##",
        "Åsa Björn Göran Märta Noah Alice Örjan Maja",
        "Andersson Johansson Ångström Öberg Sjöström Åkesson",
        "AB",
    ),
    _country(
        "RU", 4, "7", "8", "495 ###-##-##|9## ###-##-##",
        "Александр Мария Дмитрий Анна Наталья Артём Иван Фёдор",
        "Иванов Смирнов Кузнецов Попов Ковалёв Петров Соловьёв",
        "ООО",
    ),
    _country(
        "GR", 2, "30", "", "21 #### ####|69# ### ####",
        "Γιώργος Μαρία Ελένη Νίκος Πηνελόπη Δημήτρης",
        "Παπαδόπουλος Οικονόμου Γεωργίου Νικολάου",
        "ΑΕ",
    ),
    _country(
        "JP", 3, "81", "0", "3-####-####|90-####-####",
        "太郎 花子 一郎 翔太 美咲 健 さくら",
        "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 山田",
        "株式会社", family_first=True, blank="",
    ),
    _country(
        "CN", 3, "86", "0", "10 #### ####|13# #### ####",
        "伟 芳 秀英 小明 静 丽 强 磊",
        "王 李 张 刘 陈 杨 赵 黄 周",
        "有限公司", family_first=True, blank="",
    ),
    _country(
        "KR", 1, "82", "0", "2-###-####|10-####-####",
        "철수 영희 민준 서연 지우",
        "김 이 박 최 정",
        "주식회사", family_first=True, blank="",
    ),
    _country(
        "AE", 1, "971", "0", "4 ### ####|50 ### ####",
        "محمد فاطمة علي عائشة أحمد",
        "الأنصاري المصري حسن الهاشمي",
        "LLC",
    ),
)
# fmt: on


def _skewed(count: int) -> list[float]:
    """Cumulative weights after Zipf's law."""
    return list(accumulate(1 / (rank + 1) for rank in range(count)))


def _families(random: Random, country: _Country) -> tuple[str, ...]:
    """The country's own names first; made up ones follow, rarer and rarer."""
    if not country.family[0].isascii() and country.region in ("JP", "CN", "KR", "AE", "GR", "RU"):
        return country.family
    made = {random.choice(_FIRST) + random.choice(_MIDDLE) + random.choice(_LAST) for _ in range(3_000)}
    return (*country.family, *(name.title() for name in sorted(made)))


def crowd(count: int) -> Iterator[Contact]:
    """So many people and companies. The first ones are the same for every count."""
    random = Random(SEED)
    shares = list(accumulate(country.share for country in _COUNTRIES))
    names = {
        country.region: (
            _skewed(len(country.given)),
            (families := _families(random, country)),
            _skewed(len(families)),
        )
        for country in _COUNTRIES
    }
    companies = [
        f"{(random.choice(_FIRST) + random.choice(_MIDDLE) + random.choice(_LAST)).title()} {random.choice(_SECTORS)}"
        for _ in range(_COMPANIES)
    ]
    employers = _skewed(_COMPANIES)
    for index in range(count):
        country = random.choices(_COUNTRIES, cum_weights=shares)[0]
        given_weights, families, family_weights = names[country.region]
        org = f"{random.choices(companies, cum_weights=employers)[0]} {country.legal}" if random.random() < 0.7 else ""
        phones = [_phone(random, country)]
        if random.random() < 0.6:
            phones.append(_phone(random, country))
        if index % 50 == 49 and org:
            yield Contact(kind=ContactKind.COMPANY, name=org, org=org, phones=tuple(phones), source_id=str(index))
            continue
        given = random.choices(country.given, cum_weights=given_weights)[0]
        family = random.choices(families, cum_weights=family_weights)[0]
        name = country.blank.join((family, given) if country.family_first else (given, family))
        emails: tuple[Email, ...] = ()
        if random.random() < 0.6:
            local = f"{given}.{family}" if given.isascii() and family.isascii() else f"contact{index}"
            emails = (Email(f"{local.lower()}@{random.choice(_DOMAINS)}", "work"),)
        yield Contact(
            name=name, given=given, family=family, org=org, phones=tuple(phones), emails=emails, source_id=str(index)
        )


def _phone(random: Random, country: _Country) -> Phone:
    plan = random.choice(country.plans)
    national = "".join(random.choice("0123456789") if each == "#" else each for each in plan)
    e164 = f"+{country.code}{''.join(filter(str.isdigit, national))}"
    ext = str(random.randrange(100, 10_000)) if random.random() < 0.02 else ""
    if random.random() < 0.5:
        return Phone(f"{country.trunk}{national}", e164, ext, "work", country.region)
    return Phone(f"+{country.code} {national}", e164, ext, "mobile")


def fill(path: Path, key: str | None, count: int) -> None:
    """Make a store with so many contacts: rows first, then the indexes, as a bulk import into an empty book would."""
    store = Store.open(path, key)
    db = store.db
    db.execute("PRAGMA synchronous=OFF")
    later = db.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND (type = 'trigger' AND sql LIKE '%_fts%'"
        " OR type = 'index' AND tbl_name IN ('contact', 'phone', 'email'))"
    ).fetchall()
    for kind, name, _ in later:
        db.execute(f"DROP {kind} {name}")
    book, people = Book(store), crowd(count)
    while batch := list(islice(people, _BATCH)):
        store.begin()
        for contact in batch:
            book.put(contact)
        store.commit()
    store.begin()
    for kind, _, sql in later:
        if kind == "index":
            db.execute(sql)
    for table, content in (("contact_fts", "contact"), ("phone_fts", "phone")):
        columns = ", ".join(row[1] for row in db.execute(f"PRAGMA table_info({table})"))
        # By id: "rebuild" would read a covering index in its order, which takes six times as long (measured).
        db.execute(f"INSERT INTO {table}(rowid, {columns}) SELECT id, {columns} FROM {content} ORDER BY id")
    for kind, _, sql in later:
        if kind == "trigger":
            db.execute(sql)
    store.commit()
    db.execute("PRAGMA synchronous=FULL")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
