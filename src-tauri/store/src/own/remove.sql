UPDATE own SET device_id = :device_id, gone = 1, rev = rev + 1
WHERE kind = :kind AND id = :id AND gone = 0
