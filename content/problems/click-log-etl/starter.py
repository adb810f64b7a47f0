import hashlib
import hmac
import json


def run_job(lines, since, until, n, key):
    """Counts by hashed user and item, the top n items of each user, and a report.

    lines: JSON texts; window since <= ts < until; key: secret for the hash of user ids.
    """
    raise NotImplementedError
