-- The log as `limber export --format csv` renders it, by sqlite3 alone.
.mode csv
.headers on
SELECT
  substr(lower(hex(s.id)), 1, 8) || '-' || substr(lower(hex(s.id)), 9, 4) || '-'
    || substr(lower(hex(s.id)), 13, 4) || '-' || substr(lower(hex(s.id)), 17, 4) || '-'
    || substr(lower(hex(s.id)), 21) AS session_id,
  substr(lower(hex(s.device_id)), 1, 8) || '-' || substr(lower(hex(s.device_id)), 9, 4) || '-'
    || substr(lower(hex(s.device_id)), 13, 4) || '-' || substr(lower(hex(s.device_id)), 17, 4)
    || '-' || substr(lower(hex(s.device_id)), 21) AS device,
  s.routine_id, s.routine_name,
  strftime('%Y-%m-%dT%H:%M:%f', s.started_unix_ms / 1000.0 + s.started_offset_min * 60, 'unixepoch')
    || printf('%s%02d:%02d', iif(s.started_offset_min < 0, '-', '+'),
      abs(s.started_offset_min) / 60, abs(s.started_offset_min) % 60) AS session_started_at,
  strftime('%Y-%m-%dT%H:%M:%f', s.ended_unix_ms / 1000.0 + s.ended_offset_min * 60, 'unixepoch')
    || printf('%s%02d:%02d', iif(s.ended_offset_min < 0, '-', '+'),
      abs(s.ended_offset_min) / 60, abs(s.ended_offset_min) % 60) AS session_ended_at,
  s.started_offset_min AS utc_offset_min, s.outcome AS session_outcome, s.speed,
  s.held_ms AS session_held_ms, s.paused_ms AS session_paused_ms,
  s.effort, s.discomfort_before, s.discomfort_after,
  iif(s.note GLOB '[=+@-]*', '''' || s.note, s.note) AS note,
  a.kind,
  a.path_block || iif(a.path_use > 1, '~' || a.path_use, '') || '/' || a.path_round || '/'
    || a.path_entry || iif(a.path_swap > 0, '.' || a.path_swap, '') || '/' || a.path_set || '/'
    || coalesce(a.path_side, '-') AS path,
  a.exercise, a.name, a.side, a.set_no AS "set", a.round_no AS round, a.attempt_no AS attempt,
  iif(a.is_final, 'true', 'false') AS final,
  strftime('%Y-%m-%dT%H:%M:%f', a.started_unix_ms / 1000.0 + a.started_offset_min * 60, 'unixepoch')
    || printf('%s%02d:%02d', iif(a.started_offset_min < 0, '-', '+'),
      abs(a.started_offset_min) / 60, abs(a.started_offset_min) % 60) AS started_at,
  a.min_ms, a.planned_ms, a.target_ms, a.held_ms, a.longest_ms, a.interruptions,
  a.reps_planned, a.reps_done, iif(a.counted, 'true', 'false') AS counted, a.outcome,
  a.swapped_from, a.reason,
  iif(s.by_hand, 'true', 'false') AS by_hand,
  CASE a.corrected WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS corrected
FROM session s LEFT JOIN attempt a ON a.session = s.session
WHERE s.outcome <> 'discarded'
ORDER BY s.local_day, s.started_unix_ms, s.session, a.ord;
