"""The market: search, filter and look at what is on sale."""
