"""How a frozen program is told to be a decoder. Costs nothing to import: the start looks at it."""

WORKER_FLAG = "--media-worker"
"""A frozen program started with this flag runs `worker.main(<next argument>)` and nothing else."""
