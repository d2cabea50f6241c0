from collections.abc import Iterator

import pytest

from tests.support.postgres import Cluster, find_binaries
from tests.support.sandbox import OTHER_SUPPLIER, SUPPLIER, UNCERTIFIED, Client, Sandbox


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
def on_postgres(tmp_path_factory: pytest.TempPathFactory, postgres: Cluster) -> Iterator[Sandbox]:
    folder = tmp_path_factory.mktemp("postgres")
    with Sandbox(folder, database_url=postgres.new_database()) as sandbox:
        yield sandbox


@pytest.fixture(params=["sqlite", "postgres"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """The shared server, once on each database, without faults of the test before."""
    found: Sandbox = request.getfixturevalue(f"on_{request.param}")
    yield found
    found.clear_faults()


@pytest.fixture
def supplier(sandbox: Sandbox) -> Client:
    return sandbox.sign_in(SUPPLIER)


@pytest.fixture
def other_supplier(sandbox: Sandbox) -> Client:
    return sandbox.sign_in(OTHER_SUPPLIER)


@pytest.fixture
def uncertified(sandbox: Sandbox) -> Client:
    return sandbox.sign_in(UNCERTIFIED)
