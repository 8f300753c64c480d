INSERT INTO alive_mark (
  session, device_id, after_seq, credit_ns, lost_ns,
  wall_unix_ms, wall_offset_min, awake_ns, boot_ns, run
) VALUES (
  :session, :device_id, :after_seq, :credit_ns, :lost_ns,
  :wall_unix_ms, :wall_offset_min, :awake_ns, :boot_ns, :run
)
ON CONFLICT (session) DO UPDATE SET
  device_id = excluded.device_id, after_seq = excluded.after_seq,
  credit_ns = excluded.credit_ns, lost_ns = excluded.lost_ns,
  wall_unix_ms = excluded.wall_unix_ms, wall_offset_min = excluded.wall_offset_min,
  awake_ns = excluded.awake_ns, boot_ns = excluded.boot_ns, run = excluded.run,
  rev = rev + 1
