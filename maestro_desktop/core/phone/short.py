"""Emergency numbers and short codes, which are dialled as they are and never without asking."""

from __future__ import annotations

import phonenumbers

# Help lines that the library knows as ordinary short codes or not at all, from the national numbering plans:
# suicide and crisis lines, rescue services, police lines and the text relay to emergency services.
_MISSING: dict[str, frozenset[str]] = {
    "AT": frozenset({"140", "141", "142", "147"}),
    "BE": frozenset({"1813", "103"}),
    "BR": frozenset({"188"}),
    **dict.fromkeys(("CA", "US", "PR", "VI", "GU", "AS", "MP"), frozenset({"988"})),
    "CH": frozenset({"143", "145", "147", "1414"}),
    "CN": frozenset({"122"}),
    "ES": frozenset({"016", "024", "061", "062", "080", "091", "092"}),
    "FR": frozenset({"114", "115", "119", "191", "196", "3114"}),
    "GB": frozenset({"18000"}),
    "GR": frozenset({"1018", "10306"}),
    "HK": frozenset({"992"}),
    "IL": frozenset({"1201"}),
    "IN": frozenset({"1091", "1098", "14416"}),
    "IT": frozenset({"114", "1522", "1530"}),
    "JP": frozenset({"118"}),
    "NL": frozenset({"113"}),
    "NZ": frozenset({"1737"}),
    "SG": frozenset({"1767"}),
}
# Where the country is not known: what a telephone takes for an emergency call in any of them
# (3GPP TS 22.101, 10.1.1: 112 and 911 always, the others without a SIM card).
_ANYWHERE = frozenset({"112", "911", "000", "08", "110", "999", "118", "119"})
# What networks and telephones map to the emergency number of their country although it is that of another one.
_MAPPED = frozenset({"112", "911", "999"})
# Digits for an outside line on company telephones.
_OUTSIDE_LINE = ("9", "0")

MAX_SHORT_DIGITS = 6


def is_emergency(digits: str, region: str) -> bool:
    """Whether `digits` call an emergency or crisis service in `region` (ISO code, or "" for not known)."""
    if not region:
        return digits in _ANYWHERE
    return digits in _MISSING.get(region, ()) or phonenumbers.is_emergency_number(digits, region)


def may_be_emergency(digits: str) -> bool:
    """Whether `digits` are the emergency number of so many countries that networks of others connect them too."""
    return digits in _MAPPED


def emergency_on_outside_line(digits: str, region: str) -> str:
    """The emergency number in 9911, for a caller in `region` who dials 9 or 0 for an outside line; "" if none."""
    rest = digits[1:]
    if not digits.startswith(_OUTSIDE_LINE) or len(rest) < 3:
        return ""
    return rest if is_emergency(rest, region) else ""


def emergency_behind_country_code(digits: str, region: str) -> str:
    """The emergency number in +44999, for a caller in that country or in one not known; "" if there is none."""
    for length in (1, 2, 3):
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length] or 0))
        if regions:
            home = region or regions[0]
            rest = digits[length:]
            return rest if home in regions and is_emergency(rest, home) else ""
    return ""


def reaches_emergency(digits: str, region: str) -> bool:
    """Whether a network of `region` connects `digits` to an emergency service because of how they begin."""
    return bool(region) and phonenumbers.connects_to_emergency_number(digits, region)


def is_short_code(digits: str, region: str) -> bool:
    """Whether `digits` are a short code of the numbering plan of `region`."""
    if not region or not 2 <= len(digits) <= 8:
        return False
    number = phonenumbers.PhoneNumber(
        country_code=phonenumbers.country_code_for_region(region),
        national_number=int(digits),
        italian_leading_zero=digits.startswith("0") or None,
        number_of_leading_zeros=_leading_zeros(digits) if digits.startswith("00") else None,
    )
    return phonenumbers.is_valid_short_number_for_region(number, region)


def _leading_zeros(digits: str) -> int:
    return min(len(digits) - len(digits.lstrip("0")), len(digits) - 1)
