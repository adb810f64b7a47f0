class HistoricalMean:
    """Mean travel times by segment and slot of the week, with two fallbacks."""

    def __init__(self, interval, min_count):
        """interval: minutes of a slot, 1 to 10080; min_count: trips that a mean needs, at least 1."""
        raise NotImplementedError

    def add(self, segment, minute, seconds):
        """Take in one trip. False if its time is not a finite number above 0."""
        raise NotImplementedError

    def predict(self, segment, minute):
        """Mean of the finest group with enough trips, or None."""
        raise NotImplementedError
