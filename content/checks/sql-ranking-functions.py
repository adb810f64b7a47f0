"""Runs the SQL of questions/sql-ranking-functions and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-ranking-functions",
    """
CREATE TABLE staff (name TEXT, team TEXT, salary INTEGER);
INSERT INTO staff VALUES ('Ada', 'data', 90), ('Bo', 'data', 90), ('Cy', 'web', 80), ('Di', 'web', 70);
""",
)
ranked = "SELECT name, RANK() OVER (ORDER BY salary DESC) AS r, DENSE_RANK() OVER (ORDER BY salary DESC) AS d FROM staff"
assert db.execute(f"SELECT name FROM ({ranked}) WHERE r = 2").fetchall() == []
assert db.execute(f"SELECT name FROM ({ranked}) WHERE d = 2").fetchall() == [("Cy",)]
