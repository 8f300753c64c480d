SELECT side FROM attempt
WHERE side IS NOT NULL AND session = (
  SELECT session FROM session
  WHERE routine_id = :routine_id AND outcome <> 'discarded' AND held_ms > 0
  ORDER BY started_unix_ms DESC, session DESC
  LIMIT 1
)
ORDER BY ord
LIMIT 1
