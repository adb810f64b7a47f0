# fails: one-day-many-jobs
def query():
    return """
        SELECT team, day, dollars AS spent,
               SUM(dollars) OVER (PARTITION BY team, substr(day, 1, 7) ORDER BY day) AS month_to_date,
               dollars - LAG(dollars) OVER (PARTITION BY team ORDER BY day) AS change
        FROM spend
        ORDER BY team, day
    """
