import { CompareRules, type CompiledProblem, ProblemCase } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { type NotebookProblem, notebookOf } from './notebook.ts'
import { pythonLiteral } from './python-literal.ts'

describe('a value as Python', () => {
  it.each([
    [{ $array: [[1, 'nan']], dtype: 'float32' }, 'np.array([[1, np.nan]], dtype=np.float32)'],
    [{ $array: [], shape: [0, 3] }, 'np.array([], dtype=np.float64).reshape((0, 3))'],
    [{ $array: [true], dtype: 'bool' }, 'np.array([True], dtype=np.bool_)'],
    [[1, null, 'a"b'], '[1, None, "a\\"b"]'],
    [{ $tuple: [1] }, '(1,)'],
    [{ $set: [] }, 'set()'],
    [{ $dict: [[{ $tuple: [1, 2] }, 3]] }, '{(1, 2): 3}'],
    [{ $float: '-inf' }, 'float("-inf")'],
    [
      { $frame: { a: [1, null] }, index: [4, 5], dtypes: { a: 'float64' } },
      'pd.DataFrame({"a": [1, None]}, index=[4, 5]).astype({"a": "float64"})',
    ],
    [{ $series: [1], name: 's' }, 'pd.Series([1], name="s")'],
    [{ plain: { $int: '123' } }, '{"plain": 123}'],
  ])('is %j as %s (J06)', (value, text) => {
    expect(pythonLiteral(value)).toBe(text)
  })

  it('is nothing where it is made for each run (J06)', () => {
    expect(pythonLiteral([{ $make: 'gaussian' }])).toBeNull()
  })
})

describe('a notebook', () => {
  const one = (id: string, more: object) =>
    ProblemCase.parse({ id, shown: true, why: 'a reason', args: [2], from: 'by hand', ...more })
  const problem: NotebookProblem = {
    title: 'Double it',
    statement: { html: '' as CompiledProblem['statement']['html'], text: 'Twice.' },
    starter: 'def double(x):\n    ...\n',
    signature: { function: 'double', kind: 'function', parameters: [], returns: 'float' },
    compare: CompareRules.parse({}),
    cases: [
      one('two', { expect: 4 }),
      one('bad', { args: ['x'], raises: 'TypeError' }),
      one('made', { args: [{ $make: 'gaussian' }], expect: 'reference' }),
      one('hidden', { shown: false, expect: 5 }),
    ],
    hints: [],
    imports: 'numpy',
    scripts: {},
  }

  it('holds statement, starter and shown cases, and no hidden one (J06)', () => {
    const { nbformat, nbformat_minor, cells } = notebookOf(problem)
    expect([nbformat, nbformat_minor]).toEqual([4, 5])
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
    const cases = cells.find(({ id }) => id === 'cases')?.source
    expect(cases).toBe(
      'check("two", lambda: double(2), 4, 1e-7, 0)\ncheck_raises("bad", lambda: double("x"), "TypeError")',
    )
    expect(cells.find(({ id }) => id === 'solution')?.source).toBe(problem.starter)
    expect(notebookOf(problem, 'mine').cells.some(({ source }) => source === 'mine')).toBe(true)
  })
})
