# row: H22
# does: ends the program with code 0 while it is loaded
# verdict: runtime-error
# error: SystemExit
# stopped by: no answer is never a pass
import sys

sys.exit(0)
