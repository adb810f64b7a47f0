"""Runs the SQL of questions/sql-lag-lead and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-lag-lead",
    """
CREATE TABLE monthly (product TEXT, month INTEGER, units INTEGER);
INSERT INTO monthly VALUES ('book', 1, 40), ('book', 2, 50), ('book', 3, 45), ('pen', 1, 20), ('pen', 3, 30);
CREATE TABLE states (at INTEGER, status TEXT);
INSERT INTO states VALUES (1, 'new'), (2, 'new'), (3, 'paid'), (4, 'paid'), (5, 'open');
""",
)
