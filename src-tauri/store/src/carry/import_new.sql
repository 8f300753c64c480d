INSERT INTO import (id, device_id, at_unix_ms, at_offset_min)
VALUES (:id, :device_id, :at_unix_ms, :at_offset_min)
