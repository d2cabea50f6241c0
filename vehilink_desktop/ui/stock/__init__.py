"""My vehicles in one list, each with its honest state."""
