def query():
    """Text of one SELECT over spend.

    Columns: team, day, spent, month_to_date, change; sorted by team and day.
    """
    raise NotImplementedError
