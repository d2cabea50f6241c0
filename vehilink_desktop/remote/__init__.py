"""The platform's HTTP API."""
