"""Runs the SQL of questions/sql-join-fan-out and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-join-fan-out",
    """
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, amount INTEGER);
INSERT INTO orders VALUES (10, 1, 20), (11, 1, 30), (12, 2, 15);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, customer_id INTEGER);
INSERT INTO tickets VALUES (70, 1), (71, 1), (72, 1);
""",
)
