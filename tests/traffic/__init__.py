"""What really goes over the wire, listened to by a proxy and compared with the declarations."""
