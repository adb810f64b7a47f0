"""Checks the numbers of questions/etl with a small in-memory SQLite."""

import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table orders (id integer, customer integer, amount real)')
db.execute('create table customers (id integer)')
db.executemany('insert into orders values (?, ?, 10)', [(i, i) for i in range(1000)])
db.executemany('insert into customers values (?)', [(i,) for i in [*range(1000), *range(20)]])
count, revenue = db.execute(
    'select count(*), sum(amount) from orders join customers on customers.id = orders.customer'
).fetchone()
assert (count, revenue) == (1020, 10_200)

# replacing a partition can be repeated, appending can not
db.execute('create table target (day text, amount real)')


def append():
    db.execute("insert into target select '2026-01-01', amount from orders")


def replace():
    db.execute("delete from target where day = '2026-01-01'")
    append()


replace(), replace(), replace()
assert db.execute('select count(*) from target').fetchone() == (1000,)
append()
assert db.execute('select count(*) from target').fetchone() == (2000,)
