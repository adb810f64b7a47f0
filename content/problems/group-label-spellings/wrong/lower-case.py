# fails: sharp-s
import re


def group_spellings(labels):
    groups = {}
    for label in dict.fromkeys(labels):
        key = tuple(sorted(re.findall(r"[^\W_]+", label.lower())))
        groups.setdefault(key, []).append(label)
    return list(groups.values())
