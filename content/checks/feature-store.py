"""Checks the example of questions/feature-store: the value as of the event, in SQLite."""

import sqlite3

db = sqlite3.connect(':memory:')
db.executescript("""
create table payment (id, customer, at);
create table orders_30d (customer, written, value);
insert into payment values (1, 'c', '2026-05-03 10:00');
insert into orders_30d values ('c', '2026-05-01 00:00', 4), ('c', '2026-05-03 18:00', 5);
""")
as_of = db.execute("""
select f.value from payment p join orders_30d f on f.customer = p.customer and f.written <= p.at
order by f.written desc limit 1
""").fetchone()
same_day = db.execute("""
select f.value from payment p join orders_30d f
on f.customer = p.customer and date(f.written) <= date(p.at) order by f.written desc limit 1
""").fetchone()
assert as_of == (4,) and same_day == (5,)
