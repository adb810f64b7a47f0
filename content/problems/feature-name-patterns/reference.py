def reference(names, pattern):
    """The set of places in the pattern that can be reached, character by character."""
    steps, i = [], 0
    while i < len(pattern):
        if pattern[i] == "\\":
            i += 1
            steps.append((pattern[i], True))
        else:
            steps.append((pattern[i], False))
        i += 1

    def closure(places):
        places = set(places)
        for place in range(len(steps)):
            if place in places and steps[place] == ("*", False):
                places.add(place + 1)
        return places

    found = []
    for name in names:
        places = closure({0})
        for c in name:
            reached = set()
            for place in places:
                if place < len(steps):
                    character, literal = steps[place]
                    if character == "*" and not literal:
                        reached.add(place)
                    elif character == c or (character == "?" and not literal):
                        reached.add(place + 1)
            places = closure(reached)
        if len(steps) in places:
            found.append(name)
    return found
