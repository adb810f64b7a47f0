# fails: chain-of-ten-thousand
def best_per_level(children, scores):
    levels = []

    def visit(node, depth):
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node)
        for child in children[node]:
            visit(child, depth + 1)

    visit(0, 0)
    return [[len(nodes), max(nodes, key=lambda node: scores[node])] for nodes in levels]
