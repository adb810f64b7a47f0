"""Runs the SQL of questions/sql-dates and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-dates",
    """
CREATE TABLE orders (id INTEGER PRIMARY KEY, ts TEXT);
INSERT INTO orders VALUES (1, '2026-02-01 00:00:00'), (2, '2026-02-26 09:00:00'), (3, '2026-02-28 15:30:00'), (4, '2026-03-01 00:00:00');
""",
)
empty = "SELECT COUNT(*) FROM orders WHERE ts BETWEEN '2026-02-01' AND '2026-03-01 00:00:00'"
assert db.execute(empty).fetchone() == (4,)
