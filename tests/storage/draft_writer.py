"""A program of its own that writes drafts until it is killed: `draft_writer.py STORE KEY`.

It prints the number of each draft once the write has come back.
"""

import sys
from itertools import count
from pathlib import Path

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import drafts


def main() -> None:
    db = open_database(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    with db.read() as conn:
        following = len(drafts.all_open(conn))
    for number in count(following):
        with db.write() as conn:
            content = ListingContent(stock_no=str(number), description="x" * 600)
            drafts.create(conn, f"draft-{number}", content, number)
            drafts.add_version(conn, f"version-{number}", f"draft-{number}", content, 0, "edit")
        print(number, flush=True)


main()
