# fails: finished-takes-a-place
def beam_search(step, end, width, max_length):
    if width < 1 or max_length < 1:
        raise ValueError("settings")
    beam, done = [([], 0.0)], []
    for _ in range(max_length):
        extended = [(t + [n], s + g) for t, s in beam for n, g in step(t).items()]
        extended.sort(key=lambda one: (-one[1], one[0]))
        done += [one for one in extended if one[0][-1] == end]
        beam = [one for one in extended if one[0][-1] != end][:width]
        if not beam:
            break
    return min(done or beam or [([], 0.0)], key=lambda one: (-one[1], one[0]))
