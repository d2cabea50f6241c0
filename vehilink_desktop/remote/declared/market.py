"""What is sent of vehicles, purchase requests, the company and its files."""

from __future__ import annotations

from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.domain.personal_data import DataKind as Kind
from vehilink_desktop.domain.personal_data import Why
from vehilink_desktop.remote.declared.form import ONCE, VERSIONED, Declaration, each

_TUS = {"Tus-Resumable": Kind.TECHNICAL}

#: The type of the pieces of an upload, by the kind of file that is uploaded.
PIECES = {
    "photo": "upload-vehicle-media",
    "poster": "upload-vehicle-media",
    "video": "upload-vehicle-media",
    "voice": "upload-vehicle-media",
    "scan": "upload-document-scan",
    "voucher": "upload-voucher",
    "avatar": "upload-avatar",
    "face": "upload-face-picture",
}


def _pieces(type_: str, kind: Kind, why: Why) -> Declaration:
    headers = each(Kind.TECHNICAL, "Upload-Offset", "Upload-Checksum")
    return Declaration(type_, "PATCH", "", why, headers={**_TUS, **headers}, body=kind)


_FEEDS = tuple(
    Declaration(
        f"feed-{feed.value}", "GET", f"/v1/feeds/{feed.value}", Why.KEEP_IN_SYNC,
        query=each(Kind.TECHNICAL, "cursor", "limit"),
    )
    for feed in Feed
)  # fmt: skip

_FILES = (
    Declaration(
        "upload-announced", "POST", "/v1/uploads", Why.PUBLISH,
        headers={**ONCE, **_TUS, **each(Kind.TECHNICAL, "Upload-Length", "Upload-Metadata")},
    ),
    Declaration("upload-asked", "HEAD", "", Why.PUBLISH, headers=_TUS),
    Declaration("upload-checked", "POST", "", Why.PUBLISH, body={"/sha256": Kind.TECHNICAL}),
    Declaration("upload-dropped", "DELETE", "", Why.PUBLISH, headers=_TUS),
    _pieces("upload-vehicle-media", Kind.VEHICLE_MEDIA, Why.PUBLISH),
    _pieces("upload-document-scan", Kind.DOCUMENT_SCAN, Why.CERTIFY),
    _pieces("upload-voucher", Kind.VOUCHER, Why.TRADE),
    _pieces("upload-avatar", Kind.AVATAR, Why.PROFILE),
    _pieces("upload-face-picture", Kind.FACE_PICTURE, Why.SECURE_ACCOUNT),
    Declaration("media-file", "GET", "/v1/media/{id}", Why.KEEP_IN_SYNC),
    Declaration("media-thumbnail", "GET", "/v1/media/{id}/thumbnail", Why.KEEP_IN_SYNC),
)  # fmt: skip

_VEHICLES = (
    Declaration("listing", "GET", "/v1/listings/{id}", Why.KEEP_IN_SYNC),
    Declaration(
        "listing-published", "PUT", "/v1/listings/{id}", Why.PUBLISH,
        headers=VERSIONED,
        body={
            "/content/**": Kind.VEHICLE,
            "/content/description": Kind.MESSAGE_TEXT,
            "/content/photos/**": Kind.VEHICLE_MEDIA,
        },
    ),
    Declaration(
        "listing-action", "POST", "/v1/listings/{id}/actions", Why.PUBLISH,
        headers=VERSIONED,
        body={"/action": Kind.VEHICLE},
    ),
)  # fmt: skip

_REQUESTS = (
    Declaration("request", "GET", "/v1/requests/{id}", Why.KEEP_IN_SYNC),
    Declaration(
        "request-published", "PUT", "/v1/requests/{id}", Why.PUBLISH,
        headers=VERSIONED,
        body={"/content/**": Kind.REQUEST, "/content/remarks": Kind.MESSAGE_TEXT},
    ),
    Declaration(
        "request-action", "POST", "/v1/requests/{id}/actions", Why.PUBLISH,
        headers=VERSIONED,
        body={"/action": Kind.REQUEST},
    ),
)  # fmt: skip

_COMPANY = (
    Declaration("certifications", "GET", "/v1/certifications", Why.CERTIFY),
    Declaration(
        "certification", "PUT", "/v1/certifications/{id}", Why.CERTIFY,
        headers=ONCE,
        body={
            "/content/user_type": Kind.USER_TYPE,
            **each(Kind.COMPANY_NAME, "/content/company_name", "/content/company_name_zh"),
            **each(Kind.LICENCE_NUMBER, "/content/credit_code", "/content/registration_number"),
            **each(Kind.ADDRESS, "/content/address", "/content/country"),
            **each(
                Kind.DOCUMENT_SCAN, "/content/documents/*/media_id", "/content/documents/*/kind"
            ),
            "/content/authorised": Kind.CONSENT,
        },
    ),
)  # fmt: skip

DECLARATIONS = (
    *_FEEDS,
    Declaration("events", "GET", "/v1/events", Why.KEEP_IN_SYNC),
    *_FILES,
    *_VEHICLES,
    *_REQUESTS,
    *_COMPANY,
)
