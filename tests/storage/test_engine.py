"""Opening, refusing and translating: the encrypted database file."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from vehilink_desktop.core.errors import Bug, Cancelled, Known
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.repositories import meta

ROOT = Path(__file__).parents[2]


def make_store(path: Path, key: bytes) -> None:
    db = open_database(path, key)
    with db.write() as conn:
        meta.put(conn, "greeting", "你好")
    db.close()


def refusal(path: Path, key: bytes) -> str:
    with pytest.raises(Known) as caught:
        open_database(path, key)
    return caught.value.code


# -- opening


def test_what_was_written_is_there_after_reopening(path: Path, key: bytes) -> None:
    make_store(path, key)
    db = open_database(path, key)
    with db.read() as conn:
        assert meta.get(conn, "greeting") == "你好"
    db.close()


@pytest.mark.req("D10")
@pytest.mark.parametrize("note_is_lost", [False, True])
def test_a_wrong_key_is_refused_and_touches_nothing(
    path: Path, key: bytes, note_is_lost: bool
) -> None:
    make_store(path, key)
    if note_is_lost:
        path.with_suffix(".keycheck").unlink()
    before = path.read_bytes()
    names = sorted(one.name for one in path.parent.iterdir())
    assert refusal(path, bytes(32)) == "database-key-wrong"
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == names
    open_database(path, key).close()


def test_an_empty_file_is_damage_and_no_new_database(path: Path, key: bytes) -> None:
    path.touch()
    assert refusal(path, key) == "database-damaged"
    assert path.stat().st_size == 0


def test_a_plain_database_is_not_taken(path: Path, key: bytes) -> None:
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE meta (key, value)")
    plain.close()
    assert refusal(path, key) == "database-damaged"


def test_a_damaged_first_page_is_not_called_a_wrong_key(path: Path, key: bytes) -> None:
    make_store(path, key)
    flip_byte(path, 100)
    assert refusal(path, key) == "database-damaged"


def test_a_newer_schema_is_left_alone(path: Path, key: bytes) -> None:
    db = open_database(path, key)
    with db.write() as conn:
        conn.exec_driver_sql("PRAGMA user_version = 9999")
    db.close()
    before = path.read_bytes()
    assert refusal(path, key) == "database-newer"
    assert path.read_bytes() == before


def test_only_one_program_has_it(db: Database, path: Path, key: bytes) -> None:
    assert refusal(path, key) == "database-in-use"
    db.close()
    open_database(path, key).close()


def test_a_first_start_that_was_cut_off_begins_again(path: Path, key: bytes) -> None:
    path.with_name("store.db.new").write_bytes(b"half a database")
    make_store(path, key)
    assert not path.with_name("store.db.new").exists()


def test_the_key_has_the_right_length(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, b"short")


def test_opening_a_current_database_is_light(path: Path, key: bytes) -> None:
    make_store(path, key)
    program = (
        "import sys; from pathlib import Path; "
        "from vehilink_desktop.storage.engine import open_database; "
        "open_database(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])).close(); "
        "print([name for name in ('alembic', 'keyring') if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(path), key.hex()]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "[]"
    assert said.stderr == ""


# -- transactions


def test_an_error_undoes_the_block(db: Database) -> None:
    def fail_half_way() -> None:
        with db.write() as conn:
            meta.put(conn, "half", 1)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    with db.read() as conn:
        assert meta.get(conn, "half") is None


def test_a_read_sees_one_moment(db: Database) -> None:
    with db.read() as conn:
        assert meta.get(conn, "count") is None
        with db.write() as other:
            meta.put(other, "count", 1)
        assert meta.get(conn, "count") is None
    with db.read() as conn:
        assert meta.get(conn, "count") == 1


def test_writers_take_turns(db: Database) -> None:
    def add(_: int) -> None:
        with db.write() as conn:
            meta.put(conn, "count", meta.get(conn, "count", 0) + 1)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(200)))
    with db.read() as conn:
        assert meta.get(conn, "count") == 200


def test_a_write_inside_a_write_is_said_to_be_a_bug(db: Database) -> None:
    def nest() -> None:
        with db.write(), db.write():
            pass

    with pytest.raises(Bug, match="inside a write"):
        nest()
    with db.write() as conn:
        meta.put(conn, "goes", "on")


def test_a_folder_that_is_not_there(path: Path, key: bytes) -> None:
    assert refusal(path.parent / "nowhere" / "store.db", key) == "disk-error"


def test_every_connection_is_set_up(db: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
    }
    with db.read() as one, db.read() as other:
        for conn in (one, other):
            for pragma, value in wanted.items():
                assert conn.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value, pragma


def test_a_long_read_can_be_ended(db: Database) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"

    def read() -> None:
        with db.interruptible_read() as (conn, interrupt):
            interrupts.append(interrupt)
            timer = threading.Timer(0.05, interrupt)
            timer.start()
            conn.exec_driver_sql(endless).all()

    interrupts: list[Callable[[], None]] = []
    with pytest.raises(Cancelled):
        read()
    interrupts[0]()  # too late: it must not hit the next one
    with db.read() as conn:
        assert conn.exec_driver_sql("SELECT 1").scalar_one() == 1


def test_mistakes_in_sql_are_bugs_without_values(db: Database) -> None:
    with pytest.raises(Bug) as caught, db.write() as conn:
        conn.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("+8613800138000",))
    assert "nowhere" in str(caught.value)
    assert "138" not in str(caught.value)
    assert "138" not in str(caught.value.__cause__)
    assert isinstance(caught.value.__cause__, OperationalError)


# -- damage


def test_one_damaged_page_leaves_the_rest_readable(path: Path, key: bytes) -> None:
    db = open_database(path, key)
    with db.write() as conn:
        for number in range(2000):
            meta.put(conn, f"{number:04}", "x" * 200)
    db.close()
    flip_byte(path, path.stat().st_size * 3 // 4)  # among what was written last
    db = open_database(path, key)
    readable = 0
    codes = set()
    for number in range(2000):
        try:
            with db.read() as conn:
                readable += meta.get(conn, f"{number:04}") is not None
        except Known as error:
            codes.add(error.code)
    db.close()
    assert codes == {"database-damaged"}
    assert 1000 < readable < 2000  # a page of an index names hundreds


def flip_byte(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 0xFF]))
