"""The terms of a deal: written, read, compared."""
