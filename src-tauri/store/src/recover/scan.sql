SELECT session FROM session NOT INDEXED ORDER BY session
