SELECT kind, id, device_id, rev, iif(gone, NULL, body) FROM own ORDER BY kind, id
