"""A slot: one clone of the zygote that walls itself off, then waits for one run.

Everything here happens before a byte of a submission arrives. Any step that fails ends the slot:
a slot without its walls never says that it is ready.
"""

import gc
import json
import os
import signal
import socket
import sys

from . import kernel, limits, seccomp, warm
from .wire import Channel


class Walls:
    """What a slot needs to know to wall itself off; made once by the zygote."""

    def __init__(self, config):
        self.socket = config['socket']
        self.token = config['token']
        self.nested = config['nested']
        self.imports = config['imports']
        self.tmp_bytes = config['tmpMb'] << 20
        self.uid = os.getuid()
        self.gid = os.getgid()
        self.filter = seccomp.assemble(1, True) if self.nested else None


def enter(walls, number):
    """Walls off this freshly cloned process; returns the channel of its run."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    if walls.nested:
        _own_ids(walls, number)
    frames, output = (_connect(walls, kind, number) for kind in 'RO')
    if walls.nested:
        _own_mounts(walls)
        kernel.sethostname('slot')
    channel = harden(frames, output, walls.filter or seccomp.assemble(os.getpid(), False))
    warm.touch(walls.imports)
    channel.send(b'\0' * 8, json.dumps({'slot': number}))
    return channel


def harden(frames, output, filter_bytes, threads=limits.THREADS):
    """The part that every tier has: descriptors, environment, limits, privileges, seccomp."""
    _own_descriptors(frames, output)
    _own_environment()
    limits.fix(threads)
    kernel.drop_privileges()
    if filter_bytes is not None:
        seccomp.install(kernel.prctl, filter_bytes)
    gc.enable()
    return Channel(3)


def _own_ids(walls, number):
    """Maps one uid and gid of the new user namespace to those of the zygote."""
    for path, text in (
        ('/proc/self/setgroups', 'deny'),
        ('/proc/self/uid_map', f'{20000 + number % 10000} {walls.uid} 1'),
        ('/proc/self/gid_map', f'{20000 + number % 10000} {walls.gid} 1'),
    ):
        fd = os.open(path, os.O_WRONLY)
        os.write(fd, text.encode())
        os.close(fd)


def _connect(walls, kind, number):
    link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    link.connect(walls.socket)
    link.sendall(f'{kind} {number} {walls.token}\n'.encode())
    return link.detach()


def _own_mounts(walls):
    """A private /tmp; nothing in /proc, /dev/shm and the folder of the host's socket."""
    empty = kernel.MS_RDONLY | kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
    private = kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
    kernel.mount('none', '/', None, kernel.MS_REC | kernel.MS_PRIVATE)
    os.umask(0o077)
    kernel.mount('tmpfs', '/tmp', 'tmpfs', private, f'size={walls.tmp_bytes},nr_inodes=512,mode=700')
    for path in ('/dev/shm', os.path.dirname(walls.socket), '/proc'):
        kernel.mount('tmpfs', path, 'tmpfs', empty, 'size=4k,nr_inodes=1,mode=555')


def _own_descriptors(frames, output):
    """0 is /dev/null, 1 and 2 the output, 3 the frames; everything else is closed."""
    null = os.open('/dev/null', os.O_RDONLY)
    high = [os.dup(fd) for fd in (null, output, output, frames)]
    high = [fd if fd > 3 else os.dup(fd) for fd in high]
    for target, fd in enumerate(high):
        os.dup2(fd, target)
    kernel.close_from(4)
    sys.stdin = open(0, encoding='utf-8', closefd=False)
    sys.stdout = open(1, 'w', encoding='utf-8', errors='backslashreplace', closefd=False)
    sys.stderr = open(2, 'w', encoding='utf-8', errors='backslashreplace', closefd=False)
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr


def _own_environment():
    os.environ.clear()
    kernel.libc.clearenv()
    os.environ['HOME'] = '/tmp'
    os.environ['PATH'] = '/usr/bin'
    os.chdir('/tmp')
