"""Running platforms on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.sandbox.timed import Timed, timed_platform
from tests.support.postgres import Cluster, find_binaries
from tests.support.sandbox import OTHER_SUPPLIER, SUPPLIER, UNCERTIFIED, Client, Sandbox
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A private cluster; tests that need it are skipped where PostgreSQL is not installed."""
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed")
    with Cluster(binaries) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """A server that many tests share; what a test makes there it makes under new ids."""
    with Sandbox(tmp_path_factory.mktemp("sqlite")) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def pair(
    tmp_path_factory: pytest.TempPathFactory, postgres: Cluster
) -> Iterator[tuple[Sandbox, Sandbox]]:
    """Two servers side by side over one PostgreSQL database and one folder."""
    folder, url = tmp_path_factory.mktemp("postgres"), postgres.new_database()
    one, other = (Sandbox(folder, database_url=url) for _ in range(2))
    with ThreadPoolExecutor(2) as pool:  # both find an empty database; one plants the seed
        list(pool.map(Sandbox.start, (one, other)))
    with one, other:
        yield one, other


@pytest.fixture(scope="session")
def on_postgres(pair: tuple[Sandbox, Sandbox]) -> Sandbox:
    return pair[0]


@pytest.fixture(params=["sqlite", "postgres"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """The shared server, once on each database, without faults of the test before."""
    found: Sandbox = request.getfixturevalue(f"on_{request.param}")
    yield found
    found.clear_faults()


@pytest.fixture(params=["sqlite", "postgres"])
def timed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Timed]:
    """A platform of its own, on each database, whose clock the test holds."""
    cluster = request.getfixturevalue("postgres") if request.param == "postgres" else None
    with timed_platform(tmp_path, cluster.new_database() if cluster else None) as found:
        yield found


@pytest.fixture
def site(sandbox: Sandbox) -> Iterator[Site]:
    """A second door to the server's data: the staff's side, in another process."""
    opened = open_site(Settings(data_dir=sandbox.data_dir, database_url=sandbox.database_url))
    yield opened
    opened.db.close()


@pytest.fixture
def supplier(sandbox: Sandbox) -> Client:
    return sandbox.sign_in(SUPPLIER)


@pytest.fixture
def other_supplier(sandbox: Sandbox) -> Client:
    return sandbox.sign_in(OTHER_SUPPLIER)


@pytest.fixture
def uncertified(sandbox: Sandbox) -> Client:
    return sandbox.sign_in(UNCERTIFIED)
