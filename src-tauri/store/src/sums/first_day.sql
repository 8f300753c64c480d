SELECT min(local_day) FROM session WHERE outcome <> 'discarded'
