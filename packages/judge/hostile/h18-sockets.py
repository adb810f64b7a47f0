# row: H18
# does: TCP out, TCP to this machine, abstract and named sockets, the socket of the host
# returns: []
# stopped by: system-call filter, network namespace
import socket


def attempt(family, kind, address):
    with socket.socket(family, kind) as link:
        link.settimeout(0.2)
        link.connect(address)


def f():
    targets = [
        (socket.AF_INET, socket.SOCK_STREAM, ('1.1.1.1', 80)),
        (socket.AF_INET, socket.SOCK_STREAM, ('127.0.0.1', 22)),
        (socket.AF_INET6, socket.SOCK_DGRAM, ('::1', 53)),
        (socket.AF_UNIX, socket.SOCK_STREAM, '\0abstract'),
        (socket.AF_UNIX, socket.SOCK_STREAM, '/run/w/s'),
        (socket.AF_UNIX, socket.SOCK_DGRAM, '/dev/log'),
    ]
    reached = []
    for family, kind, address in targets:
        try:
            attempt(family, kind, address)
            reached.append(str(address))
        except PermissionError:
            pass
        except OSError as error:
            reached.append(f'{address}: {error}')
    try:
        socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        reached.append('datagram pair')
    except PermissionError:
        pass
    return reached
