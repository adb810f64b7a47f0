"""Checks questions/python-logging."""

import io
import logging

out = io.StringIO()
root = logging.getLogger()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)s %(name)s %(message)s'))
root.addHandler(handler)
assert root.level == logging.WARNING
log = logging.getLogger('mypackage.io')
log.info('hidden')
log.warning('seen %s', 1)
assert out.getvalue() == 'WARNING mypackage.io seen 1\n'
log.setLevel(logging.DEBUG)
log.debug('now')
logging.getLogger('mypackage').debug('still hidden')
assert out.getvalue().count('\n') == 2
try:
    open('/no/such/file')
except OSError:
    log.exception('cannot read')
assert 'ERROR' in out.getvalue() and 'Traceback' in out.getvalue() and 'FileNotFoundError' in out.getvalue()
log.addHandler(handler)
before = out.getvalue().count('twice')
log.warning('twice')
assert out.getvalue().count('twice') - before == 2
log.propagate = False
log.warning('once only')
assert out.getvalue().count('once only') == 1


class Slow:
    asked = 0

    def __str__(self):
        Slow.asked += 1
        return 'slow'


quiet = logging.getLogger('quiet')
quiet.debug('%s', Slow())
assert Slow.asked == 0
