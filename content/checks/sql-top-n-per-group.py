"""Runs the SQL of questions/sql-top-n-per-group and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-top-n-per-group",
    """
CREATE TABLE sales (category TEXT, product TEXT, units INTEGER);
INSERT INTO sales VALUES ('paper', 'book', 9), ('paper', 'pen', 7), ('paper', 'ruler', 7), ('toys', 'ball', 5), ('toys', 'kite', 8), ('toys', 'top', 2);
""",
)
