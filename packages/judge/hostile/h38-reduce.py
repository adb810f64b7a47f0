# row: H38
# does: returns an object that runs a command when it is unpickled
# verdict: wrong-answer
# stopped by: nothing is ever unpickled
import os


class Bomb:
    def __reduce__(self):
        return os.system, ('touch /tmp/bomb',)


def f():
    return Bomb()
