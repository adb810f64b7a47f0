import datetime


def spend(rng, jobs, teams, days):
    """Jobs of several teams on random days from 15 December 2025 on, in random order."""
    start = datetime.date(2025, 12, 15)
    names = [f"team-{i}" for i in range(teams)]
    ids = rng.permutation(jobs) + 1
    return [
        [
            int(i),
            str(rng.choice(names)),
            str(start + datetime.timedelta(days=int(rng.integers(0, days)))),
            int(rng.integers(0, 60)),
        ]
        for i in ids
    ]
