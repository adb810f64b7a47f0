"""Runs the SQL of questions/sql-joins and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-joins",
    """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy');
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, amount INTEGER);
INSERT INTO orders VALUES (10, 1, 20), (11, 1, 30), (12, 2, 15), (13, NULL, 40);
""",
)
inner = "SELECT COUNT(*) FROM customers c JOIN orders o ON o.customer_id = c.id"
assert db.execute(inner).fetchone() == (3,)
assert db.execute("SELECT COUNT(*) FROM customers CROSS JOIN orders").fetchone() == (12,)
missing = "SELECT c.name FROM customers c LEFT JOIN orders o ON o.customer_id = c.id WHERE o.id IS NULL"
assert db.execute(missing).fetchall() == [("Cy",)]
