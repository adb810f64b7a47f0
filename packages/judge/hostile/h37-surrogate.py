# row: H37
# does: returns a lone surrogate and control characters
# verdict: wrong-answer
# expects: "text"
# stopped by: texts are texts
def f():
    return '\ud800\x00\u202e</script>'
