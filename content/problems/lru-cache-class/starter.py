class LruCache:
    """Holds at most `capacity` entries and drops the least recently used one."""

    def __init__(self, capacity):
        raise NotImplementedError

    def get(self, key, default=None):
        """Value of the key, or the default. Counts as a use, and as a hit or a miss."""
        raise NotImplementedError

    def put(self, key, value):
        """Stores a value. Counts as a use; may remove the least recently used entry."""
        raise NotImplementedError

    def __contains__(self, key):
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
