-- In the order that mark_of in mod.rs reads them.
SELECT
  after_seq, credit_ns, lost_ns, wall_unix_ms, wall_offset_min, awake_ns, boot_ns, run
FROM alive_mark
WHERE session = :session
