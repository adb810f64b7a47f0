"""Runs the SQL of questions/sql-data-quality-checks and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-data-quality-checks",
    """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo');
CREATE TABLE orders (id INTEGER, customer_id INTEGER, amount INTEGER, ordered INTEGER, shipped INTEGER);
INSERT INTO orders VALUES (10, 1, 20, 3, 4), (10, 1, 20, 3, 4), (11, 9, 30, 4, 5), (12, NULL, 15, 5, 6), (13, 2, -5, 6, 5);
""",
)
