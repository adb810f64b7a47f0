# row: H19
# does: signals its parent, its group, everything, the first processes
# returns: []
# stopped by: system-call filter, pid namespace, own session
import os
import signal


def f():
    done = []
    for pid in [os.getppid(), 0, -1, *range(1, 20)]:
        try:
            os.kill(pid, signal.SIGKILL)
            done.append(pid)
        except (PermissionError, ProcessLookupError):
            pass
    try:
        os.killpg(0, signal.SIGKILL)
        done.append('group')
    except (PermissionError, ProcessLookupError):
        pass
    return done
