from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.paths import Paths
from maestro_desktop.settings import Loaded, Settings, load, save
from maestro_desktop.settings_sources import CTI_URL, FILE_NAME, language, policy_path, starts_hidden


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path)
    paths.create()
    return paths


def write(paths: Paths, text: str) -> Path:
    path = paths.config / FILE_NAME
    path.write_text(text, encoding="utf-8")
    return path


def read(paths: Paths, environ: dict[str, str] | None = None, policy: str | None = None) -> Loaded:
    file = paths.data / "policy.toml"
    if policy is not None:
        file.write_text(policy)
    return load(paths, environ or {}, file)


def test_without_any_file_the_defaults_count(paths: Paths) -> None:
    loaded = read(paths)
    assert loaded.settings.cti_url == CTI_URL
    assert loaded.settings.key_source == "keyring"
    assert loaded.problems == ()
    assert set(loaded.origins.values()) == {"default"}
    assert set(loaded.origins) == set(Settings.model_fields)


def test_each_place_is_stronger_than_the_one_before(paths: Paths) -> None:
    write(paths, 'region = "GB"\ninbound_pop = "accepted"\noutbound_pop = "never"\nkey_source = "none"\n')
    environ = {"MAESTRO_INBOUND_POP": "never", "MAESTRO_KEY_SOURCE": "file"}
    policy = 'key_source = "passphrase"\n[defaults]\nregion = "US"\nauto_contact = "create"\n'
    loaded = read(paths, environ, policy)
    settings = loaded.settings
    assert (settings.region, loaded.origins["region"]) == ("GB", "file")
    assert (settings.outbound_pop, loaded.origins["outbound_pop"]) == ("never", "file")
    assert (settings.inbound_pop, loaded.origins["inbound_pop"]) == ("never", "environment")
    assert (settings.key_source, loaded.origins["key_source"]) == ("passphrase", "policy")
    assert (settings.auto_contact, loaded.origins["auto_contact"]) == ("create", "policy")
    assert loaded.locked == {"key_source"}
    assert loaded.problems == ()


@pytest.mark.parametrize(
    ("line", "field", "words"),
    [
        ('inbound_pop = "sometimes"', "inbound_pop", "'offered', 'accepted' or 'never'"),
        ('cti_url = "ftp://x.example"', "cti_url", "web address"),
        ('cti_url = "http://cti.example/"', "cti_url", "https://"),
        ('cti_url = "https://user@cti.example/"', "cti_url", "web address"),
        ('cti_url = "https://[::1/"', "cti_url", "web address"),
        ('cti_url = "https://x.example:port/"', "cti_url", "web address"),
        ('host_origin = "https://agents.example.com/path"', "host_origin", "without a path"),
        ('region = "Britain"', "region", "two letters"),
        ("region = 44", "region", "text in quotes"),
        ('allowed_hosts = ["https://login.example.com"]', "allowed_hosts", "host names"),
        ('allowed_hosts = ["login.example.com:x"]', "allowed_hosts", "host names"),
        ('allowed_hosts = ["*"]', "allowed_hosts", "host names"),
        ('auto_contact_for = ["voice"]', "auto_contact_for", "voice-inbound"),
        ("my_numbers = [1]", "my_numbers", "texts"),
        ("provisional_days = 0", "provisional_days", "greater than"),
        ('start_hidden = "perhaps"', "start_hidden", "true or false"),
        ('do_not_disturb = ["mon-fri 18:00"]', "do_not_disturb", "mon-fri 18:00-08:00"),
        ('do_not_disturb = ["mo 18:00-19:00"]', "do_not_disturb", "'mo 18:00-19:00' is none"),
        ('do_not_disturb = ["mod 18:00-19:00"]', "do_not_disturb", "mod is none"),
        ('do_not_disturb = "8:00-8:00"', "do_not_disturb", "another time"),
        ('insistence = "voice=loud"', "insistence", "'voice=loud' is none"),
        ('cti_ulr = "https://x.example"', "cti_ulr", "do you mean cti_url?"),
        ("region = GB", "region", "can't be read"),
        ('region = "GB', "region", "can't be read"),
        ("this is no setting", "", "can't be read"),
        ('allowed_hosts = ["a.example.com"', "allowed_hosts", "never closed"),
        ('key_file = """', "key_file", "never closed"),
        ('key_source = "none"', "key_source", "second time"),
        ("region = " + "[" * 5_000, "region", "too deep"),
        ("region = " + "9" * 5_000, "region", "too long"),
    ],
)
def test_a_mistake_names_file_line_and_field_and_the_rest_counts(
    paths: Paths, line: str, field: str, words: str
) -> None:
    path = write(paths, f'# mine\nkey_source = "file"\n{line}\noutbound_pop = "never"\n')
    loaded = read(paths)
    problem = loaded.problems[0]
    assert (problem.file, problem.line, problem.field) == (str(path), 3, field)
    assert words in problem.message
    assert f"{path}, line 3" in str(problem)
    assert loaded.settings.key_source == "file"
    assert loaded.settings.outbound_pop == "never"
    assert loaded.origins["cti_url"] == "default"


def test_a_setting_that_the_last_line_repeats_is_called_that(paths: Paths) -> None:
    write(paths, 'region = "GB"\nregion = "US"')
    loaded = read(paths)
    assert [(p.line, p.field, p.message) for p in loaded.problems] == [
        (2, "region", "is set a second time; the first one counts")
    ]
    assert loaded.settings.region == "GB"


def test_a_valid_setting_in_several_lines_is_read(paths: Paths) -> None:
    write(paths, 'allowed_hosts = [\n  "a.example.com",\n  "*.b.example.com",\n]\nregion = "gb"\n')
    loaded = read(paths)
    assert loaded.problems == ()
    assert loaded.settings.allowed_hosts == ("a.example.com", "*.b.example.com")
    assert loaded.settings.region == "GB"


def test_a_file_that_is_no_text_is_reported_and_costs_nothing_else(paths: Paths) -> None:
    (paths.config / FILE_NAME).write_bytes(b'\xef\xbb\xbfregion = "GB"\ncti_url = "\xff\xfe"\nkey_source = "none"\n')
    loaded = read(paths)
    assert [(p.line, p.field) for p in loaded.problems] == [(2, "cti_url")]
    assert (loaded.settings.region, loaded.settings.key_source) == ("GB", "none")


def test_a_folder_in_place_of_the_file_is_reported(paths: Paths) -> None:
    (paths.config / FILE_NAME).mkdir()
    assert "can't be read" in str(read(paths).problems[0])


def test_a_huge_file_is_not_read(paths: Paths) -> None:
    write(paths, "#" * 300_000)
    assert "too large" in str(read(paths).problems[0])


def test_garbage_ends_in_a_limited_number_of_problems(paths: Paths) -> None:
    write(paths, '= [ "\n' * 1000)
    assert 0 < len(read(paths).problems) <= 20


@given(st.binary(max_size=300))
def test_no_file_content_raises(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    paths = Paths.under(tmp_path_factory.mktemp("settings"))
    paths.create()
    (paths.config / FILE_NAME).write_bytes(content)
    assert isinstance(read(paths), Loaded)
    assert save(paths, {"region": "GB"}) == ()
    assert read(paths).settings.region == "GB"


def test_the_environment_gives_lists_and_names_its_mistakes(paths: Paths) -> None:
    loaded = read(
        paths,
        {
            "MAESTRO_ALLOWED_HOSTS": "a.example.com, b.example.com",
            "MAESTRO_START_HIDDEN": "1",
            "MAESTRO_CTI_URL": "nonsense",
            "MAESTRO_DEVELOPER": "1",
        },
    )
    assert loaded.settings.allowed_hosts == ("a.example.com", "b.example.com")
    assert loaded.settings.start_hidden is True
    assert [str(p) for p in loaded.problems] == [
        "environment, MAESTRO_CTI_URL: must be a web address such as https://agents.example.com"
    ]


def test_the_process_environment_is_not_read_behind_the_back(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAESTRO_REGION", "FR")
    assert read(paths).settings.region == ""
    assert Settings().region == ""


def test_this_computer_may_serve_the_page_without_tls(paths: Paths) -> None:
    loaded = read(paths, {"MAESTRO_CTI_URL": "http://127.0.0.1:8123/index.html?env=embeddable"})
    assert loaded.problems == ()
    assert loaded.settings.cti_url.startswith("http://127.0.0.1:8123/")


def test_an_origin_is_brought_into_its_one_form(paths: Paths) -> None:
    loaded = read(paths, {"MAESTRO_HOST_ORIGIN": " https://Agents.Example.com/ "})
    assert loaded.settings.host_origin == "https://agents.example.com"


def test_a_mistake_in_the_policy_is_named_too(paths: Paths) -> None:
    loaded = read(paths, policy='region = "XXX"\ncti_url = "https://cti.example.com/"\n')
    assert [(p.line, p.field) for p in loaded.problems] == [(1, "region")]
    assert loaded.locked == {"cti_url"}


def test_the_machine_policy_cannot_be_moved_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    before = policy_path()
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/tmp/mine")
    assert policy_path() == before
    assert before.is_absolute()


def test_the_language_of_the_system_is_no_country(paths: Paths) -> None:
    loaded = read(paths, {"LANG": "en_US.UTF-8"})
    assert (loaded.settings.region, loaded.origins["region"]) == ("", "default")


def test_saving_keeps_comments_order_and_what_could_not_be_read(paths: Paths) -> None:
    path = write(paths, '# my settings\nregion = "GB"  # home\n\nbroken = \ninbound_pop = "never"\n')
    assert save(paths, {"region": "us", "allowed_hosts": ["a.example.com"], "inbound_pop": None}) == ()
    text = path.read_text()
    assert text.startswith('# my settings\nregion = "US"  # home\n')
    assert "# not readable: broken =" in text
    assert "inbound_pop" not in text
    assert tomllib.loads(text) == {"region": "US", "allowed_hosts": ["a.example.com"]}
    assert read(paths).problems == ()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in paths.config.iterdir()] == [FILE_NAME]


def test_a_wrong_value_is_refused_and_nothing_is_written(paths: Paths) -> None:
    path = write(paths, 'region = "GB"\n')
    problems = save(paths, {"region": "Britain", "inbound_pop": "never"})
    assert [problem.field for problem in problems] == ["region"]
    assert path.read_text() == 'region = "GB"\n'


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("21:00", "must hold hours such as 21:00-08:00 or GB 21:00-08:00; “21:00” is none"),
        ("UK 21:00-08:00", "must name countries in two letters, such as GB; UK is none"),
    ],
)
def test_quiet_hours_that_are_none_are_told(paths: Paths, value: str, problem: str) -> None:
    assert [each.message for each in save(paths, {"quiet_hours": value})] == [problem]


def test_every_change_can_be_read_back(paths: Paths) -> None:
    changes = {
        "cti_url": "https://cti.example.com/x?y=1",
        "host_origin": "https://agents.example.com",
        "region": "GB",
        "inbound_pop": "accepted",
        "outbound_pop": "never",
        "pop_during": "behind",
        "pop_first_of_several": True,
        "auto_contact": "create",
        "auto_contact_for": ("voice-inbound", "sms-outbound"),
        "provisional_days": 7,
        "my_numbers": ("+44 20 7946 0018", "4711"),
        "queue_numbers": ("4800",),
        "do_not_call": "warn",
        "do_not_call_removal": "refuse",
        "call_again_s": 20,
        "premium_calls": "block",
        "quiet_hours": ("21:00-08:00", "GB 20:00-9:00"),
        "callback_days": 30,
        "insistence": ("voice=card", "email=silent"),
        "do_not_disturb": ("mon-fri 18:00-08:00", "sat 00:00-24:00"),
        "ring_tone": True,
        "ring_volume": 10,
        "ring_device": "Loudspeakers",
        "ring_corner": "top-left",
        "ring_on_top": False,
        "discreet": True,
        "auto_interaction_log": False,
        "hotkey_clipboard": "Ctrl+Alt+D",
        "hotkey_marked": "Super+F9",
        "watch_clipboard": True,
        "key_source": "file",
        "key_file": 'C:\\keys\\"a".key',
        "language": "de",
        "allowed_hosts": ("login.example.com",),
        "start_hidden": True,
    }
    assert set(changes) == set(Settings.model_fields), "a new setting needs a value here"
    assert save(paths, changes) == ()
    loaded = read(paths)
    assert loaded.settings.model_dump() == changes
    assert set(loaded.origins.values()) == {"file"}


def test_a_folder_that_cannot_be_written_leaves_the_old_file(paths: Paths) -> None:
    path = write(paths, 'region = "GB"\n')
    path.unlink()
    path.mkdir()
    with pytest.raises(OSError):  # noqa: PT011 - the kind differs between systems
        save(paths, {"region": "US"})
    assert path.is_dir()


def test_every_setting_has_a_title_and_a_sentence_for_the_dialog() -> None:
    for name, field in Settings.model_fields.items():
        assert field.title, name
        assert field.description, name
        assert field.description.endswith("."), name


hidden = st.sampled_from([True, False, "true", "Yes", " off ", "0", "1", "perhaps", "", 1, 0, 2, []])
tables = st.fixed_dictionaries({}, optional={"start_hidden": hidden, "region": st.just("GB")})


@given(tables, tables, tables, st.fixed_dictionaries({}, optional={"MAESTRO_START_HIDDEN": st.sampled_from("10x")}))
def test_whether_it_starts_hidden_is_known_before_the_model(
    user: dict[str, object], defaults: dict[str, object], locked: dict[str, object], environ: dict[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        paths.create()
        write(paths, tomlkit.dumps(user))
        policy = Path(folder) / "policy.toml"
        policy.write_text(tomlkit.dumps({**locked, "defaults": defaults}))
        assert starts_hidden(paths, environ, policy) == load(paths, environ, policy).settings.start_hidden


languages = st.fixed_dictionaries({}, optional={"language": st.sampled_from(["de", "en", "system", "", "nl", 1, []])})


spoken = st.fixed_dictionaries({}, optional={"MAESTRO_LANGUAGE": st.sampled_from(["fr", "x"])})


@given(languages, languages, languages, spoken)
def test_the_language_is_known_before_the_model(
    user: dict[str, object], defaults: dict[str, object], locked: dict[str, object], environ: dict[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        paths.create()
        write(paths, tomlkit.dumps(user))
        policy = Path(folder) / "policy.toml"
        policy.write_text(tomlkit.dumps({**locked, "defaults": defaults}))
        assert language(paths, environ, policy) == load(paths, environ, policy).settings.language
