INSERT INTO journal (
  session, seq, device_id, wall_unix_ms, wall_offset_min, awake_ns, boot_ns, run,
  credit_ns, lost_ns, event, checksum
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
