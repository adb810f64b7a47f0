"""Runs the SQL of questions/sql-running-totals and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-running-totals",
    """
CREATE TABLE pay (id INTEGER PRIMARY KEY, day INTEGER, amount INTEGER);
INSERT INTO pay VALUES (1, 1, 10), (2, 2, 20), (3, 2, 30), (4, 3, 40);
""",
)
last = "SELECT LAST_VALUE(amount) OVER (ORDER BY day, id) FROM pay ORDER BY day, id"
assert db.execute(last).fetchall() == [(10,), (20,), (30,), (40,)]
