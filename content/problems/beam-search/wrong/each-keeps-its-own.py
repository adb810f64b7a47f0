# fails: two-beams
def beam_search(step, end, width, max_length):
    if width < 1 or max_length < 1:
        raise ValueError("settings")
    beam, done = [([], 0.0)], []
    for _ in range(max_length):
        best = []
        for tokens, score in beam:  # the best of each sequence, and not of the round
            own = [(tokens + [n], score + g) for n, g in step(tokens).items()]
            best += sorted(own, key=lambda one: (-one[1], one[0]))[:width]
        done += [one for one in best if one[0][-1] == end]
        beam = [one for one in best if one[0][-1] != end]
        if not beam or len(beam) > 1000:
            break
    return min(done or beam or [([], 0.0)], key=lambda one: (-one[1], one[0]))
