# row: H41
# does: looks for open files, 0 to 1100
# returns: [0, 1, 2, 3]
# stopped by: everything else is closed
import os


def f():
    there = []
    for fd in range(1101):
        try:
            os.fstat(fd)
            there.append(fd)
        except OSError:
            pass
    return there
