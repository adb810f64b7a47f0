"""Imports the libraries of a tier and touches what they do lazily, so that no run pays for it."""

import importlib
import warnings

STANDARD = (
    'abc', 'argparse', 'array', 'ast', 'asyncio', 'bisect', 'calendar', 'cmath', 'collections',
    'collections.abc', 'concurrent.futures', 'concurrent.futures.thread', 'contextlib', 'copy',
    'csv', 'dataclasses', 'datetime', 'decimal', 'difflib', 'enum', 'fractions', 'functools',
    'hashlib', 'heapq', 'inspect', 'io', 'itertools', 'json', 'logging', 'math', 'numbers',
    'operator', 'pathlib', 'pprint', 'queue', 'random', 're', 'sqlite3', 'statistics', 'string',
    'struct', 'tempfile', 'textwrap', 'threading', 'time', 'traceback', 'types', 'typing',
    'unicodedata', 'uuid', 'weakref', 'zlib', 'zoneinfo',
)

NUMPY = ('numpy', 'numpy.fft', 'numpy.linalg', 'numpy.polynomial', 'numpy.random', 'numpy.ma')

PANDAS = ('pandas',)

SKLEARN = (
    'scipy.linalg', 'scipy.optimize', 'scipy.sparse', 'scipy.spatial.distance', 'scipy.special',
    'scipy.stats', 'sklearn', 'sklearn.base', 'sklearn.calibration', 'sklearn.cluster',
    'sklearn.compose', 'sklearn.datasets', 'sklearn.decomposition', 'sklearn.dummy',
    'sklearn.ensemble', 'sklearn.feature_extraction.text', 'sklearn.feature_selection',
    'sklearn.impute', 'sklearn.inspection', 'sklearn.linear_model', 'sklearn.metrics',
    'sklearn.metrics.pairwise', 'sklearn.model_selection', 'sklearn.naive_bayes',
    'sklearn.neighbors', 'sklearn.neural_network', 'sklearn.pipeline', 'sklearn.preprocessing',
    'sklearn.svm', 'sklearn.tree', 'sklearn.utils',
)


COLD = {
    'numpy': ('numpy',),
    'pandas': ('numpy', 'pandas'),
    'scikit-learn': ('numpy', 'pandas', 'sklearn'),
}


def load_cold(imports):
    """Imports only what values need; the submission imports the rest itself."""
    for name in COLD[imports]:
        importlib.import_module(name)
    return _versions(imports)


def load(imports):
    """Imports a tier and warms it up; returns the versions of what was imported."""
    for name in STANDARD:
        try:
            importlib.import_module(name)
        except ImportError:
            pass  # a Python without sqlite3 or zoneinfo data still judges the rest
    wanted = list(NUMPY)
    if imports != 'numpy':
        wanted += PANDAS
    if imports == 'scikit-learn':
        wanted += SKLEARN
    for name in wanted:
        importlib.import_module(name)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        _numpy()
        if imports != 'numpy':
            _pandas()
        if imports == 'scikit-learn':
            _sklearn()
    return _versions(imports)


def touch(imports):
    """Uses pandas once in a waiting slot of its tier.

    The first use of a library in a clone copies the pages that it writes to (counts of references,
    caches): about 6 ms for a first data frame. A slot waits anyway, so it pays for that before a
    submission arrives, not after. Slots of scikit-learn do not: there it would cost more memory
    than a slot may take, and saves less of what a fit costs.
    """
    if imports != 'pandas':
        return
    from .values import decode, encode

    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        frame = decode({'$frame': {'k': ['a', 'b', 'a'], 'x': [1, 2, 3]}})
        encode(frame.groupby('k')['x'].sum()), encode(frame)


def _versions(imports):
    import platform

    names = {'numpy': ['numpy'], 'pandas': ['numpy', 'pandas']}.get(
        imports, ['numpy', 'pandas', 'scipy', 'sklearn']
    )
    shown = {name: importlib.import_module(name).__version__ for name in names}
    return {'python': platform.python_version(), **shown}


def _numpy():
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(8, 3))
    np.random.seed(0)
    np.random.rand(3)
    np.linalg.lstsq(x, x[:, 0], rcond=None)
    np.linalg.svd(x)
    np.linalg.eigh(x.T @ x)
    np.linalg.solve(x.T @ x, np.ones(3))
    np.cov(x.T), np.unique(x > 0, return_counts=True), np.median(x), np.percentile(x, 50)
    np.argsort(x, axis=0), np.einsum('ij,ik->jk', x, x), repr(x)
    np.array([[1, 2]]).tolist(), np.frombuffer(x.tobytes(), dtype='<f8')


def _pandas():
    import io

    import pandas as pd

    frame = pd.DataFrame({'k': ['a', 'b', 'a'], 'x': [1.0, None, 3.0], 'n': [1, 2, 3]})
    frame.groupby('k').agg({'x': 'mean', 'n': 'sum'}).reset_index()
    frame.merge(frame, on='k').sort_values('n_x').drop_duplicates()
    frame.pivot_table(index='k', values='n', aggfunc='sum')
    frame['x'].fillna(frame['x'].mean()).rolling(2).mean()
    frame['k'].str.upper().astype('category').cat.codes.value_counts()
    pd.to_datetime(pd.Series(['2024-01-02', '2024-02-03'])).dt.month
    pd.get_dummies(frame, columns=['k']), pd.concat([frame, frame]), frame.isna().sum()
    pd.read_csv(io.StringIO('a,b\n1,x\n')), repr(frame), frame.describe(), frame.iloc[:, 0].tolist()
    pd.Series([1, 2], index=['a', 'b']).apply(lambda one: one + 1).to_dict()


def _sklearn():
    import numpy as np
    from sklearn.compose import ColumnTransformer
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LinearRegression, LogisticRegression
    from sklearn.metrics import f1_score, roc_auc_score
    from sklearn.model_selection import cross_val_score, train_test_split
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    rng = np.random.default_rng(0)
    x = rng.normal(size=(40, 3))
    y = (x[:, 0] > 0).astype(int)
    train_test_split(x, y, random_state=0, stratify=y)
    model = make_pipeline(SimpleImputer(), StandardScaler(), LogisticRegression())
    cross_val_score(model, x, y, cv=3)
    LinearRegression().fit(x, y).score(x, y)
    guess = RandomForestClassifier(n_estimators=2, random_state=0).fit(x, y).predict(x)
    f1_score(y, guess), roc_auc_score(y, guess)
    ColumnTransformer([('one', OneHotEncoder(), [0])]).fit(np.array([[1], [2]]))
