"""Words for what is on its way to the platform."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.ui.words.order_steps import deed_name

_OF_ORDERS = "order_"


def transfer_kind(kind: str) -> str:
    """What an operation on its way does; the first three are files."""
    translate = QCoreApplication.translate
    texts = {
        "photo": translate("Words", "Picture"),
        "video": translate("Words", "Video"),
        "voice": translate("Words", "Voice note"),
        "publish": translate("Words", "Publish"),
        "certify": translate("Words", "Submit for certification"),
        "withdraw": translate("Words", "Withdraw"),
        "republish": translate("Words", "Publish again"),
        "mark_sold": translate("Words", "Mark as sold"),
        "request_put": translate("Words", "Publish the request"),
        "request_renew": translate("Words", "Renew the request"),
        "request_close": translate("Words", "Close the request"),
        "quotation_ask": translate("Words", "Ask for a quotation"),
        "quotation_offer": translate("Words", "Send the offer"),
        "quotation_withdraw": translate("Words", "Withdraw the offer"),
        "quotation_decline": translate("Words", "Decline"),
        "quotation_accept": translate("Words", "Accept the offer"),
        "payee_put": translate("Words", "Save the bank account"),
        "complaint_put": translate("Words", "Send to customer service"),
        "identity_check_put": translate("Words", "Prove your identity"),
        "choices_put": translate("Words", "Tell the platform what you chose"),
        "browsing_put": translate("Words", "Keep what you looked at"),
        "browsing_erase": translate("Words", "Erase what you looked at"),
        "privacy_case_put": translate("Words", "Send the request"),
        "link_report_put": translate("Words", "Report the link"),
    }
    if kind.startswith(_OF_ORDERS):
        return deed_name(kind.removeprefix(_OF_ORDERS))
    return texts.get(kind, kind)
