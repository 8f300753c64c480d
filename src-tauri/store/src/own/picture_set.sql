INSERT INTO picture (exercise, device_id, bytes) VALUES (:exercise, :device_id, :bytes)
ON CONFLICT (exercise) DO UPDATE SET
  device_id = excluded.device_id, bytes = excluded.bytes, gone = 0, rev = rev + 1
