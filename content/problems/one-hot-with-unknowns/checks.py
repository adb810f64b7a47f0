def has_one_hot(args, result):
    """Both tables have the same columns, and each row at most one hit for each encoded column."""
    columns, train, test = args
    if list(result["train"].columns) != list(result["test"].columns):
        return "training and test tables have different columns"
    for name, source in (("train", train), ("test", test)):
        table = result[name]
        if len(table) != len(source) or list(table.index) != list(source.index):
            return f"the index of {name} has changed"
        for column in columns:
            names = [c for c in table.columns if c.startswith(f"{column}=")]
            hits = table[names].sum(axis=1)
            if not hits.isin([0, 1]).all():
                return f"a row of {name} has several categories of {column}"
            seen = source[column].isin(train[column].dropna().unique())
            if not (hits.to_numpy() == seen.to_numpy().astype(int)).all():
                return f"a known category of {column} is not marked, or an unknown one is"
    return True
