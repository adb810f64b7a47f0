def query():
    """First one row for each team and day, then windows over these rows."""
    return """
        WITH daily AS (
            SELECT team, day, SUM(dollars) AS spent
            FROM spend
            GROUP BY team, day
        )
        SELECT team,
               day,
               spent,
               SUM(spent) OVER (
                   PARTITION BY team, substr(day, 1, 7) ORDER BY day
               ) AS month_to_date,
               spent - LAG(spent) OVER (PARTITION BY team ORDER BY day) AS change
        FROM daily
        ORDER BY team, day
    """
