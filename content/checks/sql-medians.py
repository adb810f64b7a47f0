"""Runs the SQL of questions/sql-medians and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-medians",
    """
CREATE TABLE requests (service TEXT, ms INTEGER);
INSERT INTO requests VALUES ('a', 10), ('a', 20), ('a', 24), ('a', 910), ('a', NULL), ('b', 30), ('b', 50), ('b', 40);
""",
)
