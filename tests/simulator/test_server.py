"""The server: what it says in its headers, what it refuses, and how it starts and ends."""

import http.client
import io
import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from maestro_desktop.simulator import SimulatorError, SimulatorServer
from maestro_desktop.simulator.server import checked_origin
from tests.simulator.embedding import HOST_ORIGIN


@pytest.fixture
def connection(server: SimulatorServer) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(server.origin.removeprefix("http://"), timeout=10)
    yield connection
    connection.close()


def get(
    connection: http.client.HTTPConnection, path: str, method: str = "GET", **headers: str
) -> http.client.HTTPResponse:
    connection.request(method, path, headers=headers)
    return connection.getresponse()


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/index.html?env=embeddable&nextgen=true", "text/html; charset=utf-8"),
        ("/signin.html", "text/html; charset=utf-8"),
        ("/style.css", "text/css; charset=utf-8"),
        ("/js/main.js", "text/javascript; charset=utf-8"),
        ("/contacts.csv", "text/csv; charset=utf-8"),
        ("/protocol/events.json", "application/json; charset=utf-8"),
        ("/scenarios/working-morning.json", "application/json; charset=utf-8"),
        ("/scenarios/", "application/json; charset=utf-8"),
    ],
)
def test_a_file_comes_with_its_type_and_the_security_headers(
    connection: http.client.HTTPConnection, path: str, content_type: str
) -> None:
    response = get(connection, path)
    assert response.status == 200
    assert response.getheader("Content-Type") == content_type
    assert f"frame-ancestors {HOST_ORIGIN};" in response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in response.headers["Content-Security-Policy"]
    assert response.getheader("Cache-Control") == "no-store"
    assert response.getheader("X-Content-Type-Options") == "nosniff"
    assert len(response.read()) == int(response.headers["Content-Length"]) > 0


@pytest.mark.parametrize(
    "path",
    [
        "/../README.md",
        "/../../pyproject.toml",
        "/%2e%2e/%2e%2e/pyproject.toml",
        "/js/../../../pyproject.toml",
        "/..%2f..%2fpyproject.toml",
        "/..%5c..%5cpyproject.toml",
        "//etc/hosts.json",
        "/etc/passwd",
        "/js",
        "/js/",
        "/protocol/../simulator/../../pyproject.toml",
        "/README.md",
        "/nothing.html",
        "/index.html%00.json",
        "/C:/index.html",
    ],
)
def test_nothing_outside_the_two_folders_is_served(connection: http.client.HTTPConnection, path: str) -> None:
    response = get(connection, path)
    assert response.status == 404
    assert response.read() == b"There is nothing here."
    assert "frame-ancestors" in response.headers["Content-Security-Policy"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, resources: Path) -> None:
    page = tmp_path / "resources" / "simulator"
    page.mkdir(parents=True)
    (page / "index.html").write_text("page", encoding="utf-8")
    (tmp_path / "secret.json").write_text("{}", encoding="utf-8")
    (page / "link.json").symlink_to(tmp_path / "secret.json")
    with SimulatorServer(tmp_path / "resources", HOST_ORIGIN) as server:
        connection = http.client.HTTPConnection(server.origin.removeprefix("http://"), timeout=10)
        assert get(connection, "/index.html").read() == b"page"
        assert get(connection, "/link.json").status == 404
        connection.close()


def test_an_address_that_is_not_utf8_is_refused(connection: http.client.HTTPConnection) -> None:
    assert get(connection, "/%ff.html").status == 400


@pytest.mark.parametrize("host", ["evil.example.com", "evil.example.com:80", "127.0.0.1.example.com", "[::1]:80", ""])
def test_a_foreign_host_name_is_refused(connection: http.client.HTTPConnection, host: str) -> None:
    response = get(connection, "/index.html", Host=host)
    assert response.status == 421
    assert b"127.0.0.1" in response.read()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8800", "LOCALHOST"])
def test_loopback_names_are_answered(connection: http.client.HTTPConnection, host: str) -> None:
    response = get(connection, "/index.html", Host=host)
    assert response.status == 200
    response.read()


def test_head_has_no_body_and_other_methods_are_unknown(connection: http.client.HTTPConnection) -> None:
    response = get(connection, "/index.html", method="HEAD")
    assert (response.status, response.read()) == (200, b"")
    assert int(response.headers["Content-Length"]) > 0
    assert get(connection, "/index.html", method="POST").status == 501


def test_it_listens_on_the_loopback_address_only(server: SimulatorServer) -> None:
    port = int(server.origin.rsplit(":", 1)[1])
    with socket.socket() as other:
        other.bind(("127.0.0.2", port))  # free, or this raises: the server did not take every address


def test_the_url_has_the_vendors_query(server: SimulatorServer) -> None:
    assert server.url == f"{server.origin}/index.html?env=embeddable&nextgen=true"
    assert server.page_url(signedin="CC", speed=2).endswith("&signedin=CC&speed=2")


def test_the_list_of_scenarios_names_every_file(connection: http.client.HTTPConnection, resources: Path) -> None:
    listed = json.loads(get(connection, "/scenarios/").read())
    assert [item["name"] for item in listed] == sorted(
        path.stem for path in (resources / "simulator" / "scenarios").glob("*.json")
    )
    assert all(item["title"] and item["product"] in ("CC", "UC") for item in listed)


def test_a_port_in_use_is_said_in_a_sentence(resources: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SimulatorError, match=f"^Port {port} cannot be used") as caught:
            SimulatorServer(resources, HOST_ORIGIN, port).start()
    assert str(caught.value).endswith(".")


def test_start_and_stop_can_be_repeated_and_leave_nothing(resources: Path) -> None:
    before = set(threading.enumerate())
    server = SimulatorServer(resources, HOST_ORIGIN)
    for _ in range(2):
        server.start()
        server.start()
        port = int(server.origin.rsplit(":", 1)[1])
        server.stop()
        server.stop()
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0
    assert set(threading.enumerate()) <= before
    with pytest.raises(SimulatorError, match="not running"):
        _ = server.url


@pytest.mark.parametrize("port", [-1, 65536])
def test_an_impossible_port_is_refused(resources: Path, port: int) -> None:
    with pytest.raises(SimulatorError, match="is not a port"):
        SimulatorServer(resources, HOST_ORIGIN, port)


def test_missing_resources_are_named(tmp_path: Path) -> None:
    with pytest.raises(SimulatorError, match="page was not found"):
        SimulatorServer(tmp_path, HOST_ORIGIN)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://agents.example.com", "https://agents.example.com"),
        ("https://Agents.Example.com/", "https://agents.example.com"),
        ("http://localhost:3000", "http://localhost:3000"),
    ],
)
def test_an_origin_is_taken_in_its_plain_form(text: str, origin: str) -> None:
    assert checked_origin(text) == origin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "agents.example.com",
        "*",
        "ftp://agents.example.com",
        "https://",
        "https://agents.example.com/path",
        "https://agents.example.com?x",
        "https://user@agents.example.com",
        "https://agents.example.com:port",
        "https://agents.example.com; script-src *",
        "https://agents.example.com\r\nSet-Cookie: a=b",
        "https://*.example.com",
    ],
)
def test_what_is_no_origin_is_refused(text: str) -> None:
    with pytest.raises(SimulatorError, match="is not an origin"):
        checked_origin(text)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_serving_in_the_foreground_says_how_to_embed_and_ends_at_ctrl_c(resources: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from maestro_desktop.simulator import serve;"
        f"sys.exit(serve(0, {HOST_ORIGIN!r}, Path({str(resources)!r})))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=resources.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "Ctrl+C" in line:
            break
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=10)
    text = "".join(lines)
    assert "http://127.0.0.1:" in text
    assert "&amp;nextgen=true" in text
    assert HOST_ORIGIN in text
    assert "working-morning" in text
    assert "has stopped" in rest
    assert errors == ""
    assert process.returncode == 0


def test_serve_refuses_before_it_prints(resources: Path) -> None:
    from maestro_desktop.simulator import serve

    out = io.StringIO()
    with pytest.raises(SimulatorError, match="is not an origin"):
        serve(0, "nonsense", resources, out)
    assert out.getvalue() == ""
