-- SQLite takes the bare column from the row that max() chose.
SELECT routine_id, max(started_unix_ms), started_offset_min
FROM session
WHERE outcome <> 'discarded' AND held_ms > 0 AND speed = 1
GROUP BY routine_id
