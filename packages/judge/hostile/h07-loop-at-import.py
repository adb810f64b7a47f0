# row: H7
# does: loops for ever while it is loaded
# verdict: time-limit
# stopped by: wall clock of the host
while True:
    pass


def f():
    return 1
