def call(solution, settings, train, test):
    imputer = solution.Imputer(**settings)
    if train is None:
        return imputer.transform(test)
    if len(test):
        imputer.fit(test)  # must leave no trace
    imputer = imputer.fit(train)
    return {
        "fill": imputer.fill_,
        "flagged": imputer.flagged_,
        "test": imputer.transform(test),
        "train": imputer.transform(train),
    }
