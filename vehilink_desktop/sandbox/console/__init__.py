"""The staff console: server-rendered pages for the people behind the platform."""
