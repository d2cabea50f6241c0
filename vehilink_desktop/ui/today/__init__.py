"""Today: what needs the person, and how the deals stand."""
