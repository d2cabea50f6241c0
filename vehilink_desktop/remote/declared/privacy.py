"""What is sent to use one's rights: consents, cases, and the end of the account."""

from __future__ import annotations

from vehilink_desktop.domain.personal_data import DataKind as Kind
from vehilink_desktop.domain.personal_data import Why
from vehilink_desktop.remote.declared.form import ONCE, Declaration, each

_CANCELLATION = "/v1/me/cancellation"
_CROSS_BORDER = "/v1/me/cross-border"
_EXPORTS = "/v1/me/exports"

DECLARATIONS = (
    Declaration(
        "policy-agreement", "PUT", "/v1/me/policy-agreement", Why.YOUR_CHOICE,
        headers=ONCE,
        body={"/version": Kind.CONSENT},
    ),
    Declaration(
        "cross-border-consent", "PUT", _CROSS_BORDER, Why.YOUR_CHOICE,
        headers=ONCE,
        body={"/agreed": Kind.CONSENT},
    ),
    Declaration(
        "cross-border-withdrawal", "DELETE", _CROSS_BORDER, Why.YOUR_CHOICE,
        headers=ONCE,
        about=Kind.CONSENT,
    ),
    Declaration("cancellation-blockers", "GET", f"{_CANCELLATION}/blockers", Why.YOUR_RIGHT),
    Declaration(
        "cancellation", "POST", _CANCELLATION, Why.YOUR_RIGHT,
        headers=ONCE,
        body={"/request_id": Kind.TECHNICAL, "/code": Kind.CODE},
    ),
    Declaration(
        "cancellation-withdrawal", "DELETE", _CANCELLATION, Why.YOUR_RIGHT,
        headers=ONCE,
    ),
    Declaration(
        "complaint", "PUT", "/v1/complaints/{id}", Why.SUPPORT,
        headers=ONCE,
        body={
            **each(
                Kind.TECHNICAL,
                "/content/kind",
                "/content/order_id",
                "/content/listing_id",
                "/content/about_account_id",
            ),
            "/content/text": Kind.MESSAGE_TEXT,
            "/content/evidence/*": Kind.DOCUMENT_SCAN,
        },
    ),
    Declaration(
        "data-export", "POST", _EXPORTS, Why.YOUR_RIGHT,
        headers=ONCE,
        body={
            **each(Kind.TECHNICAL, "/kinds/*", "/since", "/until", "/request_id"),
            "/code": Kind.CODE,
        },
    ),
    Declaration("data-export-state", "GET", f"{_EXPORTS}/{{id}}", Why.YOUR_RIGHT),
    Declaration("data-export-file", "GET", f"{_EXPORTS}/{{id}}/content", Why.YOUR_RIGHT),
    Declaration(
        "choices", "PUT", "/v1/me/choices", Why.YOUR_CHOICE,
        headers=ONCE,
        body={"/choices/{name}": Kind.CONSENT},
    ),
    Declaration(
        "browsing-records", "PUT", "/v1/me/browsing-records/{id}", Why.YOUR_CHOICE,
        headers=ONCE,
        body=each(Kind.BROWSING, "/visits/*/page", "/visits/*/at", "/visits/*/seconds"),
    ),
    Declaration(
        "browsing-erasure", "DELETE", "/v1/me/browsing-records", Why.YOUR_RIGHT,
        headers=ONCE,
    ),
    Declaration(
        "processing", "GET", "/v1/processing", Why.START,
        query={"language": Kind.SETTING},
    ),
    Declaration(
        "link-report", "PUT", "/v1/link-reports/{id}", Why.SUPPORT,
        headers=ONCE,
        body={"/url": Kind.LINK, "/context": Kind.TECHNICAL},
    ),
    Declaration(
        "privacy-case", "PUT", "/v1/privacy-cases/{id}", Why.YOUR_RIGHT,
        headers=ONCE,
        body={
            **each(
                Kind.TECHNICAL,
                "/content/kind",
                "/content/ground",
                "/content/scopes/*",
                "/content/processing/*",
                "/content/clause",
                "/request_id",
            ),
            "/content/text": Kind.MESSAGE_TEXT,
            "/code": Kind.CODE,
        },
    ),
    Declaration("privacy-case-state", "GET", "/v1/privacy-cases/{id}", Why.YOUR_RIGHT),
    Declaration(
        "privacy-case-withdrawal", "DELETE", "/v1/privacy-cases/{id}", Why.YOUR_RIGHT,
        headers=ONCE,
    ),
    Declaration(
        "restriction-lifting", "DELETE", "/v1/privacy-cases/{id}/restriction", Why.YOUR_CHOICE,
        headers=ONCE,
        about=Kind.CONSENT,
    ),
)  # fmt: skip
