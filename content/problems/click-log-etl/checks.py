def adds_up(args, result):
    """Classes add up, lists follow from the counts, and no user id is in the result."""
    import json

    lines, since, until, n, key = args
    report, counts, top = result["report"], result["counts"], result["top"]
    if report["lines"] != len(lines):
        return f"{report['lines']} lines are reported of {len(lines)}"
    if sum(report[c] for c in ("malformed", "outside", "duplicate", "kept")) != len(lines):
        return "the classes do not add up to the lines"
    if sum(sum(items.values()) for items in counts.values()) != report["kept"]:
        return "the counts do not add up to the kept lines"
    if set(top) != set(counts):
        return "counts and top have different users"
    for user, best in top.items():
        clicks = [counts[user].get(item, 0) for item in best]
        if len(best) != min(n, len(counts[user])) or len(set(best)) != len(best):
            return "a list has the wrong length or repeats an item"
        if clicks != sorted(clicks, reverse=True) or clicks[0] != max(counts[user].values()):
            return "a list is not in the order of clicks"
    if any(len(user) != 16 or set(user) - set("0123456789abcdef") for user in counts):
        return "a user is not named by 16 hexadecimal characters"
    return "user-" not in json.dumps(result) or "a user id has left the job"
