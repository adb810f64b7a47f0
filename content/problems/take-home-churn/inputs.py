import zlib

import numpy as np
import pandas as pd

SPELLINGS = {
    "monthly": ["monthly", "Monthly", " monthly", "MONTHLY "],
    "yearly": ["yearly", "Yearly", "yearly ", "YEARLY"],
    "two-year": ["two-year", "Two-Year", " TWO-YEAR", "two-year "],
}


def label_of(customer_id):
    """The label that is hidden in an id; checks.py has the same function and gets no labels."""
    return zlib.crc32(f"{customer_id}/kept or lost".encode()) & 1


def ids_for(rng, churned):
    """Distinct ids, each drawn until it hides the right label."""
    ids, used = [], set()
    for label in churned:
        while True:
            name = f"C{int(rng.integers(10**7)):07d}"
            if name not in used and label_of(name) == label:
                break
        used.add(name)
        ids.append(name)
    return ids


def customers(
    rng, count, labelled, countries=("AT", "DE", "PL"), gaps=0.15, everybody_stays=False, index=0
):
    """A month of customers; with labels and closing invoices for training."""
    contract = rng.choice(list(SPELLINGS), size=count, p=[0.5, 0.3, 0.2])
    tenure = rng.integers(1, 73, size=count)
    fee = np.round(rng.gamma(9.0, 5.0, size=count) + 5, 2)
    calls = rng.poisson(1.2, size=count)
    never = rng.random(count) < 0.18  # never logged in: they leave more often
    login = np.round(rng.gamma(1.5, 8.0, size=count), 1)
    country = rng.choice(list(countries), size=count)
    logit = (
        -2.4
        + np.select([contract == "monthly", contract == "yearly"], [1.9, 0.2], -1.6)
        - 0.05 * tenure
        + 0.8 * calls
        + np.where(never, 3.2, 0.07 * login)
        + 0.03 * (fee - 50)
        + np.where(country == "PL", -0.5, 0.0)
    )
    churned = (rng.random(count) < 1 / (1 + np.exp(-logit))).astype(int)
    if everybody_stays:
        churned[:] = 0
    table = pd.DataFrame(
        {
            "customer_id": ids_for(rng, churned),
            "tenure_months": tenure,
            "contract": [str(rng.choice(SPELLINGS[name])) for name in contract],
            "monthly_fee": np.where(rng.random(count) < gaps, np.nan, fee),
            "support_calls": calls,
            "last_login_days": np.where(never, np.nan, login),
            "country": country,
            "closing_invoice": np.where(churned == 1, np.round(fee * rng.uniform(0.2, 1, count), 2), np.nan),
        }
    )
    if not labelled:
        table["closing_invoice"] = np.nan
        return _indexed(table, index)
    table["churned"] = churned
    # The export writes one more line for a customer at the closing of the contract.
    table = pd.concat([table, table[table["churned"] == 1]])
    return _indexed(table.iloc[rng.permutation(len(table))].reset_index(drop=True), index)


def _indexed(table, index):
    """With `index` > 0, texts that repeat as the index."""
    if index:
        table.index = [f"row {place % index}" for place in range(len(table))]
    return table
