def call(solution, settings, trips, queries):
    model = solution.HistoricalMean(**settings)
    return {
        "accepted": [model.add(*trip) for trip in trips],
        "predictions": [model.predict(*query) for query in queries],
    }
