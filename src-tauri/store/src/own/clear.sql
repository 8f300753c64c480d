DELETE FROM own WHERE kind = :kind AND id = :id
