"""`python -m vehilink_desktop.app` starts the program."""

from vehilink_desktop.app.main import main

raise SystemExit(main())
