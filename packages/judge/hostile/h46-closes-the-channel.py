# row: H46
# does: closes the channel
# verdict: runtime-error
# stopped by: no answer is never a pass
import os


def f():
    os.close(3)
    return 1
