SELECT session, id FROM session ORDER BY started_unix_ms, session
