"""What left this computer in words: kinds of data, what they are sent for, types of requests."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.personal_data import DataKind, Why


def data_kind(one: DataKind) -> str:
    """The name of a kind of data."""
    translate = QCoreApplication.translate
    return {
        DataKind.PHONE: translate("PersonalData", "Phone number"),
        DataKind.CODE: translate("PersonalData", "Code sent to your phone"),
        DataKind.NICKNAME: translate("PersonalData", "Nickname"),
        DataKind.USER_TYPE: translate("PersonalData", "Supplier or purchaser"),
        DataKind.AVATAR: translate("PersonalData", "Profile picture"),
        DataKind.DEVICE: translate("PersonalData", "This computer: id, make, system, version"),
        DataKind.COMPANY_NAME: translate("PersonalData", "Company name"),
        DataKind.LICENCE_NUMBER: translate("PersonalData", "Registration number"),
        DataKind.ADDRESS: translate("PersonalData", "Address"),
        DataKind.DOCUMENT_SCAN: translate("PersonalData", "Scans of documents"),
        DataKind.VEHICLE: translate("PersonalData", "Vehicle"),
        DataKind.VEHICLE_MEDIA: translate("PersonalData", "Pictures and recordings of vehicles"),
        DataKind.REQUEST: translate("PersonalData", "Purchase request"),
        DataKind.QUOTATION: translate("PersonalData", "Quotation"),
        DataKind.ORDER: translate("PersonalData", "Order"),
        DataKind.VOUCHER: translate("PersonalData", "Proofs of payment and shipment"),
        DataKind.BANK_ACCOUNT: translate("PersonalData", "Bank account"),
        DataKind.CONTACT_REVEAL: translate("PersonalData", "That you looked up a phone number"),
        DataKind.MESSAGE_TEXT: translate("PersonalData", "Text that you wrote"),
        DataKind.FACE_PICTURE: translate("PersonalData", "Pictures of your face"),
        DataKind.CONSENT: translate("PersonalData", "What you agreed to or withdrew"),
        DataKind.SETTING: translate("PersonalData", "Settings"),
        DataKind.BROWSING: translate("PersonalData", "Pages that you looked at"),
        DataKind.LINK: translate("PersonalData", "Address of a web page"),
        DataKind.TOKEN: translate("PersonalData", "Key that keeps you signed in"),
        DataKind.TECHNICAL: translate("PersonalData", "Technical numbers"),
    }[one]


def why(one: Why | None) -> str:
    """What a request is sent for; None is one of another version of the program."""
    translate = QCoreApplication.translate
    if one is None:
        return translate("PersonalData", "Not known to this version")
    return {
        Why.START: translate("PersonalData", "Get to know the platform"),
        Why.SIGN_IN: translate("PersonalData", "Sign in and stay signed in"),
        Why.KEEP_IN_SYNC: translate("PersonalData", "Keep this computer up to date"),
        Why.CERTIFY: translate("PersonalData", "Certify your company"),
        Why.PUBLISH: translate("PersonalData", "Publish what you offer or want"),
        Why.TRADE: translate("PersonalData", "Make a deal"),
        Why.PROFILE: translate("PersonalData", "Show your profile"),
        Why.SECURE_ACCOUNT: translate("PersonalData", "Keep your account safe"),
        Why.YOUR_CHOICE: translate("PersonalData", "Do what you chose"),
        Why.YOUR_RIGHT: translate("PersonalData", "Use a right of yours"),
        Why.SUPPORT: translate("PersonalData", "Ask or complain"),
        Why.LEGAL_PROOF: translate("PersonalData", "Prove a step of an order"),
    }[one]


def departure_type(slug: str) -> str:
    """What a type of request does; one of another version of the program as it calls itself."""
    texts = _account() | _market() | _files() | _deals() | _rights()
    return texts.get(slug, slug)


def outcome(slug: str) -> str:
    """How a request ended: a status of HTTP, or the failure's code."""
    translate = QCoreApplication.translate
    if slug.startswith("2"):
        return translate("PersonalData", "Arrived")
    if slug.isdecimal():
        return translate("PersonalData", "Refused ({status})").format(status=slug)
    return translate("PersonalData", "No answer")


def _account() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "platform": translate("PersonalData", "Asked the platform who it is"),
        "policy": translate("PersonalData", "Read the privacy policy"),
        "sign-in-code": translate("PersonalData", "Asked for a code to sign in"),
        "sandbox-inbox": translate("PersonalData", "Read a code in the practice platform"),
        "sign-in": translate("PersonalData", "Signed in"),
        "register": translate("PersonalData", "Registered"),
        "stay-signed-in": translate("PersonalData", "Stayed signed in"),
        "sign-out": translate("PersonalData", "Signed out"),
        "own-account": translate("PersonalData", "Read your account"),
        "profile": translate("PersonalData", "Changed your profile"),
        "own-code": translate("PersonalData", "Asked for a code to your phone"),
        "phone-change": translate("PersonalData", "Changed your phone number"),
        "sessions": translate("PersonalData", "Read where you are signed in"),
        "session-end": translate("PersonalData", "Signed out another device"),
        "other-sessions-end": translate("PersonalData", "Signed out all other devices"),
        "leak-report": translate("PersonalData", "Reported a leaked account"),
        "identity-check": translate("PersonalData", "Proved who you are"),
        "certifications": translate("PersonalData", "Read your certifications"),
        "certification": translate("PersonalData", "Submitted a certification"),
    }


def _market() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "feed-market": translate("PersonalData", "Fetched vehicles of the market"),
        "feed-requests": translate("PersonalData", "Fetched purchase requests"),
        "feed-account": translate("PersonalData", "Fetched what is yours"),
        "events": translate("PersonalData", "Listened for news"),
        "listing": translate("PersonalData", "Read a vehicle"),
        "listing-published": translate("PersonalData", "Published a vehicle"),
        "listing-action": translate("PersonalData", "Withdrew, renewed or sold a vehicle"),
        "request": translate("PersonalData", "Read a purchase request"),
        "request-published": translate("PersonalData", "Published a purchase request"),
        "request-action": translate("PersonalData", "Renewed or closed a purchase request"),
        "rates": translate("PersonalData", "Fetched exchange rates"),
    }


def _files() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "upload-announced": translate("PersonalData", "Announced a file"),
        "upload-asked": translate("PersonalData", "Asked how much of a file had arrived"),
        "upload-checked": translate("PersonalData", "Had a sent file checked"),
        "upload-dropped": translate("PersonalData", "Took back a file"),
        "upload-vehicle-media": translate("PersonalData", "Sent a picture or recording"),
        "upload-document-scan": translate("PersonalData", "Sent a scan of a document"),
        "upload-voucher": translate("PersonalData", "Sent a page of a proof"),
        "upload-avatar": translate("PersonalData", "Sent your profile picture"),
        "upload-face-picture": translate("PersonalData", "Sent a picture of your face"),
        "media-file": translate("PersonalData", "Fetched a picture or recording"),
        "media-thumbnail": translate("PersonalData", "Fetched a small picture"),
    }


def _deals() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "quotation": translate("PersonalData", "Read a quotation"),
        "quotation-deed": translate("PersonalData", "Asked for, made or answered a quotation"),
        "order": translate("PersonalData", "Read an order"),
        "order-deed": translate("PersonalData", "Took a step in an order"),
        "order-paper": translate("PersonalData", "Issued a paper of an order"),
        "order-voucher": translate("PersonalData", "Proved a step of an order"),
        "contact": translate("PersonalData", "Looked up a counterpart's phone number"),
        "payee": translate("PersonalData", "Saved a bank account"),
    }


def _rights() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cross-border-consent": translate("PersonalData", "Allowed deals across the border"),
        "cross-border-withdrawal": translate("PersonalData", "Withdrew deals across the border"),
        "cancellation-blockers": translate("PersonalData", "Asked what keeps the account open"),
        "cancellation": translate("PersonalData", "Asked to close the account"),
        "cancellation-withdrawal": translate("PersonalData", "Kept the account after all"),
        "complaint": translate("PersonalData", "Opened a complaint or inquiry"),
        "data-export": translate("PersonalData", "Asked for a copy of your data"),
        "data-export-state": translate("PersonalData", "Asked whether the copy is ready"),
        "data-export-file": translate("PersonalData", "Fetched the copy of your data"),
        "choices": translate("PersonalData", "Told your privacy settings"),
        "browsing-records": translate("PersonalData", "Told which pages you looked at"),
        "browsing-erasure": translate("PersonalData", "Had browsing records erased"),
        "processing": translate("PersonalData", "Read who gets data"),
        "link-report": translate("PersonalData", "Reported a dangerous link"),
        "privacy-case": translate("PersonalData", "Made a privacy request"),
        "privacy-case-state": translate("PersonalData", "Asked about a privacy request"),
        "privacy-case-withdrawal": translate("PersonalData", "Took back a privacy request"),
        "restriction-lifting": translate("PersonalData", "Allowed a use of data again"),
        "policy-editions": translate("PersonalData", "Read the list of policy versions"),
        "policy-edition": translate("PersonalData", "Read a version of the policy"),
        "policy-agreement": translate("PersonalData", "Agreed to the privacy policy"),
    }
