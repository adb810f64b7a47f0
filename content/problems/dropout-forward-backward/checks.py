import math

import numpy as np

NAMES = ["first", "second", "plain", "third", "again", "third_again", "unseeded"]
BACK = ["first_back", "second_back", "plain_back"]


def holds(args, result):
    """Everything that must hold for every draw."""
    rate, _, x, upstream = args
    if result["early"] != "RuntimeError":
        return f"backward before any forward: {result['early']}, not RuntimeError"
    for name in NAMES + BACK:
        given = upstream if name in BACK else x
        if result[name].shape != given.shape or result[name].dtype != given.dtype:
            return f"{name} is {result[name].dtype} {result[name].shape}"
    if not result["new_arrays"]:
        return "a result shares its memory with what was given"
    if not result["global_untouched"]:
        return "the global random state was used"
    if (result["plain"] != x).any() or (result["plain_back"] != upstream).any():
        return "an evaluation pass changed the values"
    sharp = 1e-6 if x.dtype == np.float32 else 1e-12
    for name in ("first", "second", "third", "unseeded"):
        if not _kept_or_dropped(result[name], x, rate, sharp):
            return f"{name}: an entry is neither dropped nor scaled by 1/(1 - rate)"
    for name in ("first", "second"):
        if not _same_mask(result[name], result[f"{name}_back"], x, upstream, rate, sharp):
            return f"{name}_back does not drop and scale the same entries as {name}"
    if (result["first"] != result["again"]).any():
        return "the same seed gave another first pass"
    if (result["third"] != result["third_again"]).any():
        return "an evaluation pass changed what is drawn later"
    return True


def spread(args, result):
    """Beside what always holds, shares and independence on a large array."""
    right = holds(args, result)
    if right is not True:
        return right
    rate, _, x, _ = args
    masks = [result[name] != 0 for name in ("first", "second", "third", "unseeded")]
    error = math.sqrt(rate * (1 - rate) / x.size)
    for mask in masks:
        if abs(mask.mean() - (1 - rate)) > 6 * error:
            return f"{mask.mean():.3f} of the entries stay, {1 - rate:.3f} should"
    both = [(masks[a], masks[b]) for a in range(4) for b in range(a)]
    both += [(masks[0][1:], masks[0][:-1]), (masks[0][:, 1:], masks[0][:, :-1])]
    for a, b in both:
        agree, chance = (a == b).mean(), rate**2 + (1 - rate) ** 2
        if abs(agree - chance) > 6 * math.sqrt(chance * (1 - chance) / a.size):
            return "entries or passes are not independent of each other"
    return True


def _kept_or_dropped(result, x, rate, sharp):
    kept = np.isclose(result, x / (1 - rate), rtol=sharp, atol=0)
    return bool((kept | (result == 0)).all())


def _same_mask(forward, backward, x, upstream, rate, sharp):
    kept = forward != 0
    certain = x != 0
    expected = np.where(kept, upstream / (1 - rate), 0)
    return bool(np.isclose(backward, expected, rtol=sharp, atol=0)[certain].all())
