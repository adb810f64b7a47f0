"""Checks questions/constant-memory-pipelines."""

import gzip
import heapq
import io
import json
import tracemalloc
from collections import Counter
from statistics import pvariance

data = [100_000_000.0, 100_000_001.0, 100_000_002.0]
n = mean = s = 0
for x in data:
    n += 1
    old = mean
    mean += (x - mean) / n
    s += (x - old) * (x - mean)
assert mean == 100_000_001 and abs(s / n - pvariance(data)) < 1e-9
naive = sum(x * x for x in data) / 3 - (sum(data) / 3) ** 2
assert abs(naive - 2 / 3) > 0.1

errors, counts = Counter(), Counter()


def parse(lines):
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            errors['bad line'] += 1


raw = gzip.compress(b'{"status": 200, "page": "a"}\nbroken\n{"status": 404, "page": "a"}\n{"status": 200, "page": "b"}\n')
with gzip.open(io.BytesIO(raw), 'rt') as f:
    for r in (r for r in parse(f) if r['status'] == 200):
        counts[r['page']] += 1
assert counts == {'a': 1, 'b': 1} and errors['bad line'] == 1
assert list(heapq.merge([1, 4], [2, 3], [0, 9])) == [0, 1, 2, 3, 4, 9]
assert 100 * 5 == 500
blocks = [[1, 1, 1], [3]]
assert sum(sum(b) / len(b) for b in blocks) / 2 == 2 != sum(map(sum, blocks)) / 4


def peak(n):
    tracemalloc.start()
    sum(len(x) for x in (str(i) for i in range(n)))
    top = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return top


assert peak(20_000) < 3 * peak(200)
