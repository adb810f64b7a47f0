# row: H23
# does: ends the process with code 0 in the call
# verdict: runtime-error
# error: SystemExit
# stopped by: no answer is never a pass
import os


def f():
    os._exit(0)
