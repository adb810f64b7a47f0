# fails: singles-keep-their-number
def query():
    return """
        WITH gaps AS (
            SELECT user_id, at, kind, at - LAG(at) OVER (PARTITION BY user_id ORDER BY at) AS gap
            FROM events WHERE user_id IS NOT NULL
        ),
        groups AS (
            SELECT user_id, at, kind,
                   SUM(gap IS NULL OR gap > 1800) OVER (PARTITION BY user_id ORDER BY at) AS g
            FROM gaps
        ),
        listed AS (
            SELECT user_id, g, COUNT(*) AS events, MAX(at) - MIN(at) AS seconds,
                   MAX(kind = 'buy') AS bought
            FROM groups GROUP BY user_id, g HAVING COUNT(*) >= 2
        )
        SELECT user_id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY g) AS session,
               events, seconds, bought
        FROM listed ORDER BY user_id, session
    """
