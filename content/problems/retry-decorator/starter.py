import time


def retry(times, delay, factor=2.0, errors=(Exception,), sleep=time.sleep):
    """Decorator: tries a call up to `times` times, with growing delays between the tries."""
    raise NotImplementedError
