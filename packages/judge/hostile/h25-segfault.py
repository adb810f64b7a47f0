# row: H25
# does: reads address 0
# verdict: runtime-error
# error: Crash
# stopped by: exit status from the zygote
import ctypes


def f():
    return ctypes.string_at(0)
