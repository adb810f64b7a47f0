# row: H49
# does: defines another name than the one that is asked for
# verdict: runtime-error
# error: NameError
def g():
    return 1
