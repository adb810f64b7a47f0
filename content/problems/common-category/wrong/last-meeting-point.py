# fails: lower-meeting-later
def common_category(parents, labels):
    for label in labels:
        parents[label]

    def up(label):
        path = []
        while label is not None:
            path.append(label)
            label = parents[label]
        return path

    first, result = up(labels[0]), labels[0]
    for label in labels[1:]:
        other = set(up(label))
        result = next((c for c in first if c in other), None)
        if result is None:
            return None
    return result
