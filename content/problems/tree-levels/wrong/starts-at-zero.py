# fails: negative-scores
def best_per_level(children, scores):
    level, result = [0], []
    while level:
        best, top = level[0], 0
        for node in level:
            if scores[node] > top:
                best, top = node, scores[node]
        result.append([len(level), best])
        level = [child for node in level for child in children[node]]
    return result
