"""Devices and sessions: where the account is signed in."""
