# fails: five-nodes
def best_per_level(children, scores):
    level, result = [0], []
    while level:
        result.append([len(level), min(level, key=lambda node: (-scores[node], node))])
        level = [child for node in level for child in children[node]]
    return result
