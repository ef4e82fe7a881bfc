"""What the page is opened with before the settings' model is there is what the model will say."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.embedding import Address
from maestro_desktop.paths import Paths
from maestro_desktop.settings import load
from maestro_desktop.settings_sources import FILE_NAME

addresses = st.sampled_from(
    [
        "https://a.example/x?y=1",
        "http://127.0.0.1:8000/i.html",
        "http://a.example/",
        "ftp://a",
        "",
        " https://b.example ",
    ]
)
origins = st.sampled_from(["https://Agents.Example.com", "https://a.example/path", "", "agents", "https://u@a.example"])
hosts = st.sampled_from(["a.example.com, *.b.example", "", "no host", "*.8x8.com", "a..b"])
others = st.sampled_from([3, True, ["c.example.com"], ["c.example.com", 4], [], {"x": 1}])
tables = st.fixed_dictionaries(
    {},
    optional={
        "cti_url": addresses | others,
        "host_origin": origins | others,
        "allowed_hosts": hosts | others,
        "region": st.just("GB"),
    },
)
environs = st.fixed_dictionaries(
    {},
    optional={
        "MAESTRO_CTI_URL": addresses,
        "maestro_host_origin": origins,
        "MAESTRO_ALLOWED_HOSTS": hosts,
        "MAESTRO_DEVELOPER": st.just("1"),
    },
)


@given(tables, tables, tables, environs)
def test_the_page_is_opened_with_what_the_settings_say(
    user: dict[str, object], defaults: dict[str, object], locked: dict[str, object], environ: dict[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        paths.create()
        (paths.config / FILE_NAME).write_text(tomlkit.dumps(user))
        policy = Path(folder) / "policy.toml"
        policy.write_text(tomlkit.dumps({**locked, "defaults": defaults}))
        assert Address.read(paths, environ, {}, policy) == Address.of(load(paths, environ, policy).settings)


def test_what_this_start_overrides_counts(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    overrides = {"cti_url": "http://127.0.0.1:1/", "host_origin": "https://x.example", "region": "GB"}
    read = Address.read(paths, {"MAESTRO_HOST_ORIGIN": "https://y.example"}, overrides, tmp_path / "none")
    assert read == Address("http://127.0.0.1:1/", "https://x.example")
