"""Requests about the own personal data."""
