"""Own bank accounts that invoices name."""
