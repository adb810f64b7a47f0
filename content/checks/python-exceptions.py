"""Checks the behaviour that questions/python-exceptions describes."""

import subprocess
import sys

assert not issubclass(KeyboardInterrupt, Exception) and not issubclass(SystemExit, Exception)
assert issubclass(KeyboardInterrupt, BaseException) and issubclass(NameError, Exception)


def run(raises):
    seen = []
    try:
        if raises:
            raise FileNotFoundError
    except FileNotFoundError:
        seen.append('except')
    else:
        seen.append('else')
    finally:
        seen.append('finally')
    return seen


assert run(True) == ['except', 'finally'] and run(False) == ['else', 'finally']


def swallows():
    try:
        raise ValueError
    finally:
        # the exception is lost here
        return 1


assert swallows() == 1
try:
    try:
        raise KeyError('a')
    except KeyError as error:
        raise RuntimeError('b') from error
except RuntimeError as outer:
    assert isinstance(outer.__cause__, KeyError)
try:
    raise FileNotFoundError
except OSError:
    first = 'broad'
except FileNotFoundError:
    first = 'narrow'
assert first == 'broad'
assert subprocess.run([sys.executable, '-O', '-c', 'assert False']).returncode == 0
assert subprocess.run([sys.executable, '-c', 'assert False'], stderr=subprocess.DEVNULL).returncode == 1
