# fails: thousands-of-labels
import re
from collections import Counter


def group_spellings(labels):
    groups = []
    for label in dict.fromkeys(labels):
        words = Counter(re.findall(r"[^\W_]+", label.casefold()))
        for counts, group in groups:
            if counts == words:
                group.append(label)
                break
        else:
            groups.append((words, [label]))
    return [group for _, group in groups]
