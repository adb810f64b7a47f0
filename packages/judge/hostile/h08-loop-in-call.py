# row: H8
# does: loops for ever in the call
# verdict: time-limit
# stopped by: wall clock of the host
def f():
    while True:
        pass
