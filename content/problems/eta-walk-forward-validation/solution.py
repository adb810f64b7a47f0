import numpy as np
import pandas as pd


def walk_forward(trips):
    """Means over finished trips by binary search in the order of arrival, then the report."""
    fine = _mean_of_finished(trips, ["segment", "slot"])
    coarse = _mean_of_finished(trips, ["segment"])
    pred = np.where(np.isnan(fine), coarse, fine)
    report = pd.DataFrame({"segment": trips["segment"].to_numpy(), "pred": pred})
    report["error"] = pred - trips["seconds"].to_numpy()
    report["mae"] = report["error"].abs()  # NaN where nothing was predicted
    by_segment = report.groupby("segment").agg(
        trips=("error", "size"),
        predicted=("error", "count"),
        mae=("mae", "mean"),
        bias=("error", "mean"),
    )
    return {
        "pred_eta": pd.Series(pred, index=trips.index, name="pred_eta"),
        "mae": report["mae"].mean(),
        "mape": (report["mae"] / trips["seconds"].to_numpy()).mean(),
        "coverage": report["pred"].notna().mean(),
        "by_segment": by_segment.reset_index(),
    }


def _mean_of_finished(trips, keys):
    """For each trip the mean time of the trips with the same keys that had ended at its start."""
    means = np.full(len(trips), np.nan)
    start, seconds = trips["start"].to_numpy(), trips["seconds"].to_numpy()
    for rows in trips.groupby(keys).indices.values():
        finished = start[rows] + seconds[rows]
        order = np.argsort(finished)
        total = np.concatenate([[0.0], seconds[rows][order].cumsum()])
        known = np.searchsorted(finished[order], start[rows], side="right")
        means[rows] = total[known] / np.where(known, known, np.nan)
    return means
