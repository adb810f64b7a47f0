from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

# Known while a customer is still there; closing_invoice is not, and customer_id means nothing.
NUMBERS = ["tenure_months", "monthly_fee", "support_calls", "last_login_days"]
TEXTS = ["contract", "country"]


def cleaned(customers):
    """The usable columns, with one spelling for each category."""
    texts = {name: customers[name].str.strip().str.lower() for name in TEXTS}
    return customers[NUMBERS].assign(**texts)


def churn_scores(train, test):
    """Probability of leaving for each row of `test`."""
    customers = train.drop_duplicates("customer_id")
    # That a login is missing says something, so it becomes a column of its own.
    numbers = make_pipeline(SimpleImputer(add_indicator=True), StandardScaler())
    model = make_pipeline(
        make_column_transformer(
            (numbers, NUMBERS),
            (OneHotEncoder(handle_unknown="ignore"), TEXTS),
        ),
        LogisticRegression(),
    )
    model.fit(cleaned(customers), customers["churned"])
    return model.predict_proba(cleaned(test))[:, -1]
