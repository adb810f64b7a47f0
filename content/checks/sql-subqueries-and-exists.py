"""Runs the SQL of questions/sql-subqueries-and-exists and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-subqueries-and-exists",
    """
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, amount INTEGER);
INSERT INTO orders VALUES (1, 'Ada', 20), (2, 'Ada', 50), (3, 'Bo', 10), (4, 'Bo', 12), (5, 'Cy', 30);
""",
)
