# fails: change-across-months
def query():
    return """
        WITH daily AS (
            SELECT team, day, SUM(dollars) AS spent FROM spend GROUP BY team, day
        )
        SELECT team, day, spent, SUM(spent) OVER w AS month_to_date,
               spent - LAG(spent) OVER w AS change
        FROM daily
        WINDOW w AS (PARTITION BY team, substr(day, 1, 7) ORDER BY day)
        ORDER BY team, day
    """
