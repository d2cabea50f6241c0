"""The archive of one's personal data."""
