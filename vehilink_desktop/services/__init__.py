"""Use cases: queries return view rows, commands write in one transaction."""
