"""Which numbers and e-mail addresses belong to nobody."""

import re

#: Number ranges that regulators keep free for fiction (Ofcom, NANPA 555-01XX, BNetzA, ARCEP, ComReg, PTS, ACMA).
FICTION = re.compile(
    r"""\+44 (2079460 | 1632960 | 7700900 | 11[34678]4960 | 1[23456]14960 | 1914980 | 2896496 | 2920180) \d{3}
    | \+1 [2-9]\d\d 55501 \d\d
    | \+49 (3023125 | 4066969 | 6990009 | 8999998 | 2214710) \d{3} | \+49 (17139200 | 176040690) \d\d
    | \+33 (19900 | 26191 | 35301 | 46571 | 53649 | 63998) \d{4} | \+353 2091\d{5}
    | \+46 (8465004 | 3139006 | 4062804 | 9803192) \d\d | \+46 7017406 (0[5-9] | [1-9]\d)
    | \+61 ([2378]5550 | [2378]7010) \d{4} | \+61 491570 \d{3}""",
    re.VERBOSE,
)
#: Countries without such a range: within a place no number begins with 0, and none of Spain begins with 5.
NEVER_GIVEN_OUT = re.compile(
    r"""\+34 555 \d{6} | \+39 0[26]0000 \d{4} | \+31 [12]0000 \d{4} | \+48 (22 | 12)000 \d{4} | \+81 30000 \d{4}
    | \+81 75000 \d{4} | \+86 100000 \d{4} | \+30 2100000 \d{3} | \+30 2310000 \d{3} | \+972 [23]000 \d{4}
    | \+971 2000 \d{4} | \+380 (44 | 32)000 \d{4}""",
    re.VERBOSE,
)
MAIL = re.compile(r"[a-z.\-]+\d*@(([a-z\-]+\.)?example\.(com|net|org)|[a-z\-]+\.example)")
