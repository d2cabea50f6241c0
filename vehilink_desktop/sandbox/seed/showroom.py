"""The seeded listings: whose they are, how old, and in which state."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import vehilink_desktop
from vehilink_desktop.domain.catalogue import Catalogue, load_catalogue
from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.sandbox.seed import people
from vehilink_desktop.sandbox.seed.ids import listing_id
from vehilink_desktop.sandbox.seed.vehicles import Vehicle, make_vehicle

#: What the demonstration's supplier owns, oldest first.
_OWN_STATES = (
    ListingState.SOLD, ListingState.LIVE, ListingState.WITHDRAWN, ListingState.LIVE,
    ListingState.REJECTED, ListingState.LIVE, ListingState.SOLD, ListingState.LIVE,
    ListingState.LIVE, ListingState.REJECTED, ListingState.LIVE, ListingState.IN_REVIEW,
)  # fmt: skip
_REJECTION = FieldReason(field="description", reason="contact_in_text")
_OLDEST = timedelta(days=120)
_VERSIONS = {ListingState.IN_REVIEW: 1, ListingState.LIVE: 2, ListingState.REJECTED: 2}


@dataclass(frozen=True)
class Exhibit:
    """A seeded listing and how to draw its vehicle."""

    listing: Listing
    vehicle: Vehicle


class Showroom:
    """`count` listings as they stood at the moment `opened`; a pure function of both.

    Attributes:
        own: The places of the demonstration's supplier's listings, with their states.
    """

    def __init__(self, count: int, opened: datetime) -> None:
        self.count = count
        self._opened = opened
        self._catalogue = catalogue()
        owned = min(count, len(_OWN_STATES))
        states = _OWN_STATES[len(_OWN_STATES) - owned :]
        self.own = {int((place + 0.5) * count / owned): state for place, state in enumerate(states)}

    def exhibit(self, index: int) -> Exhibit:
        """The listing at `index`, oldest first; 0 ≤ index < count."""
        rng = random.Random(f"listing {index}")
        state = self.own.get(index)
        owner = people.SUPPLIER if state else rng.choice(people.SELLERS)
        state = state or ListingState.LIVE
        vehicle = make_vehicle(self._catalogue, index, self._opened.date())
        rejected = state is ListingState.REJECTED
        if rejected:
            words = f"{vehicle.content.description} WhatsApp +00 000 0000."
            content = vehicle.content.model_copy(update={"description": words})
        else:
            content = vehicle.content
        updated = self._opened - _OLDEST * ((self.count - index) / self.count)
        created = updated - timedelta(hours=rng.randint(1, 200))
        shown = state not in (ListingState.IN_REVIEW, ListingState.REJECTED)
        listing = Listing(
            id=listing_id(index),
            version=_VERSIONS.get(state, 3),
            state=state,
            account_id=owner.account.id,
            seller=owner.account.company,
            content=content,
            reasons=(_REJECTION,) if rejected else (),
            created_at=created,
            updated_at=updated,
            published_at=created + timedelta(minutes=20) if shown else None,
        )
        return Exhibit(listing, vehicle)


@lru_cache(1)
def catalogue() -> Catalogue:
    """What seeded vehicles are drawn from."""
    resources = Path(vehilink_desktop.__file__).parent.parent / "resources"
    return load_catalogue(resources / "catalogue" / "vehicles.toml")
