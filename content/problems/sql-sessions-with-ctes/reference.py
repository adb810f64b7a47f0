def reference(events):
    """Sort each user's events and cut where the gap is too long."""
    users = {}
    for _, user, at, kind in events:
        if user is not None:
            users.setdefault(user, []).append((at, kind))
    rows = []
    for user in sorted(users):
        sessions = []
        for at, kind in sorted(users[user]):
            if not sessions or at - sessions[-1][-1][0] > 1800:
                sessions.append([])
            sessions[-1].append((at, kind))
        for number, session in enumerate(sessions, start=1):
            if len(session) > 1:
                length = session[-1][0] - session[0][0]
                bought = int(any(kind == "buy" for _, kind in session))
                rows.append([user, number, len(session), length, bought])
    return {"columns": ["user_id", "session", "events", "seconds", "bought"], "rows": rows}
