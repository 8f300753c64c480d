INSERT INTO day_sum (
  local_day, device_id, sessions, held_ms, counting_ms, planned_ms,
  effort_count, effort_sum, before_count, before_sum, after_count, after_sum
) VALUES (
  :local_day, :device_id, :sessions, :held_ms, :counting_ms, :planned_ms,
  :effort_count, :effort_sum, :before_count, :before_sum, :after_count, :after_sum
) ON CONFLICT DO UPDATE SET
  sessions = sessions + excluded.sessions,
  held_ms = held_ms + excluded.held_ms,
  counting_ms = counting_ms + excluded.counting_ms,
  planned_ms = planned_ms + excluded.planned_ms,
  effort_count = effort_count + excluded.effort_count,
  effort_sum = effort_sum + excluded.effort_sum,
  before_count = before_count + excluded.before_count,
  before_sum = before_sum + excluded.before_sum,
  after_count = after_count + excluded.after_count,
  after_sum = after_sum + excluded.after_sum,
  rev = rev + 1
