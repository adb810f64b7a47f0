# fails: stored-none
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity")
        self.capacity, self.hits, self.misses, self.data = capacity, 0, 0, OrderedDict()

    def get(self, key, default=None):
        value = self.data.get(key)
        if value is None:
            self.misses += 1
            return default
        self.hits += 1
        self.data.move_to_end(key)
        return value

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)
