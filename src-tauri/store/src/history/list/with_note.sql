SELECT session, local_day, started_unix_ms, note FROM session
WHERE outcome <> 'discarded' AND note IS NOT NULL
  AND local_day >= :since
  AND (local_day, started_unix_ms, session) < (:day, :started, :session)
ORDER BY local_day DESC, started_unix_ms DESC, session DESC
