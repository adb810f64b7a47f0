"""Runs the SQL of questions/sql-where-vs-having and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-where-vs-having",
    """
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, amount INTEGER);
INSERT INTO orders VALUES (1, 'Ada', 20), (2, 'Ada', 30), (3, 'Ada', 5), (4, 'Bo', 30), (5, 'Bo', 15), (6, 'Cy', 20);
""",
)
without = "SELECT customer, SUM(amount) FROM orders GROUP BY customer HAVING SUM(amount) > 40 ORDER BY 1"
assert db.execute(without).fetchall() == [("Ada", 55), ("Bo", 45)]
