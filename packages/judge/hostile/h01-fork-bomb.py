# row: H1
# does: starts processes without end
# returns: [0, "PermissionError"]
# stopped by: system-call filter
import os


def f():
    started = 0
    try:
        while started < 200:
            if os.fork() == 0:
                os._exit(0)
            started += 1
    except OSError as error:
        return [started, type(error).__name__]
    return [started, 'no end']
