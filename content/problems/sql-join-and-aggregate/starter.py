def query():
    """Text of one SELECT over annotators and labels.

    Columns: name, labels, reviewed, agreement. One row for each annotator;
    highest agreement first, NULL last, then name, then annotator_id.
    """
    raise NotImplementedError
