"""Checks the code of questions/python-context-managers."""

import contextlib
import os
import tempfile
import time


class Timer:
    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, exc_type, exc, tb):
        self.seconds = time.perf_counter() - self.start
        return False


@contextlib.contextmanager
def temporary_setting(settings, key, value):
    old = settings[key]
    settings[key] = value
    try:
        yield settings
    finally:
        settings[key] = old


t = Timer()
s = {'a': 1}
try:
    with t, temporary_setting(s, 'a', 2) as now:
        assert now['a'] == 2
        raise KeyError('x')
except KeyError:
    pass
assert s == {'a': 1} and t.seconds >= 0


class Swallow(Timer):
    def __exit__(self, *details):
        self.details = details
        return True


with Swallow() as w:
    raise ValueError
assert w.details[0] is ValueError
with Swallow() as w:
    pass
assert w.details == (None, None, None)


def leaves():
    with Timer() as inner:
        return inner


assert leaves().seconds >= 0
closed = []


@contextlib.contextmanager
def thing(n):
    if n == 3:
        raise OSError
    try:
        yield n
    finally:
        closed.append(n)


try:
    with contextlib.ExitStack() as stack:
        [stack.enter_context(thing(n)) for n in range(5)]
except OSError:
    pass
assert closed == [2, 1, 0]


@contextlib.contextmanager
def atomic(path):
    with tempfile.NamedTemporaryFile('w', dir=os.path.dirname(path), delete=False) as f:
        try:
            yield f
            f.flush()
            os.fsync(f.fileno())
        except BaseException:
            os.unlink(f.name)
            raise
    os.replace(f.name, path)


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'r.txt')
    with atomic(path) as f:
        f.write('one')
    with contextlib.suppress(KeyError), atomic(path) as f:
        f.write('half')
        raise KeyError
    assert open(path).read() == 'one' and os.listdir(folder) == ['r.txt']
