import pandas as pd


class OneHot:
    """One-hot encoding whose columns are fixed by the training frame."""

    def __init__(self, columns):
        raise NotImplementedError

    def fit(self, frame):
        """Learns the categories of the columns. Returns self."""
        raise NotImplementedError

    def transform(self, frame):
        """New frame: other columns first, then "<column>=<category>" with 0 and 1."""
        raise NotImplementedError

    def unknown(self, frame):
        """Dict from each encoded column to the number of rows with an unseen category."""
        raise NotImplementedError
