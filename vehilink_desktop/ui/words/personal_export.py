"""What an archive of personal data holds, and the words of its own page."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from vehilink_desktop.documents.archive_page import PageTexts
from vehilink_desktop.domain.export import ExportKind
from vehilink_desktop.services.personal_export_view import Stage
from vehilink_desktop.ui.i18n import language_in_use


class Group(StrEnum):
    """Kinds that are chosen together."""

    ACCOUNT = "account"
    TRADE = "trade"
    MEDIA = "media"
    CASES = "cases"
    PRIVACY = "privacy"
    PROGRAM = "program"


GROUPS: dict[Group, tuple[ExportKind, ...]] = {
    Group.ACCOUNT: (
        ExportKind.PROFILE,
        ExportKind.CERTIFICATION,
        ExportKind.IDENTITY_CHECKS,
        ExportKind.SESSIONS,
    ),
    Group.TRADE: (
        ExportKind.LISTINGS,
        ExportKind.DRAFTS,
        ExportKind.REQUESTS,
        ExportKind.QUOTATIONS,
        ExportKind.ORDERS,
        ExportKind.VOUCHERS,
        ExportKind.PAYEES,
    ),
    Group.MEDIA: (ExportKind.MEDIA,),
    Group.CASES: (ExportKind.COMPLAINTS, ExportKind.PRIVACY_CASES, ExportKind.NOTICES),
    Group.PRIVACY: (
        ExportKind.CONSENTS,
        ExportKind.AGREEMENTS,
        ExportKind.CHOICES,
        ExportKind.BROWSING,
        ExportKind.SEARCHES,
        ExportKind.DEVICE_ACCESSES,
        ExportKind.DEPARTURES,
        ExportKind.REVEALS,
        ExportKind.LINK_REPORTS,
        ExportKind.THIRD_PARTIES,
    ),
    Group.PROGRAM: (ExportKind.OUTBOX, ExportKind.SETTINGS),
}


def group(one: Group) -> str:
    """The name of a group."""
    translate = QCoreApplication.translate
    return {
        Group.ACCOUNT: translate("Archive", "You and your company"),
        Group.TRADE: translate("Archive", "Vehicles and deals"),
        Group.MEDIA: translate("Archive", "Pictures and recordings"),
        Group.CASES: translate("Archive", "Cases and notices"),
        Group.PRIVACY: translate("Archive", "Consents and traces"),
        Group.PROGRAM: translate("Archive", "This program"),
    }[one]


def kind(one: str) -> str:
    """The name of a kind; unknown ones as they are."""
    return {**_account_and_trade(), **_traces()}.get(one, one)


def stage(one: Stage) -> str:
    """What is being done."""
    translate = QCoreApplication.translate
    return {
        Stage.WAITING: translate("Archive", "The platform prepares its part…"),
        Stage.FETCHING: translate("Archive", "Fetching the platform's part…"),
        Stage.WRITING: translate("Archive", "Writing the archive…"),
        Stage.VERIFYING: translate("Archive", "Reading it again to be sure…"),
    }[one]


def page_texts() -> PageTexts:
    """The words of the archive's own page, in the language in use."""
    translate = QCoreApplication.translate
    language = language_in_use()
    return PageTexts(
        language=language.replace("_", "-"),
        rtl=QGuiApplication.isRightToLeft(),
        title=translate("Archive", "Your data on Vehilink"),
        intro=translate(
            "Archive",
            "This archive holds what you chose of your personal data. Unpack it first; then the "
            "links below open its files. It works without Vehilink and without a connection.",
        ),
        account=translate("Archive", "Account"),
        made=translate("Archive", "Made"),
        period=translate("Archive", "Period"),
        always=translate("Archive", "from the beginning until today"),
        here=translate("Archive", "From this computer"),
        platform=translate("Archive", "From the platform"),
        rows=translate("Archive", "{shown} of {count} rows are shown."),
        files=translate("Archive", "{count} files"),
        more_files=translate("Archive", "{count} more"),
        empty=translate("Archive", "Nothing"),
        left_out=translate("Archive", "Files that could not be read and were left out"),
        broken=translate("Archive", "The ledger of consents is not whole"),
        kinds={one.value: kind(one) for one in ExportKind},
        readme=translate(
            "Archive",
            "This is an archive of personal data made by Vehilink. Open index.html in a browser. "
            "The folder data holds each kind as JSON lines and as a table, media holds pictures "
            "and recordings, platform holds what the platform has. manifest.json lists every "
            "file with its size and SHA-256.",
        ),
    )


def _account_and_trade() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        ExportKind.PROFILE: translate("Archive", "Profile"),
        ExportKind.CERTIFICATION: translate("Archive", "Company certification"),
        ExportKind.IDENTITY_CHECKS: translate("Archive", "Proofs of identity"),
        ExportKind.SESSIONS: translate("Archive", "Devices and sessions"),
        ExportKind.LISTINGS: translate("Archive", "Vehicles on offer"),
        ExportKind.DRAFTS: translate("Archive", "Drafts"),
        ExportKind.REQUESTS: translate("Archive", "Purchase requests"),
        ExportKind.QUOTATIONS: translate("Archive", "Quotations"),
        ExportKind.ORDERS: translate("Archive", "Orders"),
        ExportKind.VOUCHERS: translate("Archive", "Vouchers"),
        ExportKind.PAYEES: translate("Archive", "Bank accounts"),
        ExportKind.MEDIA: translate("Archive", "Pictures and recordings"),
        ExportKind.COMPLAINTS: translate("Archive", "Messages to the platform"),
        ExportKind.PRIVACY_CASES: translate("Archive", "Requests about your data"),
        ExportKind.NOTICES: translate("Archive", "Notices"),
    }


def _traces() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        ExportKind.CONSENTS: translate("Archive", "Ledger of consents"),
        ExportKind.AGREEMENTS: translate("Archive", "Agreements to the policy"),
        ExportKind.CHOICES: translate("Archive", "Privacy settings"),
        ExportKind.BROWSING: translate("Archive", "Browsing records"),
        ExportKind.SEARCHES: translate("Archive", "Search history"),
        ExportKind.DEVICE_ACCESSES: translate("Archive", "Access log"),
        ExportKind.DEPARTURES: translate("Archive", "What left this computer"),
        ExportKind.REVEALS: translate("Archive", "Masked numbers that you had shown"),
        ExportKind.LINK_REPORTS: translate("Archive", "Reported links"),
        ExportKind.THIRD_PARTIES: translate("Archive", "Third parties"),
        ExportKind.OUTBOX: translate("Archive", "What waits to be sent"),
        ExportKind.SETTINGS: translate("Archive", "Settings of the program"),
    }
