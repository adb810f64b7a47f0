"""Resource limits of a slot. All are hard: a submission can lower them and never raise them."""

import mmap
import resource

THREADS = 64
OPEN_FILES = 64
FILE_BYTES = 64 << 20

_used_bytes = 0


def measure(spare_mb=0):
    """Remembers the address space in use: what a run may take comes on top of it."""
    global _used_bytes
    _used_bytes = (_from_proc() or _by_trying()) + (spare_mb << 20)


def _from_proc():
    try:
        with open('/proc/self/status', encoding='ascii') as status:
            for line in status:
                if line.startswith('VmSize'):
                    return int(line.split()[1]) << 10
    except OSError:
        return None  # not mounted in this tier
    return None


def _by_trying():
    """Finds the size without /proc: the smallest limit under which one more page can be mapped."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    low, high = 0, 1 << 36
    while high - low > 1 << 20:
        middle = (low + high) // 2
        resource.setrlimit(resource.RLIMIT_AS, (middle, hard))
        try:
            mmap.mmap(-1, mmap.PAGESIZE).close()
            high = middle
        except (OSError, MemoryError):
            low = middle
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    return high


def fix(threads=THREADS):
    """Limits that hold for every run. `threads` None: not limited, where others share the uid."""
    fixed = [
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
    ]
    if threads is not None:
        fixed.append((resource.RLIMIT_NPROC, threads))
    for what, limit in fixed:
        resource.setrlimit(what, (limit, limit))


def limit_memory(megabytes):
    """Caps the address space at what is in use plus `megabytes`."""
    size = _used_bytes + (megabytes << 20)
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
