def reference(lines, since, until, n, key):
    """Class by class over the whole list, HMAC by its definition, tables by sorting."""
    import hashlib
    import itertools
    import json

    secret = key.encode("utf-8")
    if len(secret) > 64:
        secret = hashlib.sha256(secret).digest()
    secret = secret.ljust(64, b"\0")
    inner, outer = bytes(b ^ 0x36 for b in secret), bytes(b ^ 0x5C for b in secret)

    def name(user):
        first = hashlib.sha256(inner + user.encode("utf-8")).digest()
        return hashlib.sha256(outer + first).hexdigest()[:16]

    good = []
    for line in lines:
        try:
            event = json.loads(line)
            texts = [event["id"], event["user"], event["item"]]
            assert all(isinstance(t, str) and len(t) > 0 for t in texts)
            assert isinstance(event["ts"], int) and not isinstance(event["ts"], bool)
            good.append((*texts, event["ts"]))
        except Exception:
            pass
    inside = [g for g in good if since <= g[3] <= until - 1]
    first = {}
    for g in inside:
        first.setdefault(g[0], g)
    rows = sorted((name(user), item, ts) for _, user, item, ts in first.values())
    counts, top = {}, {}
    for user, mine in itertools.groupby(rows, key=lambda r: r[0]):
        items = {}
        for _, item, ts in mine:
            items.setdefault(item, []).append(ts)
        counts[user] = {item: len(times) for item, times in items.items()}
        order = sorted(items)  # three stable sorts, the least important first
        order.sort(key=lambda i: items[i][-1], reverse=True)
        order.sort(key=lambda i: len(items[i]), reverse=True)
        top[user] = order[:n]
    report = {
        "lines": len(lines),
        "malformed": len(lines) - len(good),
        "outside": len(good) - len(inside),
        "duplicate": len(inside) - len(first),
        "kept": len(first),
    }
    return {"counts": counts, "top": top, "report": report}
