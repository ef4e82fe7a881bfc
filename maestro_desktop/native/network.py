"""Network up and down on Linux, from the kernel itself: no daemon needed, no Qt."""

from __future__ import annotations

import socket
from pathlib import Path

# linux/rtnetlink.h: RTMGRP_LINK, RTMGRP_IPV4_IFADDR, RTMGRP_IPV4_ROUTE, RTMGRP_IPV6_IFADDR, RTMGRP_IPV6_ROUTE
_GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
_IPV6_DEFAULT = "0" * 32
_REJECT = 0x0200


def is_online(proc: Path = Path("/proc/net")) -> bool:
    """Tell whether there is a default route, by IPv4 or IPv6. An unreadable table counts as online."""
    try:
        rows = [line.split() for line in (proc / "route").read_text().splitlines()[1:]]
        if any(row[1] == "00000000" and int(row[3], 16) & 1 for row in rows if len(row) > 3):
            return True
    except OSError:
        return True
    try:
        rows = [line.split() for line in (proc / "ipv6_route").read_text().splitlines()]
    except OSError:
        return False
    return any(
        row[0] == _IPV6_DEFAULT and row[1] == "00" and not int(row[8], 16) & _REJECT for row in rows if len(row) > 9
    )


class NetlinkWatch:
    """Tells each change between online and offline."""

    def __init__(self, proc: Path = Path("/proc/net")) -> None:
        self._proc = proc
        self._online = is_online(proc)
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        self._socket.bind((0, _GROUPS))
        self._socket.setblocking(False)

    @classmethod
    def open(cls) -> NetlinkWatch | None:
        """Return a watch, or None where the kernel does not allow it (some containers)."""
        try:
            return cls()
        except OSError:
            return None

    def fileno(self) -> int:
        return self._socket.fileno()

    def process(self) -> tuple[bool, ...]:
        try:
            while self._socket.recv(65536):
                pass
        except OSError:
            pass  # Read empty (EAGAIN) or overrun (ENOBUFS): the routing table below is the truth.
        online = is_online(self._proc)
        changed, self._online = online is not self._online, online
        return (online,) if changed else ()

    def close(self) -> None:
        self._socket.close()
