"""The messages between program and decoder survive nonsense from the other side."""

import struct
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.media.framing import BrokenFrame, read_frame, write_frame


def frame(header: bytes, body: bytes = b"") -> BytesIO:
    return BytesIO(struct.pack(">I", len(header)) + header + body)


@given(
    st.dictionaries(st.text(max_size=8).filter(lambda key: key != "blocks"), st.integers()),
    st.lists(st.binary(max_size=300), max_size=3),
)
def test_what_is_written_is_read(header: dict[str, int], blocks: list[bytes]) -> None:
    stream = BytesIO()
    write_frame(stream, header, *blocks)
    write_frame(stream, {"last": True})
    stream.seek(0)
    assert read_frame(stream) == (header, blocks)
    assert read_frame(stream) == ({"last": True}, [])
    with pytest.raises(EOFError):
        read_frame(stream)


@pytest.mark.parametrize(
    "stream",
    [
        BytesIO(b"\0\0"),
        frame(b"not json"),
        frame(b"\xff\xfe"),
        frame(b"[]"),
        frame(b"{}"),
        frame(b'{"blocks": 3}'),
        frame(b'{"blocks": ["x"]}'),
        frame(b'{"blocks": [-1]}'),
        frame(b'{"blocks": [5]}', b"four"),
        frame(b'{"blocks": [99999999999]}'),
        frame(b'{"blocks": []}' + b" " * 70_000),
        BytesIO(b"\xff\xff\xff\xff" + b"{}"),
        BytesIO(b"\0\0\0\x10{}"),
    ],
)
def test_nonsense(stream: BytesIO) -> None:
    with pytest.raises(BrokenFrame):
        read_frame(stream)
