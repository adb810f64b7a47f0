# fails: slow-one-in-front
import asyncio


async def limited_map(call, items, limit):
    if limit < 1:
        raise ValueError("limit")
    results = []
    for i in range(0, len(items), limit):
        group = [asyncio.ensure_future(call(item)) for item in items[i : i + limit]]
        try:
            results += await asyncio.gather(*group)
        finally:
            for one in group:
                one.cancel()
            await asyncio.gather(*group, return_exceptions=True)
    return results
