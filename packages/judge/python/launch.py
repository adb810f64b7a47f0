"""Starts the judge's own process as a user of its own. Run by root only, before anything else.

    python3 launch.py '{"uid": …, "gid": …, "paths": […]}' command …

Folders on the way that only root may enter are covered, in a private mount namespace, by empty
ones that hold nothing but the paths which are needed: they keep their names, and everything else
in there disappears for the judge. Then every privilege is dropped and the command starts.
"""

import ctypes
import json
import os
import resource
import stat
import sys

CLONE_NEWNS = 0x00020000
MS_RDONLY, MS_NOSUID, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 32, 4096, 16384, 1 << 18
STAGES = ('/mnt', '/media', '/srv', '/opt', '/boot')

libc = ctypes.CDLL(None, use_errno=True)


def main():
    settings, command = json.loads(sys.argv[1]), sys.argv[2:]
    paths = sorted({os.path.realpath(path) for path in settings['paths']})
    closed = {path: barrier for path in paths if (barrier := closed_folder(path))}
    if closed:
        uncover(closed)
    os.chdir('/')
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.setgroups([])
    os.setresgid(*[settings['gid']] * 3)
    os.setresuid(*[settings['uid']] * 3)
    for path in paths:
        if not os.access(path, os.R_OK):
            sys.exit(f'{path} cannot be read by user {settings["uid"]}: chmod -R o+rX {path}')
    os.execv(command[0], command)


def closed_folder(path):
    """The topmost folder on the way to `path` that not everybody may enter, or None."""
    folder = '/'
    for name in path.split('/')[1:-1]:
        folder = os.path.join(folder, name)
        if not os.stat(folder).st_mode & stat.S_IXOTH:
            return folder
    return None


def uncover(closed):
    """Makes each path reachable in spite of the folder above it that is closed."""
    if libc.unshare(CLONE_NEWNS) != 0:
        sys.exit(
            f'{", ".join(sorted(closed))} cannot be reached by another user than root, and this '
            'system lets nobody rearrange mounts: move Warmstart and its Python to a folder that '
            'everybody may enter, such as /opt'
        )
    mount(None, '/', None, MS_REC | MS_PRIVATE)
    stage = next(path for path in STAGES if os.path.isdir(path) and not inside(closed, path))
    mount('tmpfs', stage, 'tmpfs', 0, 'mode=755')
    for number, path in enumerate(closed):
        bind(path, os.path.join(stage, str(number)))
    covered = set()
    for number, (path, barrier) in enumerate(closed.items()):
        if barrier not in covered:
            mount('tmpfs', barrier, 'tmpfs', MS_NOSUID, 'mode=755')
            covered.add(barrier)
        bind(os.path.join(stage, str(number)), path)


def inside(closed, folder):
    return any(path.startswith(folder + '/') for path in closed)


def bind(source, target):
    """Binds a file or folder read-only; makes the target where it is missing."""
    os.makedirs(os.path.dirname(target), mode=0o755, exist_ok=True)
    if os.path.isdir(source):
        os.makedirs(target, mode=0o755, exist_ok=True)
    elif not os.path.exists(target):
        os.close(os.open(target, os.O_CREAT, 0o644))
    mount(source, target, None, MS_BIND | MS_REC)
    mount(None, target, None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID)


def mount(source, target, kind, flags, data=None):
    words = [None if word is None else word.encode() for word in (source, target, kind)]
    tail = None if data is None else data.encode()
    if libc.mount(*words, ctypes.c_ulong(flags), tail) != 0:
        code = ctypes.get_errno()
        sys.exit(f'mount {target}: {os.strerror(code)}')


if __name__ == '__main__':
    main()
