"""What digits in free text are when they are not phone numbers: blanked before numbers are looked for.

Also takes HTML apart, and keeps what links of it and in the text call by number.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

# Stands for a blanked span: no number and no label reaches over it.
BLANK = "\x00"

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:\s[^<>]{0,2000})?)/?>|<!--.{0,4000}?-->", re.S)
_UNSEEN = re.compile(r"<(script|style|head|title)\b[^<>]{0,500}>.{0,20000}?</\1\s{0,3}>", re.S | re.I)
_HREF = re.compile(r"""\shref\s{0,3}=\s{0,3}(?:"([^"]{0,600})"|'([^']{0,600})'|([^\s"'>]{1,600}))""", re.I)
# With its semicolon: without, "&order=1" would become "ªer=1".
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.I)
_INLINE = (
    *("a", "abbr", "b", "bdi", "bdo", "big", "em", "font", "i", "ins", "mark", "s", "small", "span", "strong"),
    *("sub", "u", "wbr"),
)
# Their opening tags part rows and cells well enough; a blank line would end the table.
_TABLE_PARTS = ("td", "th", "tr", "thead", "tbody", "tfoot")
_RAISED = re.compile("[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793]")

_EDGE = r"(?<![\w.])"
_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:1[89]|20)\d\d"
_CURRENCY = (
    r"(?:[$€£¥₹₽₩₺₴₪฿₫]|US\$|R\$|Rs\.?|kr\.?|zł|Kč|Ft|руб\.?|(?-i:USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CZK|HUF|"
    r"RON|TRY|BRL|CAD|AUD|NZD|SGD|HKD|CNY|RMB))"
)
_AMOUNT = r"(?:\d{1,3}(?:[ .,']\d{3}){1,6}|\d{1,20})(?:[.,]\d{1,3})?"
#: Right behind digits: they are an amount, however they are grouped.
CURRENCY_BEHIND = re.compile(
    r"\s?(?:[$€£¥₹₽₩₺₴₪฿₫]|(?:USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|NZD)(?!\w))"
)
_UNIT = (
    r"(?:%|‰|°|º[CF]|euros?|dollars?|pounds?|kg|mg|g|lbs?|oz|km|cm|mm|nm|m²|m³|"
    r"m2|m3|ml|l|kw|kwh|mwh|mw|v|kv|hz|khz|mhz|ghz|px|dpi|pt|ms|µs|ns|sec|"
    r"secs|seconds|min|mins|minutes|hours|hrs|days|weeks|months|years|bytes?|kb|"
    r"mb|gb|tb|kib|mib|gib|bit|bits|rpm|units?|pcs|pieces|items?|stück|stk|"
    r"people|inhabitants|einwohner|habitants|users|rows|records|lines|votes|views|"
    r"followers|points|tokens|miles|steps|copies|downloads|shares|million|millions|"
    r"thousand|mio|mrd|bn)"
)
# Kinds that begin with any character, each with what must stand in the text for it to be looked for at all.
_ADDRESSES: tuple[tuple[str, str], ...] = (
    ("://", r"(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.\-]{1,20}://[^\s<>\"']{1,2000}"),
    ("www.", r"(?<![\w.])www\.[^\s<>\"']{1,500}"),
    ("@", r"(?<![\w.+%\-])[\w.+%\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,6}"),
    ("/", r"(?<![\w@/.\-])(?:[a-z0-9\-]{1,63}\.){1,5}[a-z]{2,24}/[^\s<>\"']{0,500}"),
    ("/", r"(?:[A-Za-z]:)?/[\w.\-]{1,100}(?:/[\w.\-]{1,100}){1,20}"),
    ("\\", r"(?:[A-Za-z]:)?\\[\w.\-]{1,100}(?:\\[\w.\-]{1,100}){1,20}"),
    ("@", r"(?<![\w@])@\w{0,60}[A-Za-z_]\w{0,60}"),
    ("#", r"(?<![\w@])#\w{0,60}[A-Za-z_]\w{0,60}"),
    # Identifiers.
    ("-", r"(?<!\w)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?!\w)"),
    ("", r"(?<!\w)(?:[0-9a-f]{2}[:\-]){5,19}[0-9a-f]{2}(?!\w)"),
    (":", r"(?<!\w)(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{0,4}"),
    ("", r"(?<![\w+])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?(?!\w)"),
    (".", r"(?<!\w)(?:v|ver|vers|version|rev|release|build)\.?\s?\d{1,5}(?:\.\d{1,8}){1,5}"),
    # Amounts with the currency before them.
    ("", rf"(?<![A-Za-z]){_CURRENCY}\s{{0,2}}{_AMOUNT}"),
    # A run of digits glued to a word: order ABC-123456, IMG_20240512, 5G.
    ("", r"(?<![A-Za-z])[A-Za-z]{1,40}[\-_/]?\d[\w\-/]{5,60}"),
)
# Kinds that begin with a digit or a sign.
_DIGITS: tuple[str, ...] = (
    r"(?<!\w)0x[0-9a-f]{1,64}",
    rf"{_EDGE}97[89](?:[- ]?\d){{10}}(?!\d)",
    r"(?<![\w.])\d{1,4}(?:\.\d{1,5}){1,4}-(?:alpha|beta|rc|dev|post|a|b)\.?\d{0,4}",
    # IPv4 with an odd group: pairs of digits may be a Danish number.
    r"(?<![\d.])(?=[\d.]{7,15}(?![\d.]))"
    r"(?!\d\d\.\d\d\.\d\d\.\d\d(?!\d))\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)(?:[:/]\d{1,5})?",
    # Dates and times.
    rf"{_EDGE}{_YEAR}[.\-/]{_MONTH}[.\-/]{_DAY}"
    r"(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:Z|[+\-]\d\d:?\d\d)?)?(?!\d)",
    rf"{_EDGE}(?:{_DAY}[./\-]{_MONTH}|{_MONTH}[./\-]{_DAY})[./\-](?:{_YEAR}|\d\d)(?![\w./\-]?\d)",
    rf"{_EDGE}{_DAY}[.,]?\s(?:[^\W\d]{{3,12}}\.?\s)(?:{_YEAR})",
    rf"{_EDGE}{_DAY} {_MONTH} {_YEAR}(?![ ]?\d)",
    rf"{_EDGE}{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[T_\-]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?"
    r"(?:Z|\d{3})?(?!\w)",
    rf"{_EDGE}{_YEAR}\s?[-/]\s?{_YEAR}(?!\d)",
    r"(?<!\d)(?:[01]?\d|2[0-4])[:h.](?:[0-5]\d)(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?"
    r"\s{0,2}[\-]\s{0,2}(?:[01]?\d|2[0-4])[:h.][0-5]\d(?!\d)",
    r"(?<![\d.])\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?![\d:])",
    # Cards: by fours, or American Express.
    r"(?<![\w.+])\d{4}(?:[ \-]\d{4}){3}(?:[ \-]\d{1,3})?(?![\d])",
    r"(?<![\w.+])3[47]\d\d[ \-]\d{6}[ \-]\d{5}(?!\d)",
    # Amounts, measures, coordinates, fractions, and digits counted out one by one.
    rf"(?<![\d+(.\-])(?<!\d[ .\-/]){_AMOUNT}\s?(?:{_CURRENCY}(?!\w)|{_UNIT}(?!\w))",
    r"(?<![\w.+])[+\-]?\d{1,3}[.]\d{3,12}°?\s?[NSEW]?\s?[,;/ ]\s?[+\-]?\d{1,3}[.]\d{3,12}",
    r"\d{1,3}°[ ]?\d{1,2}['′][ ]?(?:\d{1,2}(?:[.,]\d{1,6})?[\"″])?",
    r"(?<![\w.+,])[+\-]?\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?(?![\d,\-])",
    r"(?<![\w.+,])[+\-]?\d{1,12},\d{1,2}(?![\d,])",
    r"(?<![\w.+])\d{1,2}(?:\.\d{3}){2,4}(?![\d.])",
    r"(?<![\d+.])[+\-]?\d{1,20}\.\d{5,20}(?![\d.])",
    r"(?<!\d)\d(?:[ ,.\-]{1,2}\d){6,30}(?![ \-]?\d)",
    r"(?<!\d)(?P<same>\d)(?P=same){6,30}(?!\d)",
    # Files, and digits that go on as a word.
    r"(?<![\w+])\d{1,40}_\w{1,40}",
    r"(?<![\w.+])\d[\d\-_]{4,40}\.(?:pdf|jpe?g|png|txt|csv|docx?|xlsx?|wav|mp[34]|zip|log|eml|html?|json|xml)(?!\w)",
)
_ADDRESS_PATTERNS = tuple((hint, re.compile(kind, re.I)) for hint, kind in _ADDRESSES)
# The gate keeps the long alternation away from letters: half the time of a scan (measured on 4 kB).
_DIGIT_PATTERN = re.compile(rf"(?=[\d+\-])(?:{'|'.join(_DIGITS)})", re.I)

# What calls by number although it is a link: wa.me/44..., ?phone=44..., tel:+44..., sms:...
_CALLING_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?(?:wa\.me/|signal\.me/#p/)(?P<short>\+?\d{7,15})(?![\w])(?:[?/#][^\s<>\"']{0,500})?"
    r"|(?:https?://)?(?:api|web|www)\.whatsapp\.com/send/?\?[^\s<>\"']{0,200}?phone=(?:%2B|\+)?(?P<query>\d{7,15})[^\s<>\"']{0,500}"
    r"|(?:whatsapp|viber)://[a-z]{1,10}\?[^\s<>\"']{0,100}?(?:phone|number)=(?:%2B|\+)?(?P<app>\d{7,15})[^\s<>\"']{0,500}"
    r"|(?<![\w.])(?P<link>(?:tel|callto|sips?|votel|sms|smsto|facetime|facetime-audio|skype):(?://)?[^\s<>\"'\]\x00]{3,200})",
    re.I,
)
_CALLING_HINTS = (".me/", ".com/", ":")


def plain_text(text: str) -> str:
    """`text` as a reader sees it if it is HTML, with the addresses of its links standing before their words."""
    if "<" in text and _TAG.search(text):
        text = _TAG.sub(_replace_tag, _UNSEEN.sub("\n", text))
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text) if "&" in text else text


def without_raised_digits(text: str) -> str:
    """`text` with footnote marks and circled digits as spaces, before folding would make digits of them."""
    return _RAISED.sub(" ", text)


def blank(text: str, link_number: Callable[[str], str | None]) -> str:
    """`text` with everything that is no phone number replaced by BLANK, as long as before.

    A link that calls a number becomes that number: `link_number` gets the link's own text, or "+digits" of a
    messenger link, and answers with the spelling to put there, or None to treat the link as other text.
    """

    def link(found: re.Match[str]) -> str:
        digits = found["short"] or found["query"] or found["app"]
        spelled = link_number("tel:+" + digits.lstrip("+") if digits else found["link"])
        return found[0] if spelled is None else f"{BLANK}\x01{spelled}\x01{BLANK}"

    if any(hint in text for hint in _CALLING_HINTS):
        text = _CALLING_LINK.sub(link, text)
    for hint, kind in _ADDRESS_PATTERNS:
        if hint in text:
            text = kind.sub(_blanks, text)
    return _DIGIT_PATTERN.sub(_blanks, text)


def _blanks(found: re.Match[str]) -> str:
    return found[0] if "\x01" in found[0] else BLANK * len(found[0])


def _replace_tag(found: re.Match[str]) -> str:
    closing, name, attributes = found[1], (found[2] or "").lower(), found[3] or ""
    if name == "a" and not closing and (href := _HREF.search(attributes)):
        address = html.unescape(href[1] or href[2] or href[3] or "")
        if _CALLING_LINK.match(address):
            return f" {address} "
    if name in _INLINE or (closing and name in _TABLE_PARTS):
        return ""
    return "\t" if name in ("td", "th") else "\n"
