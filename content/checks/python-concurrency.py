"""Checks the behaviour that questions/python-concurrency describes (no timings: machines differ)."""

import asyncio
import dis
import threading

assert round(1 / (0.1 + 0.9 / 8), 1) == 4.7

# counter += 1 is more than one step of bytecode
steps = [i.opname for i in dis.get_instructions('counter += 1')]
assert any(s.startswith('LOAD_NAME') for s in steps) and any(s.startswith('STORE_NAME') for s in steps)

# waiting threads overlap: each waits until all have come
barrier = threading.Barrier(4)
threads = [threading.Thread(target=barrier.wait, args=(5,)) for _ in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
assert not barrier.broken

names = set()
most = now = 0


async def task(limit):
    global most, now
    async with limit:
        now += 1
        most = max(most, now)
        names.add(threading.current_thread().name)
        await asyncio.sleep(0)
        now -= 1


async def main():
    limit = asyncio.Semaphore(20)
    await asyncio.gather(*(task(limit) for _ in range(500)))
    return await asyncio.to_thread(lambda: threading.current_thread().name)


other = asyncio.run(main())
assert most == 20 and len(names) == 1 and other not in names
