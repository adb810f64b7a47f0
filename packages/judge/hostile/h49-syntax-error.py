# row: H49
# does: is not Python
# verdict: runtime-error
# error: SyntaxError
# line: 6
def f(:
    return 1
