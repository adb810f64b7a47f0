"""Seccomp filter of a slot: a hand-assembled BPF allow-list, for x86-64 and arm64.

Everything that is not named here fails with EPERM. Calls whose danger depends on an argument have
a rule of their own. The numbers are those of the kernel's unistd headers.
"""

import ctypes
import platform
import struct

EPERM = 1
ENOSYS = 38

# Calls that need no look at their arguments: name -> (x86-64, arm64); None where there is none.
READS = {
    'read': (0, 63), 'write': (1, 64), 'readv': (19, 65), 'writev': (20, 66),
    'pread64': (17, 67), 'pwrite64': (18, 68), 'close': (3, 57), 'close_range': (436, 436),
    'fstat': (5, 80), 'stat': (4, None), 'lstat': (6, None), 'newfstatat': (262, 79),
    'statx': (332, 291), 'lseek': (8, 62), 'mmap': (9, 222), 'mprotect': (10, 226),
    'munmap': (11, 215), 'brk': (12, 214), 'mremap': (25, 216), 'madvise': (28, 233),
    'rt_sigaction': (13, 134), 'rt_sigprocmask': (14, 135), 'rt_sigreturn': (15, 139),
    'sigaltstack': (131, 132), 'access': (21, None), 'faccessat': (269, 48),
    'faccessat2': (439, 439), 'pipe': (22, None), 'pipe2': (293, 59), 'select': (23, None),
    'pselect6': (270, 72), 'poll': (7, None), 'ppoll': (271, 73), 'epoll_create1': (291, 20),
    'epoll_ctl': (233, 21), 'epoll_wait': (232, None), 'epoll_pwait': (281, 22),
    'eventfd2': (290, 19), 'dup': (32, 23), 'dup2': (33, None), 'dup3': (292, 24),
    'nanosleep': (35, 101), 'clock_nanosleep': (230, 115), 'clock_gettime': (228, 113),
    'clock_getres': (229, 114), 'gettimeofday': (96, 169), 'time': (201, None),
    'times': (100, 153), 'getpid': (39, 172), 'getppid': (110, 173), 'gettid': (186, 178),
    'getuid': (102, 174), 'geteuid': (107, 175), 'getgid': (104, 176), 'getegid': (108, 177),
    'getgroups': (115, 158), 'getpgrp': (111, None), 'getpgid': (121, 155), 'getsid': (124, 156),
    'getcwd': (79, 17), 'chdir': (80, 49), 'fchdir': (81, 50), 'uname': (63, 160),
    'sysinfo': (99, 179), 'getrusage': (98, 165), 'getrlimit': (97, 163), 'setrlimit': (160, 164),
    'getdents64': (217, 61), 'readlink': (89, None), 'readlinkat': (267, 78), 'umask': (95, 166),
    'statfs': (137, 43), 'fstatfs': (138, 44), 'futex': (202, 98), 'set_robust_list': (273, 99),
    'rseq': (334, 293), 'sched_yield': (24, 124), 'sched_getaffinity': (204, 123),
    'getcpu': (309, 168), 'set_tid_address': (218, 96), 'exit': (60, 93),
    'exit_group': (231, 94), 'restart_syscall': (219, 128), 'getrandom': (318, 278),
    'recvfrom': (45, 207), 'shutdown': (48, 210),
}

# Calls that change files: only where the slot has a /tmp of its own.
WRITES = {
    'mkdir': (83, None), 'mkdirat': (258, 34), 'rmdir': (84, None), 'unlink': (87, None),
    'unlinkat': (263, 35), 'rename': (82, None), 'renameat': (264, 38), 'renameat2': (316, 276),
    'ftruncate': (77, 46), 'truncate': (76, 45), 'fsync': (74, 82), 'fdatasync': (75, 83),
    'fallocate': (285, 47), 'utimensat': (280, 88), 'chmod': (90, None), 'fchmod': (91, 52),
    'fchmodat': (268, 53),
}

# Calls with a rule: name -> (x86-64, arm64).
RULED = {
    'open': (2, None), 'openat': (257, 56), 'ioctl': (16, 29), 'fcntl': (72, 25),
    'prlimit64': (302, 261), 'clone': (56, 220), 'clone3': (435, 435), 'tgkill': (234, 131),
    'prctl': (157, 167), 'socketpair': (53, 199), 'sendto': (44, 206),
}

ARCHITECTURES = {'x86_64': (0, 0xC000003E), 'aarch64': (1, 0xC00000B7), 'arm64': (1, 0xC00000B7)}

FCNTL_COMMANDS = (0, 1, 2, 3, 4, 1030)  # DUPFD, GETFD, SETFD, GETFL, SETFL, DUPFD_CLOEXEC: no locks
IOCTL_REQUESTS = (0x5401, 0x541B, 0x5413, 0x5421, 0x5450, 0x5451)  # TCGETS, FIONREAD, size, FIO*
PRCTL_OPTIONS = (15, 16)  # PR_SET_NAME, PR_GET_NAME
AF_UNIX = 1
SOCK_STREAM = 1
SOCK_TYPE_MASK = 0xF
CLONE_THREAD_FLAGS = 0x00010000 | 0x00000100  # CLONE_THREAD | CLONE_VM
# NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET, PTRACE, UNTRACED handled by the kernel
CLONE_FORBIDDEN = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000 | 0x00002000
OPEN_WRITES = 0o3 | 0o100 | 0o1000 | 0o2000 | 0o20000000  # access mode, CREAT, TRUNC, APPEND, TMPFILE

_LD, _JEQ, _JGE, _JSET, _RET, _AND = 0x20, 0x15, 0x35, 0x45, 0x06, 0x54
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000


def _op(code, k, jt=0, jf=0):
    return struct.pack('<HBBI', code, jt, jf, k & 0xFFFFFFFF)


def _low(index):
    return _op(_LD, 16 + 8 * index)


def _high(index):
    return _op(_LD, 20 + 8 * index)


def _one_of(index, values):
    """Allows where the low word of an argument is one of `values`."""
    body = [_low(index)]
    for value in values:
        body += [_op(_JEQ, value, 0, 1), _op(_RET, _ALLOW)]
    return body + [_op(_RET, _ERRNO | EPERM)]


def _zero(*words):
    """Allows where all the given words of arguments are zero."""
    body = []
    for load in words:
        body += [load, _op(_JEQ, 0, 1, 0), _op(_RET, _ERRNO | EPERM)]
    return body + [_op(_RET, _ALLOW)]


def _without(index, mask):
    """Allows where none of the bits of `mask` is set in an argument."""
    return [_low(index), _op(_JSET, mask, 0, 1), _op(_RET, _ERRNO | EPERM), _op(_RET, _ALLOW)]


def _thread_only():
    """Allows `clone` for threads of the same process only."""
    return [
        _low(0), _op(_AND, CLONE_THREAD_FLAGS),
        _op(_JEQ, CLONE_THREAD_FLAGS, 1, 0), _op(_RET, _ERRNO | EPERM),
        *_without(0, CLONE_FORBIDDEN),
    ]


def _stream_pair():
    """Allows pairs of connected stream sockets (asyncio needs one), never a datagram socket."""
    return [
        _low(0), _op(_JEQ, AF_UNIX, 1, 0), _op(_RET, _ERRNO | EPERM),
        _low(1), _op(_AND, SOCK_TYPE_MASK), _op(_JEQ, SOCK_STREAM, 1, 0),
        _op(_RET, _ERRNO | EPERM), _op(_RET, _ALLOW),
    ]


def _rules(pid, own_tmp):
    opens = [_op(_RET, _ALLOW)] if own_tmp else None
    return {
        'open': opens or _without(1, OPEN_WRITES),
        'openat': opens or _without(2, OPEN_WRITES),
        'ioctl': _one_of(1, IOCTL_REQUESTS),
        'fcntl': _one_of(1, FCNTL_COMMANDS),
        'prlimit64': _zero(_low(0), _high(0)),
        'clone': _thread_only(),
        'clone3': [_op(_RET, _ERRNO | ENOSYS)],  # glibc then falls back to clone
        'tgkill': _one_of(0, (pid,)),
        'prctl': _one_of(0, PRCTL_OPTIONS),
        'socketpair': _stream_pair(),
        'sendto': _zero(_low(4), _high(4)),  # no address: only where it is connected already
    }


def assemble(pid, own_tmp, machine=None):
    """
    The filter as bytes of `struct sock_filter`.

    pid: the only process that may be signalled (its own). own_tmp: whether files may be written,
    that is, whether every writable mount belongs to this slot alone. Raises KeyError where the
    architecture has no table.
    """
    column, audit = ARCHITECTURES[machine or platform.machine()]
    program = [
        _op(_LD, 4), _op(_JEQ, audit, 1, 0), _op(_RET, _KILL),
        _op(_LD, 0), _op(_JGE, 0x40000000, 0, 1), _op(_RET, _ERRNO | EPERM),  # x32 calls
    ]
    plain = {**READS, **(WRITES if own_tmp else {})}
    for numbers in plain.values():
        if numbers[column] is not None:
            program += [_op(_JEQ, numbers[column], 0, 1), _op(_RET, _ALLOW)]
    for name, body in _rules(pid, own_tmp).items():
        number = RULED[name][column]
        if number is not None:
            program += [_op(_JEQ, number, 0, len(body)), *body]
    program.append(_op(_RET, _ERRNO | EPERM))
    return b''.join(program)


class _Program(ctypes.Structure):
    _fields_ = [('length', ctypes.c_ushort), ('filter', ctypes.c_char_p)]


def install(prctl, filter_bytes):
    """Installs the filter for this process and all its threads. Needs no_new_privs to be set."""
    program = _Program(len(filter_bytes) // 8, filter_bytes)
    prctl(22, 2, ctypes.addressof(program))  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
