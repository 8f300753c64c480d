INSERT INTO imported (import, kind, what, device_id, left_rev, before)
VALUES (:import, :kind, :what, :device_id, :left_rev, :before)
