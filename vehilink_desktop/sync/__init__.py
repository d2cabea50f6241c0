"""The engine: outbox drain, delta pull, uploads, conflicts, backoff."""
