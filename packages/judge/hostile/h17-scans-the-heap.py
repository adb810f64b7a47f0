# row: H17
# does: scans every object for submissions that ran before
# returns: 0
# after: h15-leaves-traces
# stopped by: the zygote never sees a submission
import gc
import types


def f():
    needle = 'sys.modules[' + "'left'" + ']'
    seen, todo, hits = set(), list(gc.get_objects()), 0
    while todo and len(seen) < 300_000:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, str) and needle in one and one != needle and 'needle =' not in one:
            hits += 1
        elif isinstance(one, types.CodeType) and one.co_filename == 'submission.py':
            hits += 'builtins' in one.co_names and 'needle' not in one.co_varnames
        else:
            todo.extend(gc.get_referents(one))
    return hits
