"""Purchase requests: the board of all, one's own, and the page of one."""
