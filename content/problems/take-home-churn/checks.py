import zlib

import numpy as np

SAME = {
    "alone": "a score depends on who else is in the test table; fit on the training data only",
    "reversed": "a second call with the rows in another order differs; set every random_state",
    "renamed": "a score depends on customer_id, which means nothing for a new customer",
    "invoiced": "a score depends on closing_invoice, which does not exist while a customer is there",
    "respelt": "a score depends on how the contract is spelt",
}


def label_of(customer_id):
    return zlib.crc32(f"{customer_id}/kept or lost".encode()) & 1


def usable(args, result):
    """What must hold for every model that is to be used, however good it is."""
    _, test = args
    scores = result["scores"]
    if not isinstance(scores, np.ndarray) or scores.shape != (len(test),) or scores.dtype.kind != "f":
        return "the scores are one float array with an entry for each test row"
    if not np.isfinite(scores).all() or (scores < 0).any() or (scores > 1).any():
        return "a score is no probability"
    if not result["unchanged"]:
        return "the tables that were given were changed"
    for name, why in SAME.items():
        if not np.allclose(result[name], scores[: len(result[name])], rtol=0, atol=1e-9):
            return why
    return True


def good_enough(args, result):
    """Usable, ranks well, and its probabilities can be believed."""
    right = usable(args, result)
    if right is not True:
        return right
    y = np.array([label_of(name) for name in args[1]["customer_id"]])
    auc, skill = _auc(y, result["scores"]), _skill(y, result["scores"])
    if auc < AUC:
        return f"the AUC is {auc:.3f}, at least {AUC} is asked for"
    if skill < SKILL:
        return f"the log loss is {skill:.1%} below that of the base rate, {SKILL:.0%} are asked for"
    level = abs(result["scores"].mean() - y.mean())
    if level > LEVEL:
        return f"the mean score is {level:.3f} from the share of leavers, at most {LEVEL} is allowed"
    return True


AUC, SKILL, LEVEL = 0.85, 0.3, 0.06


def _auc(y, scores):
    pairs = scores[y == 1][:, None] - scores[y == 0][None, :]
    return float((pairs > 0).mean() + (pairs == 0).mean() / 2)


def _skill(y, scores):
    def loss(p):
        p = np.clip(p, 1e-6, 1 - 1e-6)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    return float(1 - loss(scores) / loss(np.full(len(y), y.mean())))
