"""Company certification: the scan on one side, what it says on the other, and what came of it."""
