"""Submissions of what a company says of itself."""

from __future__ import annotations

from vehilink_desktop.domain.certification import Certification, CertificationContent
from vehilink_desktop.domain.model import Model
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


class _Certifications(Model):
    certifications: tuple[Certification, ...]


def put(
    api: ApiClient, certification_id: str, content: CertificationContent, *, key: str
) -> Certification:
    """Submit.

    Raises:
        Known: `invalid` with `fields`, `media-incomplete`, `certification-pending`,
            `credit-code-taken`, `suspended`.
    """
    request = Request(
        "PUT",
        f"/v1/certifications/{path_id(certification_id)}",
        headers={**JSON, "Idempotency-Key": key},
        body=json_body({"content": content.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(Certification)


def history(api: ApiClient) -> tuple[Certification, ...]:
    """Every submission of this account, newest first."""
    return api.call(Request("GET", "/v1/certifications")).parse(_Certifications).certifications
