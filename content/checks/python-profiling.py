"""Checks questions/python-profiling."""

import cProfile
import io
import pstats

assert 10**5 * 10**5 / 10**5 == 100_000
assert round(1 / (1 - 0.6), 3) == 2.5


def slow():
    return [x for x in range(400) if x in list(range(400))]


def quick():
    pool = set(range(400))
    return [x for x in range(400) if x in pool]


profile = cProfile.Profile()
profile.enable()
assert slow() == quick()
profile.disable()
out = io.StringIO()
stats = pstats.Stats(profile, stream=out)
stats.sort_stats('cumulative').print_stats()
text = out.getvalue()
assert text.index('(slow)') < text.index('(quick)')
assert ''.join(['a', 'b']) == 'ab'
