import asyncio


async def limited_map(call, items, limit):
    """Results of `await call(item)` in the order of the items, at most `limit` at a time."""
    raise NotImplementedError
