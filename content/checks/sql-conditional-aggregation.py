"""Runs the SQL of questions/sql-conditional-aggregation and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-conditional-aggregation",
    """
CREATE TABLE orders (id INTEGER PRIMARY KEY, country TEXT, customer TEXT, status TEXT, amount INTEGER);
INSERT INTO orders VALUES (1, 'DE', 'Ada', 'paid', 20), (2, 'DE', 'Ada', 'refunded', 30), (3, 'DE', 'Bo', 'paid', 15), (4, 'FR', 'Cy', 'paid', 40), (5, 'FR', 'Bo', 'refunded', 25);
""",
)
assert db.execute("SELECT 2 / 4").fetchone() == (0,)
every = "SELECT COUNT(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) FROM orders"
assert db.execute(every).fetchone() == (5,)
assert round((1 / 3 + 1 / 2) / 2, 2) == 0.42 and 2 / 5 == 0.4
assert db.execute("SELECT COUNT(DISTINCT customer) FROM orders").fetchone() == (3,)
