# fails: five-lines
import hashlib
import hmac
import json
from collections import Counter, defaultdict

FIELDS = {"id": str, "user": str, "item": str, "ts": int}


def run_job(lines, since, until, n, key):
    """One pass over the lines; what is kept is counted, the rest is reported."""
    report = dict.fromkeys(("lines", "malformed", "outside", "duplicate", "kept"), 0)
    clicks = defaultdict(Counter)  # user -> item -> clicks
    latest = defaultdict(dict)  # user -> item -> time of the last click
    seen = set()
    for line in lines:
        event = _parse(line)
        verdict = _classify(event, since, until, seen)
        report["lines"] += 1
        report[verdict] += 1
        if verdict == "kept":
            seen.add(event["id"])
            user, item = _hash(event["user"], key), event["item"]
            clicks[user][item] += 1
            latest[user][item] = max(event["ts"], latest[user].get(item, since))

    def rank(user):
        return sorted(clicks[user], key=lambda i: (-clicks[user][i], -latest[user][i], i))[:n]

    counts = {user: dict(items) for user, items in clicks.items()}
    return {"counts": counts, "top": {user: rank(user) for user in clicks}, "report": report}


def _parse(line):
    """The event as a dictionary, or None if it is malformed."""
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(event, dict):
        return None
    fine = all(type(event.get(name)) is kind and event[name] != "" for name, kind in FIELDS.items())
    return event if fine else None


def _classify(event, since, until, seen):
    if event is None:
        return "malformed"
    if not since <= event["ts"] < until:
        return "outside"
    return "duplicate" if event["id"] in seen else "kept"


def _hash(user, key):
    """The same user always gets the same name, which nobody without the key can make."""
    digest = hashlib.sha256(user.encode())  # anybody can hash all names and compare
    return digest.hexdigest()[:16]
