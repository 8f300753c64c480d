SELECT from_unix_ms, offset_min FROM day_zone ORDER BY from_unix_ms
