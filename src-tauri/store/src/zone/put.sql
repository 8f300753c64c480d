INSERT INTO day_zone (from_unix_ms, offset_min, device_id)
VALUES (:from_unix_ms, :offset_min, :device_id)
