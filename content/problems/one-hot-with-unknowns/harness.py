def call(solution, columns, train, test):
    encoder = solution.OneHot(columns)
    encoder.fit(test)  # must leave no trace
    encoder = encoder.fit(train)
    return {
        "train": encoder.transform(train),
        "test": encoder.transform(test),
        "unknown": encoder.unknown(test),
    }
