"""The kernel: ids, clock, cancellation, change sets, errors, redaction; no Qt, no I/O."""
