"""The clauses of a sales contract, put together from sentences that fit its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vehilink_desktop.documents.amounts import amount
from vehilink_desktop.documents.words import Words
from vehilink_desktop.domain.order import CLAIM_WITHIN, DEPOSIT_WITHIN, PRESENT_WITHIN
from vehilink_desktop.domain.paper import Paper, PaperLanguage
from vehilink_desktop.domain.terms import Terms

#: What a person fills in by hand.
BLANK = "________________"


@dataclass(frozen=True)
class Clause:
    """A clause in one language."""

    title: str
    text: str


def clauses(
    paper: Paper, words: Words, languages: tuple[Words, ...], draw: Callable[[str], str]
) -> list[Clause]:
    """The clauses in the language of `words`.

    Args:
        paper: A sales contract.
        words: Of the language.
        languages: Of the whole paper, the deciding one first.
        draw: Makes a text of the data printable.
    """
    writer = _Writer(paper, words, draw)
    return [
        writer.clause("subject", ["subject"]),
        writer.clause("price", writer.price()),
        writer.clause("payment", writer.payment()),
        writer.clause("delivery", writer.delivery()),
        writer.clause("documents", ["documents"]),
        writer.clause("inspection", ["inspection"]),
        writer.clause("warranty", ["warranty", "claims"]),
        writer.clause("force_majeure", ["force_majeure"]),
        writer.clause("law", ["law", "arbitration" if paper.arbitration_place else "courts"]),
        writer.language(languages),
        writer.clause("effect", ["effect"]),
    ]


class _Writer:
    def __init__(self, paper: Paper, words: Words, draw: Callable[[str], str]) -> None:
        self._terms, self._words = paper.terms, words
        terms, law = paper.terms, paper.governing_law
        phrases = {
            "total": amount(terms.total()),
            "deposit": amount(terms.money(terms.deposit_minor)),
            "balance": amount(terms.money(max(0, terms.balance_minor()))),
            "delivery": delivery_term(terms),
            "loading": terms.port_of_loading or BLANK,
            "discharge": terms.port_of_discharge or BLANK,
            "country": words.country(law) if law else BLANK,
            "place": paper.arbitration_place or BLANK,
        }
        self._values: dict[str, object] = {
            **{key: _isolated(draw(text)) for key, text in phrases.items()},
            "quantity": f"{terms.quantity():,}",
            "days": terms.lead_time_days,
            "hours": round(DEPOSIT_WITHIN.total_seconds() / 3600),
            "present_days": PRESENT_WITHIN.days,
            "claim_days": CLAIM_WITHIN.days,
        }

    def clause(self, title: str, sentences: list[str] | Iterator[str], **more: str) -> Clause:
        values = self._values | more
        texts = [self._words.text("sentence", key, **values) for key in sentences]
        # Chinese sentences end in a full stop that is as wide as a space
        gap = "" if self._words.language is PaperLanguage.ZH else " "
        return Clause(self._words.text("clause", title), gap.join(texts))

    def price(self) -> Iterator[str]:
        yield "price"
        if self._terms.incoterm:
            yield "price_term"

    def payment(self) -> Iterator[str]:
        terms = self._terms
        yield "deposit" if terms.deposit_minor else "no_deposit"
        if terms.balance_minor() > 0:
            yield self._known(f"balance_{terms.balance_trigger}", "balance_other")
        yield self._known(f"method_{terms.payment}", "method_other")

    def delivery(self) -> Iterator[str]:
        terms = self._terms
        yield "delivery_no_days" if terms.lead_time_days is None else "delivery_days"
        if terms.port_of_loading or terms.port_of_discharge:
            yield "delivery_ports"
        yield "delivery_risk"

    def language(self, languages: tuple[Words, ...]) -> Clause:
        names = [self._words.text("language", one.language) for one in languages]
        key = "language_two" if len(names) > 1 else "language_one"
        return self.clause("language", [key], first=names[0], second=names[-1])

    def _known(self, key: str, other: str) -> str:
        return key if key in self._words.sections["sentence"] else other


def delivery_term(terms: Terms) -> str:
    """`CIF Mombasa, Incoterms 2020`; the same in every language."""
    place = " ".join(str(part) for part in (terms.incoterm, terms.named_place) if part)
    return f"{place}, Incoterms 2020"


def _isolated(text: str) -> str:
    """A foreign phrase that keeps its own direction inside a sentence."""
    return f"\u2068{text}\u2069"
