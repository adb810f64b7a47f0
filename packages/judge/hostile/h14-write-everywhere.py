# row: H14
# does: writes in /, /usr, /etc, /dev, /dev/shm, the folder of the socket, that of the driver
# returns: []
# stopped by: read-only mounts
import os
import sys


def f():
    folders = ['/', '/usr', '/usr/lib', '/etc', '/dev', '/dev/shm', '/run', '/run/w', '/judge',
               '/judge/warmstart_judge', '/libraries', '/proc', '/var', '/home', '/root', '/mnt',
               sys.base_prefix, *[path for path in sys.path if path]]
    done = []
    for folder in folders:
        try:
            with open(os.path.join(folder, 'left'), 'w'):
                done.append(folder)
        except OSError:
            pass
        try:
            os.mkdir(os.path.join(folder, 'left-folder'))
            done.append(folder + '/')
        except OSError:
            pass
    return done
