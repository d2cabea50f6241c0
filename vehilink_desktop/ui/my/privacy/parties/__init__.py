"""Who else gets personal data."""
