# fails: depends-on-nobody-else
import pandas as pd
from sklearn.linear_model import LogisticRegression


def churn_scores(train, test):
    rows = train.drop_duplicates("customer_id")
    both = pd.concat([rows, test], ignore_index=True)
    both["never"] = both["last_login_days"].isna().astype(float)
    both["contract"] = both["contract"].str.strip().str.lower()
    numbers = both[["tenure_months", "monthly_fee", "support_calls", "last_login_days", "never"]]
    numbers = numbers.fillna(numbers.mean())
    numbers = (numbers - numbers.mean()) / numbers.std()
    table = pd.concat([numbers, pd.get_dummies(both[["contract", "country"]])], axis=1).astype(float)
    model = LogisticRegression().fit(table[: len(rows)], rows["churned"])
    return model.predict_proba(table[len(rows) :])[:, 1]
