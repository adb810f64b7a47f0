def query():
    """Mark the starts, number them by a running sum, group by user and number."""
    return """
        WITH gaps AS (
            SELECT user_id, at, kind,
                   at - LAG(at) OVER (PARTITION BY user_id ORDER BY at) AS gap
            FROM events
            WHERE user_id IS NOT NULL
        ),
        numbered AS (
            SELECT user_id, at, kind,
                   SUM(CASE WHEN gap <= 1800 THEN 0 ELSE 1 END)
                       OVER (PARTITION BY user_id ORDER BY at) AS session
            FROM gaps
        )
        SELECT user_id,
               session,
               COUNT(*) AS events,
               MAX(at) - MIN(at) AS seconds,
               MAX(kind = 'buy') AS bought
        FROM numbered
        GROUP BY user_id, session
        HAVING COUNT(*) >= 2
        ORDER BY user_id, session
    """
