SELECT import FROM import WHERE id = :id
