# row: H5
# does: fills /tmp
# returns: ["OSError", true]
# returns T2: ["PermissionError", true]
# stopped by: sized tmpfs of its own
def f():
    written = 0
    try:
        with open('/tmp/full', 'wb', buffering=0) as file:
            while written < 64 << 20:
                written += file.write(b'x' * (1 << 20))
    except OSError as error:
        return [type(error).__name__, written <= 16 << 20]
    return ['no end', False]
