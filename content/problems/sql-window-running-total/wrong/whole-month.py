# fails: two-teams
def query():
    return """
        WITH daily AS (
            SELECT team, day, SUM(dollars) AS spent FROM spend GROUP BY team, day
        )
        SELECT team, day, spent,
               SUM(spent) OVER (PARTITION BY team, substr(day, 1, 7)) AS month_to_date,
               spent - LAG(spent) OVER (PARTITION BY team ORDER BY day) AS change
        FROM daily
        ORDER BY team, day
    """
