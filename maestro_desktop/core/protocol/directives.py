"""What we send to the page. One directive exists: click to dial."""

from __future__ import annotations

import json


def start_call(number: str) -> str:
    """The directive that makes the page call ``number`` (E.164, or a short code as it is), as JSON text.

    ``schemaVersion`` is required by the vendor's attribute table, ``bus`` is sent by the vendor's own demo: both are
    sent.
    There is no reply: the confirmation is the outbound ``offered`` event for that number (8x8, "Click to dial").
    """
    return json.dumps(
        {
            "eventName": "maEvent",
            "family": "external",
            "bus": "global",
            "schemaVersion": "1.0.0",
            "content": {"eventName": "startCall", "method": "mapDirective", "phoneNumber": number},
        }
    )
