"""Checks the code of questions/python-testing; pytest itself only where it is installed."""

import sys
import types
from importlib.util import find_spec
from statistics import median
from unittest import mock

clock = types.ModuleType('clock')
clock.now = lambda: 'real'
sys.modules['clock'] = clock
app = types.ModuleType('app')
exec('from clock import now\ndef stamp():\n    return now()', app.__dict__)
sys.modules['app'] = app
with mock.patch('clock.now', lambda: 'fake'):
    assert app.stamp() == 'real'
with mock.patch('app.now', lambda: 'fake'):
    assert app.stamp() == 'fake'
assert app.stamp() == 'real'
for xs, expected in [([1, 2, 3], 2), ([5], 5), ([1, 2], 1.5)]:
    assert median(xs) == expected
try:
    median([])
    raise SystemExit('no error')
except ValueError:
    pass
if find_spec('pytest') is not None:
    import pytest

    assert 0.1 + 0.2 == pytest.approx(0.3)
    with pytest.raises(ValueError):
        median([])
