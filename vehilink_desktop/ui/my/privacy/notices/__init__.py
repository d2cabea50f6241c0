"""Notices of the platform."""
