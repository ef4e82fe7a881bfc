"""Whether a web page answers, asked outside the page's own browser, and in plain words why not."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

#: So long name, connection and answer may each take; s.
LIMIT_S = 10.0
_MOST_REDIRECTS = 10


@dataclass(frozen=True, slots=True)
class Reached:
    """What became of it; ``sentence`` says it, and what to do about it."""

    ok: bool
    sentence: str
    #: When it answered, by its own clock: the Date field of HTTP (RFC 9110); "" if it did not.
    date: str = ""


def reach(address: str, limit_s: float = LIMIT_S) -> Reached:
    """Ask for a page the way a browser does: through the system's proxy, with the certificates that the system trusts.
    Only the head of the answer is read. Blocks; never raises for trouble of the outside."""
    import httpx

    host = urlsplit(address).hostname or address
    try:
        # The system's certificates, as Chromium: those that httpx brings know nothing of a company's own.
        trusted = ssl.create_default_context()
        with (
            httpx.Client(
                verify=trusted, timeout=limit_s, follow_redirects=True, max_redirects=_MOST_REDIRECTS
            ) as client,
            client.stream("GET", address) as answer,
        ):
            return replace(_told(host, answer.status_code), date=answer.headers.get("date", ""))
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ImportError) as error:
        return Reached(False, _reason(host, error))


def _told(host: str, status: int) -> Reached:
    if status < 400:
        return Reached(True, f"{host} answers. This computer reaches the page.")
    if status == 407:
        return Reached(False, "The proxy wants a sign-in (status 407). Ask whoever looks after your network.")
    if status in (401, 403):
        what = f"{host} answers, but refuses this page (status {status}). Is the address right, and is it open to you?"
    elif status in (404, 410):
        what = f"{host} answers, but has no such page (status {status}). Compare the address letter by letter."
    elif status >= 500:
        what = f"{host} has trouble of its own (status {status}). Try again in a while."
    else:
        what = f"{host} answers with status {status} instead of the page. Is the address right?"
    return Reached(False, what)


def _reason(host: str, error: BaseException) -> str:
    import httpx

    causes = tuple(_chain(error))
    if isinstance(error, (httpx.ProxyError, ImportError)):
        return "The proxy of this computer does not let it through. Ask whoever looks after your network."
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
        return (
            f"The certificate of {host} is not trusted by this computer. Ask whoever looks after your network: is the"
            " address right, and does a proxy stand between?"
        )
    if any(isinstance(each, ssl.SSLError) for each in causes):
        return f"{host} does not speak https there. Is the address right?"
    if any(isinstance(each, socket.gaierror) for each in causes):
        return f"The name {host} was not found. Is it spelled right, and is this computer online?"
    if isinstance(error, httpx.TimeoutException):
        return f"{host} did not answer in time. Is this computer online, and may it go there?"
    if isinstance(error, httpx.TooManyRedirects):
        return f"{host} leads from one page to the next without end. Is the address right?"
    if isinstance(error, httpx.ConnectError):
        return f"{host} takes no connection there. Is the address right, and may this computer go there?"
    return f"{host} did not answer as a web page does. Is the address right?"


def _chain(error: BaseException) -> Iterator[BaseException]:
    following: BaseException | None = error
    while following is not None:
        yield following
        following = following.__cause__ or following.__context__
