# fails: just-enough
import math


class HistoricalMean:
    def __init__(self, interval, min_count):
        if not 1 <= interval <= 10080 or min_count < 1:
            raise ValueError
        self.interval, self.min_count, self.sums = interval, min_count, {}

    def keys(self, segment, minute):
        return (segment, minute % 10080 // self.interval), (segment,), ()

    def add(self, segment, minute, seconds):
        if not (math.isfinite(seconds) and seconds > 0):
            return False
        for key in self.keys(segment, minute):
            n, total = self.sums.get(key, (0, 0.0))
            self.sums[key] = (n + 1, total + seconds)
        return True

    def predict(self, segment, minute):
        for key in self.keys(segment, minute):
            n, total = self.sums.get(key, (0, 0.0))
            if n > self.min_count:
                return total / n
        return None
