WHERE outcome = 'unfinished'
ORDER BY started_unix_ms DESC, session DESC
LIMIT 1
