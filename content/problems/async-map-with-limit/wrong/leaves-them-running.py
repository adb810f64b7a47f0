# fails: first-call-fails
import asyncio


async def limited_map(call, items, limit):
    if limit < 1:
        raise ValueError("limit")
    gate = asyncio.Semaphore(limit)

    async def one(item):
        async with gate:
            return await call(item)

    return list(await asyncio.gather(*(one(item) for item in items)))
