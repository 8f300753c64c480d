-- Writing the same value again is no change, so rev stays.
INSERT INTO setting (key, device_id, value) VALUES (:key, :device_id, :value)
ON CONFLICT (key) DO UPDATE SET
  device_id = excluded.device_id, value = excluded.value, rev = rev + 1
WHERE value <> excluded.value
