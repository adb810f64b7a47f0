import numpy as np
import pandas as pd


def add_features(sales):
    """The same rows with lag_1, gap, mean_3 and sum_7d from earlier days of the store.

    sales: store (text), day (int), units (number), in any order.
    """
    raise NotImplementedError
