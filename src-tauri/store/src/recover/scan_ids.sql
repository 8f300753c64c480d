SELECT session FROM session ORDER BY id
