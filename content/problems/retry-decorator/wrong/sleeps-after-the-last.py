# fails: no-sleep-at-the-end
import functools
import time


def retry(times, delay, factor=2.0, errors=(Exception,), sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorate(function):
        @functools.wraps(function)
        def call(*args, **kwargs):
            pause, last = delay, None
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except errors as error:
                    last = error
                    sleep(pause)
                    pause *= factor
            raise last

        return call

    return decorate
