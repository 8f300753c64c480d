SELECT device_id FROM device WHERE one = 1
