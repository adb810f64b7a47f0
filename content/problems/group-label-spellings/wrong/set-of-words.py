# fails: traffic-lights
import re


def group_spellings(labels):
    groups = {}
    for label in dict.fromkeys(labels):
        key = frozenset(re.findall(r"[^\W_]+", label.casefold()))
        groups.setdefault(key, []).append(label)
    return list(groups.values())
