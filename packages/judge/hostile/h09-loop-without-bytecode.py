# row: H9
# does: computes 10**(10**9) in one C loop
# verdict: time-limit | memory-limit
# stopped by: SIGKILL from outside
def f():
    return 10 ** (10 ** 9)
