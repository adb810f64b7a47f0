"""Checks questions/python-pickle."""

import contextlib
import io
import json
import pickle
from functools import partial


class Bomb:
    def __reduce__(self):
        return (print, ('any code could run here',))


out = io.StringIO()
with contextlib.redirect_stdout(out):
    loaded = pickle.loads(pickle.dumps(Bomb()))
assert out.getvalue() == 'any code could run here\n' and loaded is None
shared = []
a, b = pickle.loads(pickle.dumps((shared, shared)))
assert a is b and a is not shared
for obj in (lambda: 1, open(__file__, encoding='utf-8')):
    try:
        pickle.dumps(obj)
        raise SystemExit('it was pickled')
    except (pickle.PicklingError, AttributeError, TypeError):
        pass
assert pickle.loads(pickle.dumps(len)) is len and pickle.loads(pickle.dumps(partial(max, 3)))(5) == 5
assert json.loads(json.dumps({'t': (1, 2), 1: None})) == {'t': [1, 2], '1': None}
