"""Vehilink Desktop: the trading client of vehicle-export dealers."""
