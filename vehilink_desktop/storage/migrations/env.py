"""What Alembic runs for each command: the migrations, in the connection that it was given."""

from __future__ import annotations

from alembic import context

from vehilink_desktop.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction is the only one
    include_object=lambda _object, name, _kind, _reflected, _compare: (
        not str(name).startswith("listing_terms")
    ),
)
context.run_migrations()
