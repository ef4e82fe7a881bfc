"""Whether a web page answers, asked outside the page's own browser, and in plain words why not."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from maestro_desktop.wording import Wording

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
        return Reached(True, Wording("{host} answers. This computer reaches the page.", host=host))
    if status == 407:
        return Reached(False, Wording("The proxy wants a sign-in (status 407). Ask whoever looks after your network."))
    if status in (401, 403):
        what = Wording(
            "{host} answers, but refuses this page (status {status}). Is the address right, and is it open to you?",
            host=host,
            status=status,
        )
    elif status in (404, 410):
        what = Wording(
            "{host} answers, but has no such page (status {status}). Compare the address letter by letter.",
            host=host,
            status=status,
        )
    elif status >= 500:
        what = Wording(
            "{host} has trouble of its own (status {status}). Try again in a while.", host=host, status=status
        )
    else:
        what = Wording(
            "{host} answers with status {status} instead of the page. Is the address right?", host=host, status=status
        )
    return Reached(False, what)


def _reason(host: str, error: BaseException) -> str:
    import httpx

    causes = tuple(_chain(error))
    if isinstance(error, (httpx.ProxyError, ImportError)):
        return Wording("The proxy of this computer does not let it through. Ask whoever looks after your network.")
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
        return Wording(
            "The certificate of {host} is not trusted by this computer. Ask whoever looks after "
            "your network: is the address right, and does a proxy stand between?",
            host=host,
        )
    if any(isinstance(each, ssl.SSLError) for each in causes):
        return Wording("{host} does not speak https there. Is the address right?", host=host)
    if any(isinstance(each, socket.gaierror) for each in causes):
        return Wording("The name {host} was not found. Is it spelled right, and is this computer online?", host=host)
    if isinstance(error, httpx.TimeoutException):
        return Wording("{host} did not answer in time. Is this computer online, and may it go there?", host=host)
    if isinstance(error, httpx.TooManyRedirects):
        return Wording("{host} leads from one page to the next without end. Is the address right?", host=host)
    if isinstance(error, httpx.ConnectError):
        return Wording(
            "{host} takes no connection there. Is the address right, and may this computer go there?", host=host
        )
    return Wording("{host} did not answer as a web page does. Is the address right?", host=host)


def _chain(error: BaseException) -> Iterator[BaseException]:
    following: BaseException | None = error
    while following is not None:
        yield following
        following = following.__cause__ or following.__context__
