-- From routine to routine and to the newest session of each: a scan of the whole
-- index would read a part of it for every session there is.
WITH RECURSIVE routine(name) AS (
  SELECT min(routine_id) FROM session
  WHERE outcome <> 'discarded' AND held_ms > 0
  UNION ALL
  SELECT (
    SELECT min(routine_id) FROM session
    WHERE outcome <> 'discarded' AND held_ms > 0 AND routine_id > name
  )
  FROM routine WHERE name IS NOT NULL
)
SELECT routine_id, started_unix_ms, started_offset_min
FROM routine JOIN session ON session = (
  SELECT session FROM session
  WHERE outcome <> 'discarded' AND held_ms > 0 AND speed = 1 AND routine_id = name
  ORDER BY started_unix_ms DESC LIMIT 1
)
