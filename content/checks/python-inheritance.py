"""Checks the code of questions/python-inheritance."""

from abc import ABC, abstractmethod


class Base:
    def setup(self):
        return ['Base']


class A(Base):
    def setup(self):
        return ['A'] + super().setup()


class B(Base):
    def setup(self):
        return ['B'] + super().setup()


class C(A, B):
    def setup(self):
        return ['C'] + super().setup()


assert C().setup() == ['C', 'A', 'B', 'Base']
assert [k.__name__ for k in C.__mro__] == ['C', 'A', 'B', 'Base', 'object']
assert A().setup() == ['A', 'Base']


class NamedA(Base):
    def setup(self):
        return ['A'] + Base.setup(self)


class NamedB(Base):
    def setup(self):
        return ['B'] + Base.setup(self)


class Twice(NamedA, NamedB):
    def setup(self):
        return NamedA.setup(self) + NamedB.setup(self)


class LeftOut(NamedA, NamedB):
    def setup(self):
        return super().setup()


assert Twice().setup().count('Base') == 2 and 'B' not in LeftOut().setup()
try:

    class Impossible(Base, A):
        pass

    raise SystemExit('an impossible order was accepted')
except TypeError:
    pass


class Abstract(ABC):
    @abstractmethod
    def f(self): ...


try:
    Abstract()
    raise SystemExit('an abstract class was instantiated')
except TypeError:
    pass
assert isinstance(C(), Base) and type(C()) is not Base
