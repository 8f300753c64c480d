SELECT session, local_day, started_unix_ms FROM session
WHERE outcome <> 'discarded'
  AND local_day >= :since
  AND (local_day, started_unix_ms, session) < (:day, :started, :session)
  AND (:outcome IS NULL OR outcome = :outcome)
ORDER BY local_day DESC, started_unix_ms DESC, session DESC
