"""Runs the SQL of questions/sql-indexes-and-plans and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-indexes-and-plans",
    """
CREATE TABLE events (user_id INTEGER, created_at TEXT, amount INTEGER);
INSERT INTO events VALUES (7, '2026-02-28', 5), (7, '2026-03-01', 6), (7, '2026-03-31', 7), (7, '2026-04-01', 8), (8, '2026-03-05', 9);
CREATE INDEX events_user_time ON events (user_id, created_at);
""",
)
def plan(condition, columns="amount", rest=""):
    rows = db.execute(f"EXPLAIN QUERY PLAN SELECT {columns} FROM events WHERE {condition} {rest}")
    return " / ".join(row[3] for row in rows)


assert "(user_id=? AND created_at>?)" in plan("user_id = 7 AND created_at >= '2026-03-01'")
assert "(user_id=?)" in plan("user_id = 7")
assert plan("created_at >= '2026-03-01'").startswith("SCAN")
assert plan("substr(created_at, 1, 7) = '2026-03'").startswith("SCAN")
assert "COVERING INDEX" in plan("user_id = 7", "created_at")
assert "TEMP B-TREE" not in plan("user_id = 7", rest="ORDER BY created_at DESC LIMIT 10")
