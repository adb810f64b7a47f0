# row: H43
# does: raises its limits, becomes root
# returns: []
# stopped by: hard limits, no capabilities, no_new_privs
import os
import resource


def f():
    done = []
    for what in (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE,
                 resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        _, hard = resource.getrlimit(what)
        try:
            resource.setrlimit(what, (hard, hard + 1))
            done.append(what)
        except (OSError, ValueError):
            pass
    for name in ('setuid', 'setgid', 'seteuid'):
        try:
            getattr(os, name)(0)
            done.append(name)
        except OSError:
            pass
    return done
