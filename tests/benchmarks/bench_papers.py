"""How long a paper takes to print, once the first one has loaded the fonts."""

import statistics
import time
from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.documents.deals import paper, terms
from vehilink_desktop.documents.papers import PaperPrinter
from vehilink_desktop.domain.paper import PaperLanguage
from vehilink_desktop.ui.resources import resource_path

_ROUNDS = 15
_PAIRS = ((PaperLanguage.EN, PaperLanguage.ZH), (PaperLanguage.EN, PaperLanguage.AR))


@benchmark("invoice_pdf_ms", unit="ms", goal="value <= 250")
def invoice_pdf_ms(_folder: Path) -> Measured:
    """Median of a five-line proforma, in the slower one of two pairs of languages.

    Each has another price and another name, so that nothing of the last one can be used again.
    """
    printer = PaperPrinter(resource_path())
    printer.pdf(paper(), _PAIRS[0])
    return Measured(value=max(_median_ms(printer, pair) for pair in _PAIRS))


def _median_ms(printer: PaperPrinter, pair: tuple[PaperLanguage, PaperLanguage]) -> float:
    times = []
    for number in range(_ROUNDS):
        sold = terms(5, named_place=f"Mombasa {number}", deposit_minor=1_000_00 * (number + 1))
        lines = tuple(
            line.model_copy(
                update={"model": f"{line.model} {number}", "unit_price_minor": 17_000_00 + number}
            )
            for line in sold.lines
        )
        one = paper(terms=sold.model_copy(update={"lines": lines}), remarks=f"Round {number}")
        started = time.perf_counter()
        printer.pdf(one, pair)
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000
