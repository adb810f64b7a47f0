# fails: every-call-starts-again
import functools
import time


def retry(times, delay, factor=2.0, errors=(Exception,), sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorate(function):
        pause = delay

        @functools.wraps(function)
        def call(*args, **kwargs):
            nonlocal pause
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except errors:
                    if attempt == times - 1:
                        raise
                    sleep(pause)
                    pause *= factor

        return call

    return decorate
