INSERT OR REPLACE INTO own (kind, id, device_id, rev, gone, body)
VALUES (:kind, :id, :device_id, :rev, :gone, :body)
