import asyncio


async def limited_map(call, items, limit):
    """A few workers share one iterator over the items."""
    if limit < 1:
        raise ValueError("limit must be at least 1")
    results = [None] * len(items)
    left = iter(enumerate(items))  # nothing is awaited while an item is taken, so it is safe

    async def work():
        for i, item in left:
            results[i] = await call(item)

    workers = [asyncio.ensure_future(work()) for _ in range(min(limit, len(items)))]
    try:
        await asyncio.gather(*workers)
    finally:
        # After an error, or if this function itself is cancelled: nobody is left behind.
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    return results
