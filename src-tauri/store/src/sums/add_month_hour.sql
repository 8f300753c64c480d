INSERT INTO month_hour_sum (month, hour, device_id, sessions, held_ms)
VALUES (:month, :hour, :device_id, :sessions, :held_ms)
ON CONFLICT DO UPDATE SET
  sessions = sessions + excluded.sessions,
  held_ms = held_ms + excluded.held_ms,
  rev = rev + 1
