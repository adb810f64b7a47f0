"""Runs the SQL of questions/idempotent-backfills in SQLite and checks the duration."""

import sqlite3

db = sqlite3.connect(':memory:', isolation_level=None)
db.executescript("""
CREATE TABLE staged (customer, value);
CREATE TABLE score (customer, day, value);
INSERT INTO staged VALUES ('a', 0.2), ('b', 0.7);
INSERT INTO score VALUES ('a', '2026-05-02', 0.1);
""")
job = """
BEGIN;
DELETE FROM score WHERE day = '2026-05-03';
INSERT INTO score (customer, day, value)
SELECT customer, '2026-05-03', value FROM staged;
COMMIT;
"""
states = []
for _ in range(3):
    db.executescript(job)
    states.append(db.execute('select * from score order by day, customer').fetchall())
assert states[0] == states[1] == states[2] and len(states[0]) == 3
assert round(730 * 4 / 8 / 60) == 6
