"""Privacy cases for tests: somebody who asks, and staff who answer."""

from typing import Any

import requests

from tests.sandbox.deals import body
from tests.support.sandbox import Client, Sandbox, new_key, new_phone
from vehilink_desktop.domain.privacy_case import PrivacyCase
from vehilink_desktop.sandbox import carrying_out, privacy_cases
from vehilink_desktop.sandbox.site import Site

DELETION: dict[str, Any] = {
    "kind": "deletion",
    "ground": "no_longer_used",
    "scopes": ["listings"],
    "text": "We sold the yard.",
}
RESTRICTION: dict[str, Any] = {"kind": "restriction", "processing": ["marketing", "sharing"]}
EXPLANATION: dict[str, Any] = {"kind": "explanation", "clause": "sharing", "text": "Who is that?"}


class Person:
    """Somebody with a phone of their own, who has just registered unless `client` is there."""

    def __init__(
        self, sandbox: Sandbox | str, client: Client | None = None, phone: str | None = None
    ) -> None:
        self.phone = phone or new_phone()
        url = sandbox if isinstance(sandbox, str) else sandbox.url
        self.client = client or Client(url).register(self.phone)
        self.id = str(self.client.tokens["account"]["id"])

    def code(self, purpose: str = "privacy_request") -> dict[str, str]:
        return self.client.own_code(self.phone, purpose)

    def send(
        self,
        content: dict[str, Any],
        *,
        case_id: str | None = None,
        key: str | None = None,
        **more: Any,
    ) -> requests.Response:
        path = f"/v1/privacy-cases/{case_id or new_key()}"
        return self.client.do("PUT", path, key=key, json={"content": content, **more})

    def ask(self, content: dict[str, Any]) -> dict[str, Any]:
        """Open a case, with a code where its kind takes one."""
        kinds = ("deletion", "restriction", "leak")
        code = self.code() if content["kind"] in kinds else {}
        return body(self.send(content, **code), 201)

    def case(self, case_id: str) -> dict[str, Any]:
        return body(self.client.get(f"/v1/privacy-cases/{case_id}"))


def granted(site: Site, case: dict[str, Any], **partly: Any) -> PrivacyCase:
    """What staff do first about a deletion or a restriction."""
    with site.change() as conn:
        return privacy_cases.grant(conn, site, case["id"], "Yes.", **partly)


def carried_out(site: Site, case: dict[str, Any]) -> PrivacyCase:
    """And what they do then."""
    with site.change() as conn:
        return carrying_out.carry_out(conn, site, case["id"])
