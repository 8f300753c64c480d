-- The end of the session is when it was thrown away, unless it goes on.
UPDATE session SET
  outcome = :outcome,
  ended_unix_ms = iif(:outcome = 'unfinished', NULL, ended_unix_ms),
  ended_offset_min = iif(:outcome = 'unfinished', NULL, ended_offset_min),
  rev = rev + 1
WHERE id = :id AND outcome = 'discarded' AND rev = :rev
