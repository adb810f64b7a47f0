# fails: twenty-thousand
def kth_best(scores, k):
    if k < 1:
        raise ValueError("k")
    answers = []
    for i in range(1, len(scores) + 1):
        seen = sorted(scores[:i], reverse=True)
        answers.append(seen[k - 1] if i >= k else None)
    return answers
