-- In the order that entry_of in mod.rs reads them.
SELECT
  seq, device_id, wall_unix_ms, wall_offset_min, awake_ns, boot_ns, run,
  credit_ns, lost_ns, event, checksum
FROM journal
