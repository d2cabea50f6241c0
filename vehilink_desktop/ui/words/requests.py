"""Words of purchase requests: their fields, where they stand, how own vehicles fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import fields, values
from vehilink_desktop.ui.words import terms as term_words
from vehilink_desktop.ui.words.shown import shown
from vehilink_desktop.ui.words.states import State

#: The closed list whose words a field of `RequestContent` takes, where the names differ.
LISTS = {"sales_region": "sales_regions", "payment": "payment_terms"}

#: The end of a reason's slug, and what it says.
_VERDICTS = {
    "fits": ("same", "within", "there", "served", "enough_quantity"),
    "nearly": ("similar",),
    "unknown": ("unknown", "not_compared"),
}
_SUBJECTS = {
    "colour": "exterior_colour",
    "interior": "interior_colour",
    "year": "model_year",
    "certificate": "certificates",
    "region": "sales_region",
}


def field_label(field: str) -> str:
    """What a field of `RequestContent` is called."""
    translate = QCoreApplication.translate
    own = {
        "sales_region": translate("Words", "Sales region"),
        "quantity": translate("Words", "Quantity"),
        "validity_days": translate("Words", "How long it stands"),
        "remarks": translate("Words", "Remarks"),
        "year_from": translate("Words", "Model year from"),
        "year_to": translate("Words", "Model year to"),
        "mileage_max_km": translate("Words", "Mileage at most"),
        "target_price": translate("Words", "Target price per vehicle"),
        "destination_country": translate("Words", "Country of destination"),
        "payment": translate("Words", "Payment"),
        "needed_by": translate("Words", "Needed by"),
    }
    return own.get(field) or fields.field_label(field)


def place_label(incoterm: str | None) -> str:
    """What the named place is called under an Incoterm."""
    return term_words.place_label(incoterm)


def state(key: str) -> State:
    """The chip of an own request."""
    translate = QCoreApplication.translate
    return {
        "draft": State(translate("Words", "Draft"), Tone.NEUTRAL, "pencil"),
        "waiting": State(translate("Words", "Waiting"), Tone.INFO, "clock"),
        "live": State(translate("Words", "Live"), Tone.OK, "circle-check"),
        "expired": State(translate("Words", "Expired"), Tone.WARN, "clock"),
        "closed": State(translate("Words", "Closed"), Tone.NEUTRAL, "lock"),
        "needs_you": State(translate("Words", "Needs you"), Tone.BAD, "circle-alert"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")


def problem(slug: str) -> str:
    """Why a request cannot be published as it is, with what to do."""
    translate = QCoreApplication.translate
    texts = {
        "validity_unknown": translate("Words", "Choose 1, 3 or 7 days"),
        "years_reversed": translate("Words", "This year is before the first one"),
    }
    return texts.get(slug) or fields.field_problem(slug)


def fit(score: int) -> State:
    """How well the best own vehicle fits, 0 to 100."""
    if not score:
        return State("", Tone.NEUTRAL, "")
    tone = Tone.OK if score >= 75 else Tone.INFO if score >= 45 else Tone.NEUTRAL
    return State(f"{score} %", tone, "check" if score >= 75 else "")


def fit_reasons(slugs: tuple[str, ...]) -> str:
    """What speaks for and against a vehicle: `Fits: Brand, Series` and what differs.

    Takes the slugs of `domain.matching.MatchReason`.
    """
    translate = QCoreApplication.translate
    patterns = {
        "fits": translate("Words", "Fits: {fields}."),
        "nearly": translate("Words", "Nearly: {fields}."),
        "differs": translate("Words", "Differs: {fields}."),
        "unknown": translate("Words", "Not known: {fields}."),
    }
    found: dict[str, list[str]] = {kind: [] for kind in patterns}
    for slug in slugs:
        found[_verdict(slug)].append(_subject(slug))
    return " ".join(
        patterns[kind].format(fields=formats.listed(names))
        for kind, names in found.items()
        if names
    )


def quantity(number: int | None) -> str:
    """`20 vehicles`."""
    if number is None:
        return ""
    if number == 1:
        return QCoreApplication.translate("Words", "1 vehicle")
    text = QCoreApplication.translate("Words", "{n} vehicles")
    return text.format(n=f"{number:,}")


def target_term(content: RequestContent) -> str:
    """`CIF Mombasa`, as far as it is said."""
    return bidi.ltr(" ".join(one for one in (content.incoterm, content.named_place) if one))


def target_price(content: RequestContent) -> str:
    """`USD 21,500`; empty where none is said."""
    return formats.money(content.target_price) if content.target_price else ""


def details(content: RequestContent, catalogue: Catalogue) -> str:
    """The quieter line below the title: years, condition, colours."""
    colours = [
        shown(name, getattr(content, name), catalogue)
        for name in ("exterior_colour", "interior_colour")
    ]
    condition = values.value("condition", content.condition) if content.condition else ""
    parts = (years(content), condition, " / ".join(c for c in colours if c))
    return formats.listed(one for one in parts if one)


#: Told with another field, or elsewhere on the page.
_NOT_FACTS = frozenset(
    {*("brand", "series", "model", "remarks", "validity_days"), "year_to", "named_place"}
)


def facts(content: RequestContent, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Captions and values in reading order; what was left open is left out."""
    together = {"year_from": years(content), "incoterm": target_term(content)}
    captions = {"year_from": fields.field_label("model_year")}
    found = []
    for name in RequestContent.model_fields:
        if name in _NOT_FACTS:
            continue
        text = together.get(name) or _shown(name, getattr(content, name), catalogue)
        if text:
            found.append((captions.get(name) or field_label(name), text))
    return found


def years(content: RequestContent) -> str:
    """`2022–2024`, or the one end that is said."""
    low, high = content.year_from, content.year_to
    if low == high:
        return bidi.ltr(str(low)) if low else ""
    return bidi.ltr(f"{low or ''}–{high or ''}")


def _shown(name: str, value: object, catalogue: Catalogue) -> str:
    if name == "target_price":
        return shown("price", value, catalogue)
    if name == "quantity" and isinstance(value, int):
        return quantity(value)
    if value is None:
        return ""
    if name in ("destination_country", "needed_by"):
        return bidi.ltr(str(value))
    if name == "mileage_max_km":
        return bidi.auto(f"{value:,} {values.value('mileage_unit', 'km')}")
    return shown(LISTS.get(name, name), value, catalogue)


def _verdict(slug: str) -> str:
    return next((one for one, ends in _VERDICTS.items() if slug.endswith(ends)), "differs")


def _subject(slug: str) -> str:
    if slug == "sold":
        return QCoreApplication.translate("Words", "sold already")
    name = slug.removeprefix("enough_").partition("_")[0]
    return field_label(_SUBJECTS.get(name, name))
