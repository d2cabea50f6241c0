"""Everything that checks, measures or drives Vehilink Desktop from outside."""
