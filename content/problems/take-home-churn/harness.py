def call(solution, train, test):
    before = train.copy(), test.copy()
    scores = solution.churn_scores(train, test)
    renamed = test.assign(customer_id=[f"X{place:05d}" for place in range(len(test))])
    respelt = test.assign(contract=["  " + text.strip().upper() for text in test["contract"]])
    return {
        "scores": scores,
        "unchanged": bool(before[0].equals(train) and before[1].equals(test)),
        "again": solution.churn_scores(train, test),
        "reversed": solution.churn_scores(train, test.iloc[::-1])[::-1],
        "alone": solution.churn_scores(train, test.iloc[:1]),
        "renamed": solution.churn_scores(train, renamed),
        "invoiced": solution.churn_scores(train, test.assign(closing_invoice=20.0)),
        "respelt": solution.churn_scores(train, respelt),
    }
