SELECT device_id FROM journal WHERE session = :session AND seq = 0
