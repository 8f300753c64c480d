DELETE FROM import WHERE import = :import
