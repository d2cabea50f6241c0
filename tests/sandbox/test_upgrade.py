"""A sandbox that was used before an update goes on with the same data and sessions."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, delete, inspect

from tests.sandbox.deals import Pair, agree_to_cross_border
from tests.sandbox.recordings import ogg
from tests.support.clock import ManualClock
from tests.support.postgres import Cluster
from tests.support.sandbox import PURCHASER, SUPPLIER, UNCERTIFIED, Client, new_key, served
from vehilink_desktop.domain.account import Account
from vehilink_desktop.sandbox.database import put_meta
from vehilink_desktop.sandbox.seed import companies, people
from vehilink_desktop.sandbox.seed.papers import certification
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import WrongDatabase, open_site
from vehilink_desktop.sandbox.tables import (
    accounts,
    certifications,
    changes,
    face_pictures,
    identity_checks,
    media,
    metadata,
)


@dataclass(frozen=True)
class Frozen:
    """A database of an earlier schema.

    Attributes:
        refresh_token: What its supplier was signed in with.
        market_cursor: How far that one had read.
    """

    schema: str
    refresh_token: str
    market_cursor: str

    def thaw(self, folder: Path) -> None:
        """Make it the data folder of a sandbox."""
        written = Path(__file__).with_name("frozen") / f"schema-{self.schema}.sql"
        database = sqlite3.connect(folder / "sandbox.db")
        database.executescript(written.read_text(encoding="utf-8"))
        database.close()


FIRST = Frozen("1", "WEFBqwX7ZwATymKdglp2lrzH2g0y2wEFgqcCRV6S_k0", "3.3.Y4wMUzohWR0OxnPhWYT9Eg3h")
SECOND = Frozen("2", "kjga_jbjURkGKdS0Gfeme_dL6N8NLtXw8pG9jkyNAaE", "3.3.cUJnO62TepHBN-V35prsTqwc")
THIRD = Frozen("3", "r126OOzkwUolrY0qmJfDKUwWcyawkR-jPIheJ40ZXHI", "3.3.ywIlh96Vf4NTmh14fptqIOfx")
FOURTH = Frozen("4", "mD3Efds_ctwZPoHEsY_KmiLB_EVq7CO5PrU4O9dpMIA", "3.3.drB1rb6CaDBZLhjUr-n9l4Gy")
LATER = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(params=[FIRST, SECOND, THIRD, FOURTH], ids=lambda one: f"schema-{one.schema}")
def frozen(request: pytest.FixtureRequest) -> Frozen:
    found: Frozen = request.param
    return found


@pytest.fixture
def folder(tmp_path: Path, frozen: Frozen) -> Path:
    """The data folder of a sandbox with the tables of an earlier schema."""
    frozen.thaw(tmp_path)
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Iterator[Client]:
    settings = Settings(data_dir=folder, review_s=0)
    with served(settings, ManualClock(LATER)) as url:
        yield Client(url)


def test_an_older_database_gets_every_table_column_and_index(folder: Path) -> None:
    for _ in range(2):  # the second opening finds nothing to do
        open_site(Settings(data_dir=folder), ManualClock(LATER)).db.close()

    engine = create_engine(f"sqlite:///{folder / 'sandbox.db'}")
    found = inspect(engine)
    assert set(found.get_table_names()) == {table.name for table in metadata.sorted_tables}
    for table in metadata.sorted_tables:
        assert {column["name"] for column in found.get_columns(table.name)} == set(
            table.columns.keys()
        )
        assert {index["name"] for index in found.get_indexes(table.name)} >= {
            index.name for index in table.indexes
        }
        optional = {
            column["name"] for column in found.get_columns(table.name) if column["nullable"]
        }
        assert optional == {column.name for column in table.columns if column.nullable}
    engine.dispose()


def test_sessions_and_cursors_survive_the_upgrade(client: Client, frozen: Frozen) -> None:
    fresh = client.refresh(frozen.refresh_token, new_key())

    assert fresh.status_code == 200, fresh.text
    supplier = Client(client.url, fresh.json())
    assert supplier.get("/v1/me").json()["nickname"] == "Supplier demo"
    since, _ = supplier.changes("market", frozen.market_cursor)
    assert len(since) < len(supplier.changes("market")[0])
    listings = [c for c in supplier.changes("account")[0] if c["type"] == "listing"]
    assert len(listings) == 6


def test_an_upgraded_sandbox_knows_who_is_certified(client: Client) -> None:
    supplier = client.sign_in(SUPPLIER)

    account = supplier.get("/v1/me").json()
    assert (account["certified"], account["certification_state"]) == (True, "approved")
    feed = {c["type"]: c["body"] for c in supplier.changes("account")[0]}
    assert Account.model_validate(feed["account"]) == Account.model_validate(account)
    history = supplier.get("/v1/certifications").json()["certifications"]
    assert history == [feed["certification"]]
    assert history[0]["state"] == "approved"
    assert client.sign_in(UNCERTIFIED).get("/v1/certifications").json() == {"certifications": []}


def test_an_upgraded_sandbox_keeps_its_files_and_takes_recordings(client: Client) -> None:
    supplier = client.sign_in(SUPPLIER)
    scan = supplier.get("/v1/certifications").json()["certifications"][0]["content"]["documents"][0]
    assert supplier.get(f"/v1/media/{scan['media_id']}").headers["Content-Type"] == "image/jpeg"

    media_id = supplier.upload(ogg(), kind="voice")

    assert supplier.get(f"/v1/media/{media_id}").headers["Content-Type"] == "audio/ogg"


def test_companies_deal_with_each_other_on_an_upgraded_sandbox(client: Client) -> None:
    two = Pair(client.sign_in(SUPPLIER), client.sign_in(PURCHASER))
    agree_to_cross_border(two.supplier, two.purchaser)

    order, _ = two.invoiced()

    assert order["done"] == ["agreed", "proforma"]


def test_an_upgraded_sandbox_lets_everybody_in_again(client: Client) -> None:
    assert client.sign_in(SUPPLIER).get("/v1/me").status_code == 200


def test_a_database_of_a_later_sandbox_is_left_alone(folder: Path) -> None:
    database = sqlite3.connect(folder / "sandbox.db")
    with database:
        database.execute("UPDATE meta SET value = '99' WHERE key = 'schema'")
    database.close()

    with pytest.raises(WrongDatabase):
        open_site(Settings(data_dir=folder), ManualClock(LATER))


def test_a_database_of_schema_2_gets_the_companies_that_came_later(tmp_path: Path) -> None:
    site = open_site(Settings(data_dir=tmp_path, seed_count=0), ManualClock(LATER))
    newcomer = people.TRADERS[0].account.id
    with site.db.write() as conn:
        put_meta(conn, "schema", "2")
        for table, column in ((accounts, "id"), (certifications, "account_id")):
            conn.execute(delete(table).where(table.c[column] == newcomer))
        conn.execute(delete(changes).where(changes.c.feed == f"account:{newcomer}"))
        scan = certification(companies.TRADERS[0], LATER).content.documents[0].media_id
        conn.execute(delete(media).where(media.c.id == scan))
    site.db.close()

    with served(Settings(data_dir=tmp_path), ManualClock(LATER)) as url:
        trader = Client(url).sign_in(people.TRADERS[0].phone)

        assert trader.get("/v1/me").json()["certified"] is True
        kinds = [one["type"] for one in trader.changes("account")[0]]
        assert sorted(kinds) == ["account", "certification"]


def test_a_postgresql_database_of_schema_3_takes_recordings(
    tmp_path: Path, postgres: Cluster
) -> None:
    settings = Settings(data_dir=tmp_path, seed_count=0, database_url=postgres.new_database())
    site = open_site(settings, ManualClock(LATER))
    with site.db.write() as conn:
        for table in (identity_checks, face_pictures):
            table.drop(conn)
        for change in (
            "DROP COLUMN media_type",
            "ALTER COLUMN width SET NOT NULL",
            "ALTER COLUMN height SET NOT NULL",
        ):
            conn.exec_driver_sql(f"ALTER TABLE media {change}")
        put_meta(conn, "schema", "3")
    site.db.close()

    with served(settings, ManualClock(LATER)) as url:
        supplier = Client(url).sign_in(SUPPLIER)
        media_id = supplier.upload(ogg(), kind="voice")

        assert supplier.get(f"/v1/media/{media_id}").headers["Content-Type"] == "audio/ogg"
