SELECT local_day, started_unix_ms, session FROM session WHERE id = :id
