"""The encrypted local database and the media vault."""
