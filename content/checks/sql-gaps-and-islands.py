"""Runs the SQL of questions/sql-gaps-and-islands and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-gaps-and-islands",
    """
CREATE TABLE active (user_id INTEGER, day INTEGER);
INSERT INTO active VALUES (1, 1), (1, 2), (1, 2), (1, 3), (1, 5), (1, 6), (2, 4), (2, 7), (2, 8);
CREATE TABLE bookings (s INTEGER, e INTEGER);
INSERT INTO bookings VALUES (1, 9), (2, 3), (5, 8), (12, 14), (13, 20);
""",
)
