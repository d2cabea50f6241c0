"""The contract's paths, one file per resource; the rules live in the modules above."""
