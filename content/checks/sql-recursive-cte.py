"""Runs the SQL of questions/sql-recursive-cte and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-recursive-cte",
    """
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, boss INTEGER);
INSERT INTO staff VALUES (1, 'Ada', NULL), (2, 'Bo', 1), (3, 'Cy', 1), (4, 'Di', 2), (5, 'Eve', NULL);
CREATE TABLE links (src TEXT, dst TEXT);
INSERT INTO links VALUES ('a', 'b'), ('b', 'c'), ('c', 'a'), ('d', 'a');
""",
)
