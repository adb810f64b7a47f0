# row: H46
# does: recurses with a limit of a billion
# verdict: time-limit | memory-limit | runtime-error
# stopped by: limit of the address space, wall clock
import sys

sys.setrecursionlimit(10 ** 9)


def f(n=0):
    return f(n + 1) + 1
