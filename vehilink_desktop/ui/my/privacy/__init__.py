"""The privacy centre."""
