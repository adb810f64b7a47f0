// One trivial problem for each set of libraries: five cases, so that the judge's own cost shows.
const rules = {
  ...{ rtol: 1e-7, atol: 0, dtype: 'kind', containers: 'strict' },
  ...{ order: 'exact', sign: 'exact', labels: 'exact' },
}

function problem(imports, cases, limits = {}) {
  return {
    ...{ id: `bench-${imports}`, contentVersion: '1', imports, forbidden: [], scripts: {} },
    signature: { function: 'f', kind: 'function', parameters: [], returns: 'float' },
    limits: { seconds: 10, memoryMb: 512, ...limits },
    ...{ compare: rules, frozen: null },
    cases: cases.map(({ args, expect }, i) => ({
      ...{ id: `case-${i}`, shown: i === 0, kind: 'hidden', why: 'a benchmark', from: 'by hand' },
      ...{ args, expect, unchanged: false },
    })),
  }
}

const five = [1, 2, 3, 4, 5]

/** Problem, right submission and wrong submission for each set of libraries. */
export const TRIVIAL = {
  numpy: {
    problem: problem(
      'numpy',
      five.map((k) => ({ args: [{ $array: [k, 2 * k] }], expect: { $array: [k - 1, 2 * k - 1] } })),
    ),
    source: 'import numpy as np\n\n\ndef f(x):\n    return np.asarray(x) - 1\n',
  },
  pandas: {
    problem: problem(
      'pandas',
      five.map((k) => ({
        args: [{ $frame: { k: ['a', 'b', 'a'], x: [k, 1, 2] } }],
        expect: { $series: [k + 2, 1], index: ['a', 'b'] },
      })),
    ),
    source: "import pandas as pd\n\n\ndef f(frame):\n    return frame.groupby('k')['x'].sum()\n",
  },
  'scikit-learn': {
    problem: problem(
      'scikit-learn',
      five.map((k) => ({
        args: [{ $array: [[0], [1], [2]] }, { $array: [0, k, 2 * k] }],
        expect: { $array: [3 * k] },
      })),
    ),
    source:
      'from sklearn.linear_model import LinearRegression\n\n\ndef f(x, y):\n    return LinearRegression().fit(x, y).predict([[3.0]])\n',
  },
}

/** Loops for ever, and has this long. */
export function endless(seconds) {
  return {
    problem: problem('numpy', [{ args: [], expect: 1 }], { seconds }),
    source: 'def f():\n    while True:\n        pass\n',
  }
}
