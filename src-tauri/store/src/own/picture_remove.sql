UPDATE picture SET device_id = :device_id, gone = 1, rev = rev + 1
WHERE exercise = :exercise AND gone = 0
