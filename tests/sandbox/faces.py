"""What people hand in to prove who they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import requests

from tests.sandbox.test_uploads import picture
from tests.support.sandbox import Client, new_key
from vehilink_desktop.sandbox.identity_checks import confirm_check, refuse_check
from vehilink_desktop.sandbox.site import Site

WORDING = "I agree that my face is looked at once, for this.\nThe pictures are erased after that."
LOST = {"scene": "lost_phone", "method": "staff", "note": "It fell into the harbour."}


def face(client: Client) -> str:
    """The media id of a face that has arrived."""
    return client.upload(picture(96, 128), kind="face")


def by_face(client: Client, scene: str = "certification", **other: Any) -> dict[str, Any]:
    """Two pictures with their consent."""
    turns = ("ahead", "left")
    return {
        "scene": scene,
        "method": "face",
        "pictures": [{"media_id": face(client), "turn": turn} for turn in turns],
        "consented_at": "2026-11-22T12:00:00Z",
        "wording": WORDING,
        **other,
    }


def by_code(client: Client, phone: str) -> dict[str, Any]:
    """A code that was sent to the own number."""
    sent = client.own_code(phone, "identity")
    proof = {"verification_id": sent["request_id"], "code": sent["code"]}
    return {"scene": "certification", "method": "code", **proof}


def hand_in(
    client: Client, content: dict[str, Any], check_id: str | None = None, *, key: str | None = None
) -> requests.Response:
    """The answer to a check."""
    path = f"/v1/identity-checks/{check_id or new_key()}"
    return client.do("PUT", path, key=key, json={"content": content})


def handed_in(client: Client, content: dict[str, Any]) -> dict[str, Any]:
    """A check that the platform has taken."""
    answer = hand_in(client, content)
    assert answer.status_code == 201, answer.text
    check: dict[str, Any] = answer.json()
    return check


def confirm(site: Site, check_id: str) -> None:
    """As staff do."""
    with site.change() as conn:
        confirm_check(conn, site, check_id)


def refuse(site: Site, check_id: str, reason: str) -> None:
    """As staff do."""
    with site.change() as conn:
        refuse_check(conn, site, check_id, reason)


def files_of(folder: Path, media_ids: list[str]) -> list[Path]:
    """Everything on the disk that has bytes of these."""
    places = [place for one in media_ids for place in (f"media/{one}*", f"uploads/{one}")]
    return [path for place in places for path in folder.glob(place)]


def ids(content: dict[str, Any]) -> list[str]:
    """The pictures of a check."""
    return [one["media_id"] for one in content["pictures"]]
