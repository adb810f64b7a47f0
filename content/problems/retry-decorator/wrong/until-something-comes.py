# fails: falsy-results
import functools
import time


def retry(times, delay, factor=2.0, errors=(Exception,), sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorate(function):
        @functools.wraps(function)
        def call(*args, **kwargs):
            pause, result = delay, None
            for attempt in range(times):
                try:
                    result = function(*args, **kwargs)
                except errors:
                    if attempt == times - 1:
                        raise
                    sleep(pause)
                    pause *= factor
                if result:
                    return result

        return call

    return decorate
