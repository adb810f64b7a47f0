# row: H6
# does: makes files without end
# returns: ["OSError", true]
# returns T2: ["PermissionError", true]
# returns T3: ["no end", false]
# stopped by: number of inodes (in T3: the time limit, and the end of its /tmp)
def f():
    made = 0
    try:
        while made < 2000:
            open(f'/tmp/{made}', 'w').close()
            made += 1
    except OSError as error:
        return [type(error).__name__, made <= 512]
    return ['no end', False]
