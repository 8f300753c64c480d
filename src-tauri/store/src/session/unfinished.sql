WHERE outcome = 'unfinished'
