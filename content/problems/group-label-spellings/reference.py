def reference(labels):
    """Compares the word counts of each new spelling with those of each group."""
    from collections import Counter
    from itertools import groupby

    groups = []
    for label in labels:
        words = Counter(
            "".join(run).casefold() for inside, run in groupby(label, str.isalnum) if inside
        )
        for counts, spellings in groups:
            if counts == words:
                if label not in spellings:
                    spellings.append(label)
                break
        else:
            groups.append((words, [label]))
    return [spellings for _, spellings in groups]
