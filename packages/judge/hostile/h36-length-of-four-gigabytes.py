# row: H36
# does: announces a frame of 4 GiB
# verdict: invalid-run
# stopped by: cap before anything is set aside
import os


def f():
    os.write(3, b'\xff\xff\xff\xff' + b'\0' * 64)
    return 1
