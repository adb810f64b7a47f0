# fails: empty-name
def common_category(parents, labels):
    for label in labels:
        parents[label]

    def up(label):
        path = [label]
        while parents[label]:
            label = parents[label]
            path.append(label)
        return path

    common = up(labels[0])
    for label in labels[1:]:
        other = set(up(label))
        common = [c for c in common if c in other]
    return common[0] if common else None
