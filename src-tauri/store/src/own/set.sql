INSERT INTO own (kind, id, device_id, body) VALUES (:kind, :id, :device_id, :body)
ON CONFLICT (kind, id) DO UPDATE SET
  device_id = excluded.device_id, body = excluded.body, gone = 0, rev = rev + 1
