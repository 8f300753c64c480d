SELECT session, started_unix_ms, started_offset_min FROM session
