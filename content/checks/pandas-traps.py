"""Checks questions/pandas-traps where pandas is installed (copy-on-write: pandas 3)."""

import warnings
from importlib.util import find_spec

assert int(float(2**53 + 1)) == 2**53
if find_spec('pandas') is None:
    print('pandas is not installed: its behaviour was not checked')
    raise SystemExit
import pandas as pd

df = pd.DataFrame({'a': [1, 2, 3], 'b': [4.0, 5.0, 6.0]})
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    df[df.a > 1]['b'] = 0
assert df.b.tolist() == [4, 5, 6]
df.loc[df['a'] > 1, 'b'] = 0
assert df.b.tolist() == [4, 0, 0]
both = pd.Series([1, 2], index=['p', 'q']) + pd.Series([10, 20], index=['q', 'r'])
assert both['q'] == 12 and both[['p', 'r']].isna().all()
s = pd.Series([5, 6, 7], index=[2, 0, 1])
assert s.loc[0] == 6 and s.iloc[0] == 5 and s.loc[2:0].tolist() == [5, 6] and s.iloc[0:1].tolist() == [5]
left = pd.DataFrame({'k': ['x', 'x'], 'w': [3, 4]})
right = pd.DataFrame({'k': ['x', 'x'], 'v': [1, 2]})
assert len(left.merge(right, on='k')) == 4 == len(left.merge(right, on='k', how='left'))
try:
    left.merge(right, on='k', validate='many_to_one')
    raise SystemExit('repeated keys were accepted')
except pd.errors.MergeError:
    pass
assert pd.Series([1, None]).dtype == 'float64' and pd.Series([1, None], dtype='Int64').dtype == 'Int64'
g = pd.DataFrame({'g': ['a', None], 'v': [1, 2]})
assert len(g.groupby('g').v.sum()) == 1 and len(g.groupby('g', dropna=False).v.sum()) == 2
t = pd.DataFrame({'customer': ['a', 'a', 'b'], 'time': [1, 3, 2]})
assert t.sort_values('time').drop_duplicates('customer', keep='last').time.tolist() == [2, 3]
assert t.loc[t.groupby('customer')['time'].idxmax()].time.tolist() == [3, 2]
if int(pd.__version__.split('.')[0]) >= 3:
    column = df['b']
    column.iloc[0] = 99
    assert df.b.iloc[0] == 4
