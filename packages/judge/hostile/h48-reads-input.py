# row: H48
# does: reads standard input
# returns: ""
# stopped by: /dev/null
import sys


def f():
    return sys.stdin.read()
