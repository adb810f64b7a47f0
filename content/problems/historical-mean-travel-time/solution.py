import math
from collections import defaultdict
from dataclasses import dataclass

WEEK = 7 * 24 * 60  # minutes


@dataclass
class Mean:
    """A mean that takes in one value at a time."""

    count: int = 0
    value: float = 0.0

    def add(self, x):
        self.count += 1
        self.value += (x - self.value) / self.count


class HistoricalMean:
    """Means by segment and slot, by segment, and of everything, kept side by side."""

    def __init__(self, interval, min_count):
        if not 1 <= interval <= WEEK or min_count < 1:
            raise ValueError("interval must be 1 to 10080 minutes and min_count at least 1")
        self.interval = interval
        self.min_count = min_count
        self._means = defaultdict(Mean)

    def add(self, segment, minute, seconds):
        if not (math.isfinite(seconds) and seconds > 0):
            return False
        for key in self._keys(segment, minute):
            self._means[key].add(seconds)
        return True

    def predict(self, segment, minute):
        for key in self._keys(segment, minute):
            mean = self._means.get(key)  # get makes no entry, as [] would
            if mean and mean.count >= self.min_count:
                return mean.value
        return None

    def _keys(self, segment, minute):
        """From the finest group to the coarsest; the lengths of the keys keep them apart."""
        slot = minute % WEEK // self.interval
        return (segment, slot), (segment,), ()
