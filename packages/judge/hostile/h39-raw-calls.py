# row: H39
# does: makes 45 dangerous system calls by number
# returns: []
# stopped by: allow-list of system calls
import ctypes
import platform

# name: (x86-64, arm64)
CALLS = {
    'mount': (165, 40), 'umount2': (166, 39), 'pivot_root': (155, 41), 'chroot': (161, 51),
    'unshare': (272, 97), 'setns': (308, 268), 'bpf': (321, 280), 'perf_event_open': (298, 241),
    'io_uring_setup': (425, 425), 'io_uring_enter': (426, 426), 'io_uring_register': (427, 427),
    'keyctl': (250, 219), 'add_key': (248, 217), 'request_key': (249, 218),
    'userfaultfd': (323, 282), 'memfd_create': (319, 279), 'setuid': (105, 146),
    'setgid': (106, 144), 'setresuid': (117, 147), 'setgroups': (116, 159), 'ptrace': (101, 117),
    'process_vm_readv': (310, 270), 'process_vm_writev': (311, 271), 'kcmp': (312, 272),
    'init_module': (175, 105), 'finit_module': (313, 273), 'delete_module': (176, 106),
    'kexec_load': (246, 104), 'reboot': (169, 142), 'swapon': (167, 224), 'swapoff': (168, 225),
    'sethostname': (170, 161), 'setdomainname': (171, 162), 'acct': (163, 89),
    'quotactl': (179, 60), 'personality': (135, 92), 'open_by_handle_at': (304, 265),
    'name_to_handle_at': (303, 264), 'syslog': (103, 116), 'fanotify_init': (300, 262),
    'socket': (41, 198), 'execve': (59, 221), 'execveat': (322, 281), 'seccomp': (317, 277),
    'pidfd_open': (434, 434), 'landlock_create_ruleset': (444, 444), 'open_tree': (428, 428),
    'move_mount': (429, 429), 'mknodat': (259, 33), 'settimeofday': (164, 170),
}
CLONE = (56, 220)
NEW_USER = 0x10000000


def f():
    column = 0 if platform.machine() == 'x86_64' else 1
    libc = ctypes.CDLL(None, use_errno=True)
    done = []
    for name, numbers in CALLS.items():
        ctypes.set_errno(0)
        result = libc.syscall(numbers[column], 0, 0, 0, 0, 0, 0)
        if result != -1 or ctypes.get_errno() not in (1, 38):
            done.append(f'{name}: {result}, errno {ctypes.get_errno()}')
    if libc.syscall(CLONE[column], NEW_USER | 17, 0, 0, 0, 0) != -1:
        done.append('clone')
    return done
