"""Runs the SQL of questions/sql-funnel and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-funnel",
    """
CREATE TABLE events (user TEXT, step TEXT, at INTEGER);
INSERT INTO events VALUES ('Ada', 'view', 1), ('Ada', 'cart', 5), ('Ada', 'pay', 9), ('Bo', 'view', 2), ('Bo', 'cart', 4), ('Cy', 'pay', 3), ('Cy', 'view', 6), ('Di', 'pay', 7);
""",
)
