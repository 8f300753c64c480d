INSERT INTO device (one, device_id) VALUES (1, :device_id)
