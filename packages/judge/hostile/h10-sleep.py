# row: H10
# does: sleeps for ever
# verdict: time-limit
# stopped by: wall clock, not CPU time
import time


def f():
    time.sleep(3600)
