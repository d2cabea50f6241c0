"""Proving who one is: the dialog, and the places from which it is opened."""
