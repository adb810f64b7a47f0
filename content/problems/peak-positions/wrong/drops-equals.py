# fails: six-values
from collections import deque


def peak_positions(latencies, width):
    if width < 1:
        raise ValueError("width")
    queue, peaks = deque(), []
    for i, value in enumerate(latencies):
        while queue and latencies[queue[-1]] <= value:
            queue.pop()
        queue.append(i)
        if queue[0] <= i - width:
            queue.popleft()
        if i + 1 >= width:
            peaks.append(queue[0])
    return peaks
