# fails: overwriting-removes-nobody
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity")
        self.capacity, self.hits, self.misses, self.data = capacity, 0, 0, OrderedDict()

    def get(self, key, default=None):
        if key in self.data:
            self.hits += 1
            self.data.move_to_end(key)
            return self.data[key]
        self.misses += 1
        return default

    def put(self, key, value):
        if len(self.data) >= self.capacity:  # also for a key that is there
            self.data.popitem(last=False)
        self.data[key] = value
        self.data.move_to_end(key)

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)
