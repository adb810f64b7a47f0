"""Runs the SQL of questions/point-in-time-joins in SQLite."""

import sqlite3

db = sqlite3.connect(':memory:')
db.executescript("""
create table prediction (id, customer, t);
create table feature (customer, available_at, value);
insert into prediction values (1, 'c', '2026-05-04 10:00');
insert into feature values ('c', '2026-05-01 00:00', 3), ('c', '2026-05-04 12:00', 5),
                           ('c', '2026-05-09 00:00', 7);
""")
rows = db.execute("""
SELECT p.id, p.t,
       (SELECT f.value
        FROM feature f
        WHERE f.customer = p.customer
          AND f.available_at <= p.t
        ORDER BY f.available_at DESC
        LIMIT 1) AS value
FROM prediction p
""").fetchall()
assert rows == [(1, '2026-05-04 10:00', 3)]
by_day = db.execute("""
select f.value from prediction p join feature f on date(f.available_at) <= date(p.t)
order by f.available_at desc limit 1
""").fetchone()
assert by_day == (5,)
assert db.execute('select value from feature order by available_at desc').fetchone() == (7,)
