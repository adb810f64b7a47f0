# fails: long-stem
def common_category(parents, labels):
    for label in labels:
        parents[label]

    def up(label):
        path = []
        while label is not None:
            path.append(label)
            label = parents[label]
        return path

    common = up(labels[0])
    for label in labels[1:]:
        other = up(label)
        common = [c for c in common if c in other]  # a search through a list, again and again
    return common[0] if common else None
