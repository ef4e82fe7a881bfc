"""Places and carriers, a slice of the tables at a time, are what the library says with all of them loaded."""

from __future__ import annotations

import phonenumbers
import pytest
from phonenumbers import PhoneNumberType, carrier, geocoder

from maestro_desktop.core.phone.numbers import describe, normalise
from maestro_desktop.core.phone.prefixes import carrier_of, place_of


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_every_region_has_the_names_of_the_library(region: str) -> None:
    for kind in (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE):
        number = phonenumbers.example_number_for_type(region, kind)
        if number is None:
            continue
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        expected = geocoder.description_for_valid_number(number, "en")
        if expected not in ("", geocoder.country_name_for_number(number, "en")) and region != "AR":
            assert place_of(e164) == expected
        assert carrier_of(e164) == carrier.name_for_valid_number(number, "en")


def test_a_description_names_place_and_carrier() -> None:
    london = normalise("+442079460018")
    assert london is not None
    assert describe(london, 0).place == "London"
    mobile = normalise("+5491123456789")
    assert mobile is not None
    assert describe(mobile, 0).place == "Buenos Aires"
    assert describe(mobile, 0).line.startswith("+54 9 11 2345")
