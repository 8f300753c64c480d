INSERT OR REPLACE INTO picture (exercise, device_id, rev, gone, bytes)
VALUES (:exercise, :device_id, :rev, :gone, :bytes)
