"""Checks the code of questions/python-decorators."""

import asyncio
import functools
import inspect
import logging
import time

order = []


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            logging.info('%s took %.3f s', func.__name__, time.perf_counter() - start)

    return wrapper


def retry(times):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for left in reversed(range(times)):
                try:
                    return func(*args, **kwargs)
                except ConnectionError:
                    if left == 0:
                        raise

        return wrapper

    return decorate


@timed
def add(a, b=2):
    """Adds."""
    return a + b


assert add(1) == 3 and add.__name__ == 'add' and add.__doc__ == 'Adds.'
calls = []


@retry(times=3)
def flaky(good_at):
    calls.append(1)
    if len(calls) < good_at:
        raise ConnectionError
    return 'ok'


assert flaky(3) == 'ok' and len(calls) == 3
calls.clear()
try:
    flaky(4)
    raise SystemExit('no error')
except ConnectionError:
    assert len(calls) == 3


def mark(name):
    def decorate(func):
        order.append(name)
        return lambda: name + func()

    return decorate


@mark('a')
@mark('b')
def f():
    return 'f'


assert order == ['b', 'a'] and f() == 'abf'


@timed
async def slow():
    return 1


assert inspect.iscoroutine(c := slow()) and asyncio.run(c) == 1


@functools.lru_cache
def cached(x):
    return x


try:
    cached([1])
    raise SystemExit('a list was cached')
except TypeError:
    pass
