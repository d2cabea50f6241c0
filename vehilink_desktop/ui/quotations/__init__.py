"""Quotations: the page of one, writing an offer, comparing several."""
