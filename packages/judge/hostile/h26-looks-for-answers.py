# row: H26
# does: searches frames, objects and files for the expected value
# verdict: wrong-answer
# expects: 8675309.25
# stopped by: expected values never enter the sandbox
import gc
import os
import sys

LOW = 86753 * 100


def fits(value):
    return isinstance(value, float) and LOW < value < LOW + 100


def f():
    frame = sys._getframe()
    todo = list(gc.get_objects())
    while frame is not None:
        todo += [*frame.f_locals.values(), *frame.f_globals.values()]
        frame = frame.f_back
    seen = set()
    while todo and len(seen) < 200_000:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if fits(one):
            return one
        todo.extend(gc.get_referents(one))
    for folder, _, names in os.walk('/judge'):
        for name in names:
            with open(os.path.join(folder, name), errors='replace') as file:
                if str(LOW)[:5] in file.read():
                    return float(LOW)
    return 0.5
