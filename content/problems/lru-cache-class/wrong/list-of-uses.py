# fails: everything-fits
class LruCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity")
        self.capacity, self.hits, self.misses, self.data, self.order = capacity, 0, 0, {}, []

    def get(self, key, default=None):
        if key not in self.data:
            self.misses += 1
            return default
        self.hits += 1
        self.order.remove(key)  # searches and moves the whole list
        self.order.append(key)
        return self.data[key]

    def put(self, key, value):
        if key in self.data:
            self.order.remove(key)
        self.order.append(key)
        self.data[key] = value
        if len(self.data) > self.capacity:
            del self.data[self.order.pop(0)]

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)
