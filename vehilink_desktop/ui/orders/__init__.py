"""Deals: the pipeline, one order with its way and its vouchers, a direct order being written."""
