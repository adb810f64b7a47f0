"""The zygote: imports the libraries once, then clones a slot whenever the host asks for one.

It reads commands from the host on standard input and never sees a byte of a submission. It has no
threads, so that a clone of it is a whole process.
"""

import gc
import json
import os
import select
import signal
import sys

from . import kernel, limits, slot, warm
from .serve import serve


def main():
    config = json.loads(_line(0))
    sys.path[:] = [path for path in sys.path if path not in ('', '/judge')] + config['paths']
    versions = warm.load(config['imports'])
    gc.collect()
    gc.disable()
    gc.freeze()
    limits.measure()
    Zygote(config).run(versions)


def _line(fd):
    line = b''
    while not line.endswith(b'\n'):
        byte = os.read(fd, 1)
        if not byte:
            sys.exit(0)
        line += byte
    return line


class Zygote:
    def __init__(self, config):
        self._walls = slot.Walls(config)
        self._namespaces = kernel.ALL_NAMESPACES if config['nested'] else 0
        self._tid_at = kernel.tid_address() if config['nested'] else None
        self._slots = {}  # pid -> number of the slot
        self._pending = b''

    def run(self, versions):
        wake_out, wake_in = os.pipe()
        os.set_blocking(wake_in, False)
        os.set_blocking(wake_out, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake_in)
        _say({'ready': True, 'versions': versions, 'threads': _threads()})
        while True:
            readable, _, _ = select.select([0, wake_out], [], [])
            if wake_out in readable:
                _drain(wake_out)
                self._reap()
            if 0 in readable and not self._obey():
                break
        for pid in self._slots:
            os.kill(pid, signal.SIGKILL)

    def _obey(self):
        data = os.read(0, 65536)
        *lines, self._pending = (self._pending + data).split(b'\n')
        for line in lines:
            command = json.loads(line)
            if command['op'] == 'clone':
                self._clone(command['slot'])
            elif command['op'] == 'kill':
                self._kill(command['slot'])
        return bool(data)

    def _clone(self, number):
        try:
            pid = self._fork()
        except OSError as error:
            _say({'failed': number, 'why': str(error)})
            return
        if pid == 0:
            self._become_slot(number)
        self._slots[pid] = number

    def _fork(self):
        return kernel.clone(self._namespaces, self._tid_at) if self._namespaces else os.fork()

    def _become_slot(self, number):
        try:
            channel = slot.enter(self._walls, number)
        except BaseException as error:
            step = error.__traceback__.tb_next
            where = step.tb_next.tb_frame.f_code.co_name if step and step.tb_next else 'enter'
            _say({'failed': number, 'why': f'{where}: {type(error).__name__}: {error}'})
            os._exit(70)
        try:
            serve(channel)
        finally:
            os._exit(0)

    def _kill(self, number):
        for pid, owner in self._slots.items():
            if owner == number:
                os.kill(pid, signal.SIGKILL)

    def _reap(self):
        while self._slots:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
            if pid == 0:
                return
            _say({
                'exit': self._slots.pop(pid),
                'status': os.waitstatus_to_exitcode(status),
                'peakKb': usage.ru_maxrss,
                'cpuMs': round((usage.ru_utime + usage.ru_stime) * 1000, 2),
            })


def _drain(fd):
    try:
        while os.read(fd, 512):
            pass
    except BlockingIOError:
        pass


def _threads():
    return len(os.listdir('/proc/self/task')) if os.path.isdir('/proc/self/task') else 1


def _say(message):
    os.write(1, (json.dumps(message) + '\n').encode())


if __name__ == '__main__':
    main()
