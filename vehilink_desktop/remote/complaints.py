"""Inquiries, complaints and suggestions."""

from __future__ import annotations

from vehilink_desktop.domain.complaint import Complaint, ComplaintContent
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


def put(api: ApiClient, complaint_id: str, content: ComplaintContent, *, key: str) -> Complaint:
    """Open a case.

    Raises:
        Known: `invalid` with `fields`, `media-incomplete`, `not-found` for what it is about.
    """
    request = Request(
        "PUT",
        f"/v1/complaints/{path_id(complaint_id)}",
        headers={**JSON, "Idempotency-Key": key},
        body=json_body({"content": content.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(Complaint)
