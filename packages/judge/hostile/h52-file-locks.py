# row: H52
# does: signals another run by locks on shared read-only files
# returns: []
# stopped by: system-call filter
import fcntl
import os


def f():
    done = []
    with open(os.__file__) as file:
        for name, lock in (
            ('flock', lambda: fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)),
            ('lockf', lambda: fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)),
            ('lease', lambda: fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)),
            ('owner', lambda: fcntl.fcntl(file, fcntl.F_SETOWN, 1)),
        ):
            try:
                lock()
                done.append(name)
            except OSError:
                pass
    return done
