"""Runs the SQL of questions/sql-sessions and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-sessions",
    """
CREATE TABLE events (user_id INTEGER, minute INTEGER);
INSERT INTO events VALUES (1, 0), (1, 10), (1, 40), (1, 75), (2, 5), (2, 100), (2, 101);
""",
)
