# row: H24
# does: aborts
# verdict: runtime-error
# error: Crash
# stopped by: exit status from the zygote
import os


def f():
    os.abort()
