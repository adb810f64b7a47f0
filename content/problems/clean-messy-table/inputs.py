import numpy as np
import pandas as pd

CITIES = ["Rome", " rome", "ROME ", "New York", "new  york", "NYC", "Bonn", "", None]
DATES = ["2026-03-05", "05/03/2026", " 31/12/2025", "2024-02-29", "2026-02-29", "31/04/2026", "soon", "13/13/2026", None]


def export(rng, rows, ids):
    """A table like the one of the statement, with every kind of fault."""

    def price():
        value = rng.integers(0, 3_000_000) / 100
        whole = int(value)
        forms = [f"{value:.2f}", f"${value:,.2f}", f" {whole:,} ", str(whole), value, f"-{whole + 1}", "12,50", "free", "$", None]
        return forms[rng.integers(len(forms))]

    def pick(options):
        return [options[i] for i in rng.integers(len(options), size=rows)]

    names = [f"K{i}" for i in range(ids)] + ["", None]
    blanks = ["", " ", "  "]
    order = [n if not n else rng.choice(blanks) + n + rng.choice(blanks) for n in pick(names)]
    return pd.DataFrame(
        {
            "city": pd.Series(pick(CITIES), dtype=object),
            "order_id": pd.Series(order, dtype=object),
            "price": pd.Series([price() for _ in range(rows)], dtype=object),
            "date": pd.Series(pick(DATES), dtype=object),
        }
    ).set_axis(np.arange(rows) // 2)
