"""What several tests share: `from tests.support.<module> import …`."""
