import functools
import time


def retry(times, delay, factor=2.0, errors=(Exception,), sleep=time.sleep):
    """Three layers: the settings, the function, and a call with its own delay."""
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def call(*args, **kwargs):
            pause = delay  # of this call; the setting stays as it is
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    sleep(pause)
                    pause *= factor
            return function(*args, **kwargs)  # the last try: whatever it raises is raised

        return call

    return decorate
