def reference(scores, k):
    """Keeps everything that has been seen in a sorted list."""
    from bisect import insort

    seen, answers = [], []
    for score in scores:
        insort(seen, score)
        answers.append(seen[-k] if len(seen) >= k else None)
    return answers
