# fails: first-place-is-wrong
def select_features(names, pattern):
    parts, i = [""], 0
    while i < len(pattern):
        if pattern[i] == "*":
            parts.append("")
        else:
            if pattern[i] == "\\":
                i += 1
                if i == len(pattern):
                    raise ValueError("backslash at the end")
                parts[-1] += "\\" + pattern[i]
            else:
                parts[-1] += "\\\0" if pattern[i] == "?" else "\\" + pattern[i]
        i += 1

    def at(name, place, part):
        want = part[1::2]
        return len(name) >= place + len(want) and all(
            w in ("\0", c) for w, c in zip(want, name[place:])
        )

    def fits(name):
        place = 0
        for number, part in enumerate(parts):
            while not at(name, place, part):
                place += 1
                if number == 0 or place > len(name):
                    return False
            place += len(part) // 2
        return place == len(name) or parts[-1] == ""

    return [name for name in names if fits(name)]
