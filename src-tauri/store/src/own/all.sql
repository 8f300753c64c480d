SELECT kind, id, body FROM own WHERE gone = 0 ORDER BY kind, id
