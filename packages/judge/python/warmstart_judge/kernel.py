"""Calls of the Linux kernel that Python has no function for. Each raises OSError where it fails."""

import ctypes
import os
import platform

libc = ctypes.PyDLL(None, use_errno=True)  # PyDLL: keeps the interpreter lock, also across clone

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
ALL_NAMESPACES = (
    CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET
)
CLONE_CHILD_SETTID = 0x01000000
SIGCHLD = 17

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 32, 4096, 16384, 1 << 18

PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
PR_GET_TID_ADDRESS = 40
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4

_SYS_CLONE = {'x86_64': 56, 'aarch64': 220, 'arm64': 220}
_SYS_CAPSET = {'x86_64': 126, 'aarch64': 91, 'arm64': 91}


def _checked(result, what):
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f'{what}: {os.strerror(code)}')
    return result


def prctl(option, a=0, b=0, c=0, d=0):
    """prctl(2) with unsigned long arguments."""
    words = [ctypes.c_ulong(word) for word in (a, b, c, d)]
    return _checked(libc.prctl(ctypes.c_int(option), *words), f'prctl {option}')


def mount(source, target, kind, flags, data=None):
    """mount(2); texts or None."""
    coded = [None if text is None else text.encode() for text in (source, target, kind)]
    _checked(
        libc.mount(*coded, ctypes.c_ulong(flags), None if data is None else data.encode()),
        f'mount {target}',
    )


def unshare(flags):
    """unshare(2)."""
    _checked(libc.unshare(ctypes.c_int(flags)), 'unshare')


def sethostname(name):
    """sethostname(2)."""
    _checked(libc.sethostname(name.encode(), len(name)), 'sethostname')


def tid_address():
    """Where glibc keeps the id of this thread, so that clone can correct it in the child."""
    address = ctypes.c_void_p()
    prctl(PR_GET_TID_ADDRESS, ctypes.addressof(address))
    return address.value


def clone(namespaces, tid_at):
    """
    Clones this single-threaded process into new namespaces, as os.fork() does without them.

    Returns the child's pid in the parent and 0 in the child.
    """
    machine = platform.machine()
    flags = ctypes.c_ulong(namespaces | CLONE_CHILD_SETTID | SIGCHLD)
    zero, tid = ctypes.c_void_p(0), ctypes.c_void_p(tid_at)
    # (flags, stack, parent tid, child tid, tls) on x86-64; (…, tls, child tid) on arm64
    tail = (tid, zero) if machine == 'x86_64' else (zero, tid)
    number = ctypes.c_long(_SYS_CLONE[machine])
    api = ctypes.pythonapi
    api.PyOS_BeforeFork()
    pid = libc.syscall(number, flags, zero, zero, *tail)
    if pid == 0:
        api.PyOS_AfterFork_Child()
        return 0
    api.PyOS_AfterFork_Parent()
    return _checked(pid, 'clone')


def drop_privileges():
    """
    No capabilities, no way to gain one, and not to be traced or dumped.

    The bounding set stays: it counts when a program is started, which no_new_privs and the filter
    of system calls rule out, and emptying it takes 41 calls.
    """
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    data = (ctypes.c_uint32 * 6)()
    number = ctypes.c_long(_SYS_CAPSET[platform.machine()])
    _checked(libc.syscall(number, header, data), 'capset')
    prctl(PR_SET_DUMPABLE, 0)


def close_from(first):
    """Closes every descriptor from `first` on."""
    os.closerange(first, 4096)
