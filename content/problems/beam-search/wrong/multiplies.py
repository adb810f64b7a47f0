# fails: later-and-better
def beam_search(step, end, width, max_length):
    if width < 1 or max_length < 1:
        raise ValueError("settings")
    beam, done = [([], 1.0)], []
    for _ in range(max_length):
        extended = [(t + [n], s * abs(g)) for t, s in beam for n, g in step(t).items()]
        best = sorted(extended, key=lambda one: (one[1], one[0]))[:width]
        done += [one for one in best if one[0][-1] == end]
        beam = [one for one in best if one[0][-1] != end]
        if not beam:
            break
    tokens, score = min(done or beam or [([], 0.0)], key=lambda one: (one[1], one[0]))
    return tokens, -score
