# fails: four-calls
import asyncio


async def limited_map(call, items, limit):
    if limit < 1:
        raise ValueError("limit")
    return list(await asyncio.gather(*(call(item) for item in items)))
