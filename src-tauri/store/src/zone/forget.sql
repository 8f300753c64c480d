DELETE FROM day_zone
