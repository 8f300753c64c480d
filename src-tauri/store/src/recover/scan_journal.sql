SELECT DISTINCT session FROM journal ORDER BY session
