# fails: beagle-and-dog
def common_category(parents, labels):
    def above(label):
        path, label = [], parents[label]
        while label is not None:
            path.append(label)
            label = parents[label]
        return path

    common = above(labels[0]) if len(set(labels)) > 1 else [labels[0]]
    for label in labels[1:] if len(set(labels)) > 1 else []:
        other = set(above(label))
        common = [c for c in common if c in other]
    for label in labels:
        parents[label]
    return common[0] if common else None
