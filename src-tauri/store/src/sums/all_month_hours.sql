SELECT month, hour, sessions, held_ms FROM month_hour_sum ORDER BY month, hour
