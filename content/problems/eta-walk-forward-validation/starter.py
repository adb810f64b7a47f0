import pandas as pd


def walk_forward(trips):
    """Predict each trip from the trips that were finished at its start, and sum up the errors.

    trips: segment (text), slot (int), start (int), seconds (> 0).
    Returns a dict with pred_eta, mae, mape, coverage, by_segment.
    """
    raise NotImplementedError
