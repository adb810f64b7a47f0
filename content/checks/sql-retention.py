"""Runs the SQL of questions/sql-retention and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-retention",
    """
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, signup_day INTEGER);
INSERT INTO users VALUES (1, 'Ada', 0), (2, 'Bo', 1), (3, 'Cy', 3), (4, 'Di', 7), (5, 'Eve', 8);
CREATE TABLE activity (user_id INTEGER, day INTEGER);
INSERT INTO activity VALUES (1, 0), (1, 8), (1, 9), (1, 15), (2, 1), (2, 9), (3, 3), (4, 7), (4, 14);
""",
)
