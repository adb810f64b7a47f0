def call(solution, columns, train, labels, test):
    import numpy as np
    from sklearn.exceptions import NotFittedError
    from sklearn.model_selection import cross_val_score
    from sklearn.pipeline import Pipeline
    from sklearn.utils.validation import check_is_fitted

    def nan_for_missing(frame):
        frame = frame.copy()
        for column in columns["categorical"]:
            values = frame[column].astype(object)
            frame[column] = values.where(values.notna(), np.nan).astype(object)
        return frame

    train, test, labels = nan_for_missing(train), nan_for_missing(test), np.array(labels)
    pipeline = solution.build_pipeline(columns["numeric"], columns["categorical"])
    fresh = isinstance(pipeline, Pipeline) and len(pipeline.steps) == 2
    try:
        check_is_fitted(pipeline[-1])
        fresh = False
    except NotFittedError:
        pass
    half = np.sort(np.concatenate([np.flatnonzero(labels == 0)[:2], np.flatnonzero(labels == 1)[:2]]))
    pipeline.fit(train.iloc[half].assign(extra=1), labels[half])  # must leave no trace
    pipeline.fit(train, labels)
    matrix = pipeline[:-1].transform(test)
    return {
        "fresh": fresh,
        "matrix": np.asarray(matrix.toarray() if hasattr(matrix, "toarray") else matrix, dtype=float),
        "probability": pipeline.predict_proba(test)[:, 1],
        "scores": cross_val_score(pipeline, train, labels, cv=3, scoring="neg_log_loss"),
    }
