# row: H20
# does: attaches to its parent, reads the memory of others
# returns: []
# stopped by: system-call filter, pid namespace
import ctypes
import os


def f():
    libc = ctypes.CDLL(None, use_errno=True)
    done = []
    for pid in {os.getppid(), 1, 2, 3}:
        if libc.ptrace(16, pid, 0, 0) == 0:
            done.append(f'attach {pid}')
        buffer = ctypes.create_string_buffer(8)
        word = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
        if libc.process_vm_readv(pid, word, 1, word, 1, 0) > 0 and pid != os.getpid():
            done.append(f'read {pid}')
    if libc.ptrace(0, 0, 0, 0) == 0:
        done.append('traceme')
    return done
