def query():
    """Text of one SELECT over events.

    Columns: user_id, session, events, seconds, bought; sessions with at least two events,
    sorted by user_id and session.
    """
    raise NotImplementedError
