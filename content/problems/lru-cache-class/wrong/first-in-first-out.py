# fails: a-b-c
class LruCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity")
        self.capacity, self.hits, self.misses, self.data = capacity, 0, 0, {}

    def get(self, key, default=None):
        if key in self.data:
            self.hits += 1
            return self.data[key]
        self.misses += 1
        return default

    def put(self, key, value):
        self.data[key] = value
        if len(self.data) > self.capacity:
            del self.data[next(iter(self.data))]

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)
