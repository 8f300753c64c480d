-- The installation stays the one it is, whatever backup it takes over; the rows
-- keep the device that wrote them.
UPDATE device SET device_id = :device_id, rev = rev + 1 WHERE device_id <> :device_id
