# row: H2
# does: starts threads without end
# returns: [true, "can't start new thread"]
# stopped by: limit of processes
import threading
import time


def f():
    started = 0
    try:
        while started < 2000:
            threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
            started += 1
    except RuntimeError as error:
        return [started < 70, str(error)]
    return [False, 'no end']
