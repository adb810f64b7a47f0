# fails: long-chain
def query():
    return """
        WITH numbered AS (
            SELECT user_id, at, kind,
                   DENSE_RANK() OVER (PARTITION BY user_id ORDER BY at / 1801) AS session
            FROM events WHERE user_id IS NOT NULL
        )
        SELECT user_id, session, COUNT(*) AS events, MAX(at) - MIN(at) AS seconds,
               MAX(kind = 'buy') AS bought
        FROM numbered GROUP BY user_id, session HAVING COUNT(*) >= 2
        ORDER BY user_id, session
    """
