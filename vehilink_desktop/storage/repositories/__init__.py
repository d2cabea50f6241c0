"""What is read from and written to the tables: functions over a connection, frozen rows."""
