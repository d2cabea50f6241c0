"""The clauses of the privacy policy in plain words: what they mean for the person in front."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def in_plain_words(anchor: str) -> str:
    """What the clause of this anchor means; empty for one of an edition that is not known here."""
    chapters = (_collecting, _trading, _permissions, _handling, _cookies, _recipients, _keeping)
    for chapter in (*chapters, _protection, _rights, _requests, _policy):
        found = chapter()
        if anchor in found:
            return found[anchor]
    return ""


def _collecting() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "words": translate("Clauses", "What the policy's own words mean."),
        "collecting": translate(
            "Clauses",
            "Nothing leaves this computer that is not declared. You can watch what does.",
        ),
        "account": translate("Clauses", "Your phone number and a code are all you need to begin."),
        "certification": translate(
            "Clauses", "Your company's licence and a few facts open everything else."
        ),
        "security": translate(
            "Clauses",
            "Five facts about this computer are sent when you sign in. You can see each of them.",
        ),
        "browsing-records": translate(
            "Clauses", "Nobody notes what you look at unless you switched that on."
        ),
        "risky-links": translate(
            "Clauses", "Addresses in texts of others are never opened silently. You are warned."
        ),
        "display": translate(
            "Clauses", "What you see is put in an order for you only if you agreed to that."
        ),
        "searching": translate(
            "Clauses", "Your searches stay on this computer until you clear them, or for 180 days."
        ),
        "combined": translate(
            "Clauses", "Whatever can be joined with your name belongs to your data: take it along."
        ),
    }


def _trading() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "offering": translate("Clauses", "A model, a price and a colour are enough to publish."),
        "looking-for": translate(
            "Clauses", "Say what you look for and for how many days. Then it ends by itself."
        ),
        "quoting": translate("Clauses", "You confirm that a quotation is true before it is sent."),
        "trading": translate(
            "Clauses",
            "Only the other side of an order sees your picture, name and number. Each look at a "
            "number is written down.",
        ),
        "help": translate(
            "Clauses", "What you ask, and what was answered, is kept as a case that you can read."
        ),
        "translation": translate(
            "Clauses",
            "This client sends no text away to be translated. What it sends, you can watch.",
        ),
    }


def _permissions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "camera": translate(
            "Clauses",
            "Off until you allow it. Your face is used for what you agreed to each time, and is "
            "not kept.",
        ),
        "album": translate("Clauses", "Vehilink reads the pictures that you choose, no others."),
        "microphone": translate("Clauses", "Off until you allow it, and never on unseen."),
        "permissions": translate(
            "Clauses", "One switch each. Off means off at once, everywhere in the program."
        ),
        "without-consent": translate(
            "Clauses", "Some things are done because the law demands them. The list says which."
        ),
    }


def _handling() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "statistics": translate(
            "Clauses", "Statistics name nobody. You can ask to be left out of them."
        ),
        "lasting": translate(
            "Clauses", "Your data may be used while you use Vehilink. You can end that earlier."
        ),
        "masking": translate(
            "Clauses", "Numbers and addresses are shown in part. The whole is one click away."
        ),
        "new-purposes": translate(
            "Clauses", "A new use of your data asks you first, with a box that is not ticked."
        ),
        "lawful-content": translate(
            "Clauses", "Names and pictures that mislead are refused, with the reason."
        ),
        "other-people": translate(
            "Clauses", "Ask the people in your pictures before you publish them."
        ),
    }


def _cookies() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cookies": translate(
            "Clauses",
            "There are no cookies here. What is stored on this computer is listed and can be "
            "cleared.",
        ),
        "beacons": translate(
            "Clauses", "Texts of others are shown as text. Nothing in them can call home."
        ),
        "do-not-track": translate("Clauses", "Say once that you do not want to be followed."),
        "self-start": translate(
            "Clauses", "Vehilink starts with the system only if you agreed to that."
        ),
        "other-programs": translate(
            "Clauses", "You are asked before another program opens one of your files."
        ),
    }


def _recipients() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "entrusted": translate(
            "Clauses", "Companies that work for the platform are named, with what they get."
        ),
        "sharing": translate(
            "Clauses", "Others get your data because you need it, because you agreed, or by law."
        ),
        "third-party-list": translate("Clauses", "Who gets what, why and how, since when."),
        "transfer": translate("Clauses", "If the business is sold, you are told before who buys."),
        "publication": translate(
            "Clauses", "What is public shows no phone number and no address of yours."
        ),
    }


def _keeping() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "periods": translate(
            "Clauses", "Each kind of data has its time. When that is over, it is deleted."
        ),
        "after-cancellation": translate(
            "Clauses", "A closed account is gone 48 hours after you asked, at the latest."
        ),
        "service-end": translate(
            "Clauses", "If the service ends, you hear of it at least 30 days before."
        ),
        "storage-place": translate(
            "Clauses", "Your data stays in the country that is shown, unless you said otherwise."
        ),
    }


def _protection() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "encryption": translate(
            "Clauses", "Your data, drafts and pictures on this computer are encrypted."
        ),
        "people": translate(
            "Clauses", "Staff see what their work needs. Each look at a number leaves a trace."
        ),
        "necessity": translate("Clauses", "What is not needed is not asked for, and not sent."),
        "counterparts": translate(
            "Clauses", "Whom you trade with gets to know you. Strangers do not."
        ),
        "no-promise": translate(
            "Clauses", "Nobody can promise complete security. What goes wrong, you are told."
        ),
        "incidents": translate(
            "Clauses", "You are told what happened, what it means, and what you can do."
        ),
        "leaked-account": translate(
            "Clauses", "One step signs out every other device and tells the platform."
        ),
    }


def _rights() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "access": translate("Clauses", "See it, correct it, copy it."),
        "deletion": translate(
            "Clauses", "Ask for deletion, on any of eight grounds, of what you choose."
        ),
        "deletion-follows": translate(
            "Clauses", "Whoever got the data is told as well. You see who, and when."
        ),
        "withdrawal": translate(
            "Clauses", "Take back what you agreed to. It stops at once; the past stays as it is."
        ),
        "cancellation": translate("Clauses", "Close your account here, at any time."),
        "messages": translate("Clauses", "Switch messages off, and none is shown any more."),
        "restriction": translate("Clauses", "Have a use of your data stopped."),
        "explanation": translate("Clauses", "Ask what a clause means, and get an answer."),
    }


def _requests() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "proof": translate(
            "Clauses", "A code to your phone proves that it is you. Asking costs nothing."
        ),
        "refusal": translate("Clauses", "A refusal names its reason, and where you can complain."),
        "minors": translate(
            "Clauses", "Children under 14 cannot register. Report it if you know of one."
        ),
        "reaching": translate("Clauses", "By telephone, by post, or from here."),
        "answer-time": translate(
            "Clauses", "Fifteen working days. Each request shows the day of its answer."
        ),
        "complaint": translate("Clauses", "The authorities hear you as well."),
    }


def _policy() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "announcement": translate(
            "Clauses", "A new edition is announced before it counts, and named in the list."
        ),
        "significant-changes": translate(
            "Clauses", "What matters is listed, compared word by word, and asks for your yes."
        ),
        "archive": translate("Clauses", "Every earlier edition can be read."),
    }
