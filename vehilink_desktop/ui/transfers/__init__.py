"""Everything on its way to the platform."""
