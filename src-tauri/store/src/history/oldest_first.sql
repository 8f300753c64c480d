WHERE local_day BETWEEN :since AND :until AND outcome <> 'discarded'
ORDER BY local_day, started_unix_ms, session
