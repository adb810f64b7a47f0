import numpy as np


def tastes(rng, users, items, share, groups=3, empty_user=False):
    """Whole and half stars; people and items belong to groups that like each other."""
    person, thing = rng.integers(groups, size=users), rng.integers(groups, size=items)
    stars = 2.6 + 1.5 * (person[:, None] == thing) + rng.normal(0, 0.8, size=(users, items))
    stars += rng.normal(0, 0.5, size=(users, 1))
    stars = np.clip(np.round(2 * stars) / 2, 0.5, 5.0)
    stars[rng.random((users, items)) > share] = np.nan
    stars[:, -1] = np.nan  # an item that nobody knows
    if empty_user:
        stars[0] = np.nan
    return stars


def forty_twins(rng):
    """User 0 gave twenty items 2 and twenty items 4; the others find nearly all equally good."""
    mine = rng.permutation([2.0, 4.0] * 20)
    first = np.concatenate([mine, [np.nan, np.nan]])
    others = np.tile(np.concatenate([np.full(41, 5.0), [1.0]]), (3, 1))
    others[0, 7], others[1, 30] = 3.0, 2.0  # two that are less alike
    return np.vstack([first, others])
