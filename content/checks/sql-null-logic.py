"""Runs the SQL of questions/sql-null-logic and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-null-logic",
    """
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, plan TEXT);
INSERT INTO users VALUES (1, 'Ada', 'free'), (2, 'Bo', 'pro'), (3, 'Cy', NULL);
CREATE TABLE blocked (user_id INTEGER);
INSERT INTO blocked VALUES (2), (NULL);
""",
)
one = "SELECT id IN (2, NULL), id NOT IN (2, NULL) FROM users ORDER BY id"
assert db.execute(one).fetchall() == [(None, None), (1, 0), (None, None)]
assert db.execute("SELECT COUNT(*) FROM users WHERE plan = NULL").fetchone() == (0,)
# SQLite's own spelling of IS DISTINCT FROM, which its older versions lack.
distinct = "SELECT name FROM users WHERE plan IS NOT 'pro' ORDER BY id"
assert db.execute(distinct).fetchall() == [("Ada",), ("Cy",)]
assert db.execute("SELECT SUM(id) FROM users WHERE id > 9").fetchone() == (None,)
