"""Long words that may be broken, so that nothing of them is out of sight."""

from __future__ import annotations


def breakable(text: str, every: int = 40) -> str:
    """`text` with places at which a line may end, so that a long one is shown whole."""
    parts = [text[start : start + every] for start in range(0, len(text), every)]
    return "\u200b".join(parts)


def breakable_words(text: str) -> str:
    """`text` whose long words may be broken; its own lines stay."""
    return "\n".join(
        " ".join(breakable(word) for word in line.split(" ")) for line in text.split("\n")
    )
