SELECT body FROM own WHERE kind = :kind AND id = :id AND gone = 0
