"""The grammar of telephone links: a table of what is taken and what is refused."""

from __future__ import annotations

import pytest

from maestro_desktop.core.phone.links import Link, Refusal, has_scheme, parse_link, undo_address_form

ACCEPTED = [
    ("tel:+442079460018", Link("tel", "+442079460018")),
    ("TEL:+44-20-7946-0018", Link("tel", "+44-20-7946-0018")),
    ("  tel:+442079460018\r\n", Link("tel", "+442079460018")),
    ("tel://+442079460018", Link("tel", "+442079460018")),
    ("tel://+442079460018/", Link("tel", "+442079460018")),
    ("tel:(020)%207946%200018", Link("tel", "(020) 7946 0018")),
    ("tel:%2B44%2020%207946%200018", Link("tel", "+44 20 7946 0018")),
    ("tel:+12025550143;ext=12", Link("tel", "+12025550143", ext="12")),
    ("tel:+12025550143;EXT=1-2", Link("tel", "+12025550143", ext="12")),
    ("tel:%2B12025550143%3Bext%3D12", Link("tel", "+12025550143", ext="12")),
    ("tel:+12025550143;verstat=TN-Validation-Passed;npdi", Link("tel", "+12025550143")),
    ("tel:+12025550143;", Link("tel", "+12025550143")),
    ("tel:+12025550143;123", Link("tel", "+12025550143;123")),
    ("tel:+12025550143,,123", Link("tel", "+12025550143,,123")),
    ("tel:7042;phone-context=+1-201-555", Link("tel", "7042", context="+1201555")),
    ("tel:2079460018;phone-context=%2B44", Link("tel", "2079460018", context="+44")),
    (
        "tel:+12025550143;isub=1411",
        Link("tel", "+12025550143", notes=("The ISDN subaddress cannot be applied.",)),
    ),
    ("tel:112", Link("tel", "112")),
    ("tel:1-800-FLOWERS", Link("tel", "1-800-FLOWERS")),
    ("callto:+442079460018", Link("callto", "+442079460018")),
    ("callto://123456789", Link("callto", "123456789")),
    ("callto:+442079460018+type=phone", Link("callto", "+442079460018")),
    ("sip:+12025550143@example.com;user=phone", Link("sip", "+12025550143")),
    ("sips:+12025550143@192.0.2.1:5061;transport=tls;user=phone", Link("sips", "+12025550143")),
    ("sip:+12025550143@[2001:db8::1]:5060;user=phone", Link("sip", "+12025550143")),
    ("sip:+12025550143;ext=7@gw.example.com;user=phone", Link("sip", "+12025550143", ext="7")),
    ("sip:2079460018;phone-context=+44@gw;user=phone", Link("sip", "2079460018", context="+44")),
    ("votel:+12025550143", Link("votel", "+12025550143")),
    (
        "votel://+12025550143/+12025550199",
        Link("votel", "+12025550143", notes=("The caller ID +12025550199 cannot be applied.",)),
    ),
    (
        "votel://+12025550143;ext=3/+12025550199",
        Link("votel", "+12025550143", ext="3", notes=("The caller ID +12025550199 cannot be applied.",)),
    ),
    (
        "sip:+12025550143@example.com;user=phone?subject=x&priority=urgent",
        Link(
            "sip",
            "+12025550143",
            notes=("The subject and other headers of the link cannot be applied.",),
        ),
    ),
    ("tel:\u202a+442079460018\u202c", Link("tel", "+442079460018")),
    ("tel:%E2%80%AA+442079460018%E2%80%AC", Link("tel", "+442079460018")),
    ("tel:+44 20 7946 0018", Link("tel", "+44 20 7946 0018")),
    ("tel:+44\u00a020\u20117946\u20110018", Link("tel", "+44 20-7946-0018")),
    ("tel:\uff0b\uff14\uff142079460018", Link("tel", "+442079460018", mixed_digits=True)),
    ("tel:+44207946001%D9%A8", Link("tel", "+442079460018", mixed_digits=True)),
]

REFUSED = [
    "tel:",
    "tel://",
    "tel:+",
    "tel:anonymous",
    "tel:*31#",
    "tel:*%2306%23",
    "tel:%2A31%23+12025550143",
    "tel:+12025550143%23",
    "tel:#31#+12025550143",
    "tel:+12025550143?x=1",
    "tel:+12025550143&x",
    'tel:"; touch x;"',
    "tel:$(reboot)",
    "tel:`id`+12025550143",
    "tel:+12025550143%22",
    "tel:+1202'5550143",
    "tel:+12025550143<b>",
    "tel:+12025550143%00",
    "tel:+12025550143%0A",
    "tel:+12025550143%0D%0Atel:+12025550144",
    "tel:+12025550143\x07",
    "tel:+1202\t5550143",
    "tel:+1202\u202e5550143",
    "tel:\u202d+12025550143",
    "tel:+1202\u20665550143",
    "tel:+12025550143\u00b2",
    "tel:+1202\ue0005550143",
    "tel:+1202\ud8005550143",
    "tel:+1202%zz",
    "tel:+1202%2",
    "tel:+1202%ff5550143",
    "tel:+1202%ED%A0%805550143",
    "tel:+1202%C0%AB5550143",
    "tel:%252B12025550143",
    "tel:+12025550143;ext=1;ext=1",
    "tel:+12025550143;ext=1;EXT=2",
    "tel:+12025550143;foo=1;foo=2",
    "tel:+12025550143;ext=abc",
    "tel:+12025550143;ext=",
    "tel:+12025550143;ext=1234567890123456",
    "tel:+12025550143;=5",
    "tel:+12025550143;phone-context=example.com",
    "tel:7042;phone-context=example.com",
    "tel:7042;phone-context=",
    "tel:7042;phone-context=+",
    "tel:7042;phone-context=+1;phone-context=+44",
    "tel:user@example.com",
    "tel:tel:+12025550143",
    "callto:alice@example.com",
    "callto:echo123+type=directory",
    "sip:alice@example.com",
    "sip:+12025550143@example.com",
    "sip:+12025550143@example.com;user=ip",
    "sip:+12025550143;user=phone",
    "sip:+12025550143:secret@example.com;user=phone",
    "sip:+12025550143@evil@example.com;user=phone",
    "sip:+12025550143@;user=phone",
    "sip:+12025550143@exa mple.com;user=phone",
    "sip:+12025550143@example.com;user=phone;user=phone",
    "sip:+12025550143@example.com?subject=x",
    "sip:+12025550143@example.com;user=phone?subject=%zz",
    "sip:+12025550143@example.com;user=phone?subject=%0D%0A",
    "votel://+12025550143;ext=3/+12025550199;ext=3",
    "sip:+12025550143;ext=1@example.com;user=phone;ext=2",
    "votel://+12025550143/<script>",
    "votel://+12025550143/evil.example/x",
    "sms:+12025550143",
    "smsto:+12025550143",
    "fax:+12025550143",
    "mailto:+12025550143",
    "skype:echo123",
    "whatsapp://send/+12025550143",
    "wtai://wp/mc;+12025550143",
    "http://+12025550143",
    "https://evil.example/u=tel:+12025550143",
    "javascript:tel:+12025550143",
    "file:///+12025550143",
    "telnet:+12025550143",
    "tels:+12025550143",
    "+12025550143",
    "",
    ":",
    "tel:" + "1" * 510,
]


@pytest.mark.parametrize(("text", "link"), ACCEPTED, ids=[text for text, _ in ACCEPTED])
def test_accepted(text: str, link: Link) -> None:
    assert parse_link(text) == link


@pytest.mark.parametrize("text", REFUSED, ids=map(ascii, REFUSED))
def test_refused_with_a_sentence(text: str) -> None:
    refusal = parse_link(text)
    assert isinstance(refusal, Refusal)
    assert refusal.reason.endswith(".")
    assert refusal.reason[0].isupper()
    assert refusal.reason.isprintable()


def test_a_word_and_a_space_is_a_label_and_not_a_link() -> None:
    assert has_scheme("tel:+1")
    assert has_scheme("Tel: +1")
    assert has_scheme("mailto:x")
    assert not has_scheme("Phone: +1")
    assert not has_scheme("12:30")
    assert not has_scheme("+442079460018")


@pytest.mark.parametrize(
    ("text", "restored"),
    [
        ("callto://7.91.205.21", "callto:123456789"),
        ("callto://255.255.255.255/", "callto:4294967295"),
        ("callto://7.91.205.256", "callto://7.91.205.256"),
        ("tel://7.91.205.21", "tel://7.91.205.21"),
        ("callto:20.30.40.50", "callto:20.30.40.50"),
    ],
)
def test_numbers_that_came_back_as_an_address(text: str, restored: str) -> None:
    assert undo_address_form(text) == restored
