"""Signing in: phone number, code by SMS."""
