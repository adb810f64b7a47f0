def call(solution, train, test):
    import pandas as pd

    before = train.copy(), test.copy()
    scores = solution.churn_scores(train, test)
    unchanged = bool(before[0].equals(train) and before[1].equals(test))
    variants = [
        test.assign(customer_id=[f"X{place:05d}" for place in range(len(test))]),
        test.assign(closing_invoice=20.0),
        test.assign(contract=["  " + text.strip().upper() for text in test["contract"]]),
    ]
    together = solution.churn_scores(train, pd.concat(variants))
    n = len(test)
    return {
        "scores": scores,
        "unchanged": unchanged,
        "alone": solution.churn_scores(train, test.iloc[:1]),
        "reversed": solution.churn_scores(train, test.iloc[::-1])[::-1],
        "renamed": together[:n],
        "invoiced": together[n : 2 * n],
        "respelt": together[2 * n :],
    }
