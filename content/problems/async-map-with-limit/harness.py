import asyncio
from contextlib import contextmanager


class Clock(asyncio.SelectorEventLoop):
    """An event loop that jumps to the next moment instead of waiting for it."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        wait = self._selector.select

        def select(timeout=None):
            if timeout is None:
                raise RuntimeError("everybody waits, and nothing will ever happen")
            self.now += timeout
            return wait(0)

        self._selector.select = select

    def time(self):
        return self.now


@contextmanager
def no_loop_running():
    """A notebook runs a loop of its own; for the time of a case this thread forgets it."""
    outer = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    try:
        yield
    finally:
        asyncio._set_running_loop(outer)


def call(solution, calls, limit):
    started, cancelled, running = {}, [], set()
    loop = Clock()

    async def request(i):
        seconds, outcome, cleanup = calls[i]
        started[i] = loop.time()
        running.add(i)
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            cancelled.append(i)
            await asyncio.sleep(cleanup)
            raise
        finally:
            running.discard(i)
        if outcome == "error":
            raise ConnectionError
        return outcome

    async def main():
        try:
            result = await solution.limited_map(request, list(range(len(calls))), limit)
        except ConnectionError:
            result = "ConnectionError"
        return {
            "result": result,
            "started": [[i, started[i]] for i in sorted(started)],
            "cancelled": sorted(cancelled),
            "running": len(running),
            "time": loop.time(),
        }

    try:
        with no_loop_running():
            return loop.run_until_complete(main())
    finally:
        loop.close()
