SELECT exercise, device_id, rev, iif(gone, NULL, bytes) FROM picture ORDER BY exercise
