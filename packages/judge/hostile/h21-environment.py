# row: H21
# does: reads its environment, in Python, in C, and those of others
# returns: ["HOME", "PATH"]
# stopped by: it is cleared before the submission comes
import ctypes
import glob
import os


def f():
    names = set(os.environ)
    environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), 'environ')
    place = 0
    while environ and environ[place]:
        names.add(environ[place].decode().split('=')[0])
        place += 1
    for path in glob.glob('/proc/*/environ'):
        try:
            with open(path) as file:
                names.update(entry.split('=')[0] for entry in file.read().split('\0') if entry)
        except OSError:
            pass
    return sorted(names)
