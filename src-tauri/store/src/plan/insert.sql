INSERT INTO plan (device_id, checksum, body) VALUES (:device_id, :checksum, :body)
