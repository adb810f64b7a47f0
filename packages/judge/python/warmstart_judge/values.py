"""Values as data: decodes arguments, encodes results. A closed set of types; nothing is pickled.

The tags are those of docs/problems.md, and for results some exact ones of the wire:
`$f` a float with an integer value, `$np` a NumPy scalar, `$nd` a numeric array as base64,
`$items` an array of texts or objects, `$table` a DataFrame, `$column` a Series,
`$opaque` anything else, by the name of its type.
"""

import base64
import json
import math
import sys

MAX_DEPTH = 60
MAX_BYTES = 16 << 20
SAFE_INTEGER = (1 << 53) - 1


class ResultTooDeep(Exception):
    """The result is nested more deeply than a result may be."""


class ResultTooLarge(Exception):
    """The result takes more bytes than a result may take."""


def _numpy():
    return sys.modules.get('numpy')


def _pandas():
    return sys.modules.get('pandas')


# ---------------------------------------------------------------- decoding


def decode(value):
    """A Python value from its data. Raises ValueError or KeyError for data that means nothing."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    tag = next((key for key in value if key.startswith('$')), None)
    if tag is None:
        return {key: decode(item) for key, item in value.items()}
    return _DECODERS[tag](value)


def _array(value):
    numpy = _numpy()
    data = _special(value['$array'])
    dtype = value.get('dtype', 'float64')
    array = numpy.array(data, dtype=None if dtype == 'str' else dtype)
    if dtype == 'str' and array.dtype.kind != 'U':
        array = array.astype(str)
    return array.reshape(value['shape']) if 'shape' in value else array


def _special(data):
    """Numbers written as text inside arrays: nan, inf, -inf; tagged values for object arrays."""
    if isinstance(data, list):
        return [_special(item) for item in data]
    if isinstance(data, dict):
        return decode(data)
    return data


def _column(data, dtype):
    values = [decode(item) for item in data]
    if dtype is None or dtype == 'object' or dtype == 'category' or dtype.startswith('datetime'):
        return values
    kind = dtype.lower()
    missing = math.nan if kind.startswith('float') else None
    if kind.startswith('float'):
        return [missing if item is None else float(item) for item in values]
    return values


def _series(value):
    pandas = _pandas()
    dtype = value.get('dtype')
    index = value.get('index')
    return pandas.Series(
        _column(value['$series'], dtype),
        name=decode(value.get('name')),
        dtype=_dtype_of(dtype, value['$series']),
        index=None if index is None else [decode(item) for item in index],
    )


def _dtype_of(dtype, data):
    return 'object' if dtype is None and not data else ('object' if dtype == 'str' else dtype)


def _frame(value):
    pandas = _pandas()
    dtypes = value.get('dtypes', {})
    index = value.get('index')
    rows = None if index is None else [decode(item) for item in index]
    columns = {
        name: pandas.Series(
            _column(data, dtypes.get(name)), dtype=_dtype_of(dtypes.get(name), data), index=rows
        )
        for name, data in value['$frame'].items()
    }
    return pandas.DataFrame(columns, columns=list(value['$frame']), index=rows)


def _nd(value):
    numpy = _numpy()
    dtype, shape, data = value['$nd']
    return numpy.frombuffer(base64.b64decode(data), dtype=dtype).reshape(shape).copy()


def _items(value):
    numpy = _numpy()
    dtype, shape, data = value['$items']
    items = [decode(item) for item in data]
    if dtype != 'object':
        return numpy.array(items, dtype=dtype).reshape(shape)
    array = numpy.empty(len(items), dtype=object)
    array[:] = items
    return array.reshape(shape)


def _table(value):
    pandas = _pandas()
    parts = value['$table']
    columns = [_pandas_values(data) for data in parts['data']]
    index = _index(parts)
    frame = pandas.DataFrame(dict(enumerate(columns)), index=range(len(index)))
    frame.index = index
    frame.columns = pandas.Index([decode(name) for name in parts['columns']])
    return frame


def _wire_column(value):
    pandas = _pandas()
    parts = value['$column']
    series = pandas.Series(_pandas_values(parts['data']), name=decode(parts['name']))
    series.index = _index(parts)
    return series


def _index(parts):
    pandas = _pandas()
    return pandas.Index([decode(item) for item in parts['index']])


def _pandas_values(data):
    pandas = _pandas()
    dtype, values = data
    if isinstance(values, dict):
        return pandas.Series(_nd(values))
    return pandas.Series([decode(item) for item in values], dtype=dtype)


_DECODERS = {
    '$array': _array,
    '$tuple': lambda value: tuple(decode(value['$tuple'])),
    '$set': lambda value: set(decode(value['$set'])),
    '$dict': lambda value: {_key(key): decode(item) for key, item in value['$dict']},
    '$float': lambda value: float(value['$float']),
    '$int': lambda value: int(value['$int']),
    '$series': _series,
    '$frame': _frame,
    '$f': lambda value: float(value['$f']),
    '$np': lambda value: _numpy().dtype(value['$np'][0]).type(decode(value['$np'][1])),
    '$nd': _nd,
    '$items': _items,
    '$table': _table,
    '$column': _wire_column,
}


def _key(value):
    key = decode(value)
    return tuple(key) if isinstance(key, list) else key


# ---------------------------------------------------------------- encoding


def encode(value):
    """The value as JSON text in ASCII. Raises ResultTooDeep or ResultTooLarge."""
    text = json.dumps(_Encoder().plain(value, 0), allow_nan=False, separators=(',', ':'))
    if len(text) > MAX_BYTES:
        raise ResultTooLarge
    return text


class _Encoder:
    """Turns one value into plain JSON, and stops where it grows beyond what a result may take."""

    def __init__(self):
        self._room = MAX_BYTES

    def plain(self, value, depth):
        if depth > MAX_DEPTH:
            raise ResultTooDeep
        self._take(2)
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is int:
            return value if -SAFE_INTEGER <= value <= SAFE_INTEGER else self._big(value)
        if kind is float:
            return _float(value)
        if kind is str:
            self._take(len(value))
            return value
        if kind is list:
            return [self.plain(item, depth + 1) for item in value]
        return self._by_family(value, depth)

    def _big(self, value):
        if value.bit_length() > 40_000:
            raise ResultTooLarge
        sys.set_int_max_str_digits(0) if hasattr(sys, 'set_int_max_str_digits') else None
        return {'$int': str(value)}

    def _take(self, count):
        self._room -= count
        if self._room < 0:
            raise ResultTooLarge

    def _each(self, values, depth):
        return [self.plain(item, depth + 1) for item in values]

    def _by_family(self, value, depth):
        numpy, pandas = _numpy(), _pandas()
        if numpy is not None and isinstance(value, numpy.generic):
            return self._scalar(value, depth)
        if numpy is not None and type(value) is numpy.ndarray:
            return self._array(value, depth)
        if pandas is not None and isinstance(value, pandas.DataFrame):
            return self._table(value, depth)
        if pandas is not None and isinstance(value, pandas.Series):
            return self._column(value, depth)
        if isinstance(value, tuple):
            return {'$tuple': self._each(tuple.__iter__(value), depth)}
        if isinstance(value, (set, frozenset)):
            return {'$set': self._each(iter(value), depth)}
        if isinstance(value, dict):
            pairs = dict.items(value)
            return {'$dict': [self._each(pair, depth + 1) for pair in pairs]}
        if isinstance(value, list):
            return self._each(list.__iter__(value), depth)
        return self._subclass(value)

    def _subclass(self, value):
        if isinstance(value, float):
            return _float(float.__float__(value))
        if isinstance(value, str):
            self._take(len(value))
            return str.__str__(value)
        if isinstance(value, int):
            return self.plain(int.__int__(value), 0)
        kind = type(value)
        pandas = _pandas()
        if pandas is not None and (value is pandas.NaT or value is pandas.NA):
            return None
        if pandas is not None and isinstance(value, pandas.Timestamp):
            return value.isoformat()
        return {'$opaque': f'{kind.__module__}.{kind.__qualname__}'[:120]}

    def _scalar(self, value, depth):
        kind = value.dtype.kind
        if kind in 'biufc':
            item = value.item()
            if kind == 'c':
                return {'$opaque': 'complex'}
            if kind == 'f':
                return {'$np': [value.dtype.name, _float(float(item))]}
            return {'$np': [value.dtype.name, self.plain(item, depth + 1)]}
        if kind == 'U':
            return self.plain(str(value), depth)
        if kind in 'mM':
            return str(value)
        return {'$opaque': f'numpy.{value.dtype.name}'}

    def _array(self, array, depth):
        kind = array.dtype.kind
        shape = list(array.shape)
        if kind in 'biuf' and array.dtype.itemsize <= 8:
            return {'$nd': [array.dtype.newbyteorder('<').str, shape, self._bytes(array)]}
        if kind in 'UmM':
            self._take(array.nbytes // 4)
            return {'$items': [array.dtype.name if kind != 'U' else 'str', shape,
                               [str(item) for item in array.ravel()]]}
        if kind == 'O':
            return {'$items': ['object', shape, self._each(array.ravel(), depth)]}
        return {'$opaque': f'numpy.ndarray of {array.dtype.name}'}

    def _bytes(self, array):
        self._take(array.nbytes * 4 // 3)
        ordered = array.astype(array.dtype.newbyteorder('<'), order='C', copy=False)
        return base64.b64encode(ordered.tobytes()).decode('ascii')

    def _pandas_values(self, series, depth):
        dtype = series.dtype
        name = str(dtype)
        if name in ('string', 'str') or name.startswith('string['):
            name = 'str'
        numpy = _numpy()
        if isinstance(dtype, numpy.dtype) and dtype.kind in 'biuf':
            return [name, self._array(series.to_numpy(), depth)]
        missing = series.isna().to_numpy()
        values = series.astype(object).to_numpy()
        return [name, [None if gone else self.plain(item, depth + 1)
                       for item, gone in zip(values, missing)]]

    def _column(self, series, depth):
        return {'$column': {
            'name': self.plain(series.name, depth + 1),
            'index': self._each(series.index.tolist(), depth),
            'data': self._pandas_values(series, depth),
        }}

    def _table(self, frame, depth):
        return {'$table': {
            'columns': self._each(frame.columns.tolist(), depth),
            'index': self._each(frame.index.tolist(), depth),
            'data': [self._pandas_values(frame.iloc[:, i], depth) for i in range(frame.shape[1])],
        }}


def _float(value):
    if math.isfinite(value):
        return {'$f': value} if value.is_integer() else value
    return {'$float': 'nan' if math.isnan(value) else ('inf' if value > 0 else '-inf')}
