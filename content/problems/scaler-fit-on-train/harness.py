def call(solution, train, test):
    scaler = solution.Standardiser()
    if train is None:
        return scaler.transform(test)
    if len(test):
        scaler.fit(test)  # must leave no trace
    scaler = scaler.fit(train)
    transformed = scaler.transform(test)
    if len(test) == 0:
        try:
            scaler.inverse_transform(train[:, :0])
        except ValueError:
            pass
        else:
            return "inverse_transform accepted an array without columns"
        try:
            solution.Standardiser().inverse_transform(train)
        except RuntimeError:
            pass
        else:
            return "inverse_transform worked before fit"
    return {
        "mean": scaler.mean_,
        "scale": scaler.scale_,
        "train": scaler.transform(train),
        "test": transformed,
        "back": scaler.inverse_transform(transformed),
    }
