# row: H11
# does: ignores every signal and loops
# verdict: time-limit
# stopped by: SIGKILL from outside
import signal


def f():
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        pass
