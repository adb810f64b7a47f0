# fails: several-cleanups
import asyncio


async def limited_map(call, items, limit):
    if limit < 1:
        raise ValueError("limit")
    results, left = [None] * len(items), iter(enumerate(items))

    async def work():
        for i, item in left:
            results[i] = await call(item)

    workers = [asyncio.ensure_future(work()) for _ in range(min(limit, len(items)))]
    try:
        await asyncio.gather(*workers)
    except BaseException:
        for worker in workers:
            worker.cancel()  # it only asks them to stop
        raise
    return results
