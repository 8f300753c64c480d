SELECT kind, id, device_id, rev, iif(gone, NULL, body) FROM own
WHERE kind = :kind AND id = :id
