import pandas as pd


def clean_orders(raw, aliases):
    """Clean table of orders: order_id, date, weekday, price, city.

    raw: DataFrame of texts and missing values; a price may also be a number.
    aliases: dict from a tidied spelling of a city to its name.
    """
    raise NotImplementedError
