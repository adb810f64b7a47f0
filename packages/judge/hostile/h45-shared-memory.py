# row: H45
# does: makes POSIX and System V shared memory, queues, semaphores
# returns: []
# stopped by: covered /dev/shm, own ipc namespace, system-call filter
import ctypes
import platform
from multiprocessing import shared_memory

CALLS = {'shmget': (29, 194), 'msgget': (68, 186), 'semget': (64, 190), 'mq_open': (240, 180)}


def f():
    done = []
    try:
        shared_memory.SharedMemory(create=True, size=64)
        done.append('posix')
    except OSError:
        pass
    column = 0 if platform.machine() == 'x86_64' else 1
    libc = ctypes.CDLL(None, use_errno=True)
    for name, numbers in CALLS.items():
        if libc.syscall(numbers[column], 0, 4096, 0o1666, 0) != -1:
            done.append(name)
    return done
