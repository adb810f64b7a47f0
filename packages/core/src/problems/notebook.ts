import type { CompiledProblem, ProblemCase } from '@warmstart/schema'
import { pythonLiteral } from './python-literal.ts'

/** A cell of a notebook, nbformat 4.5. */
export type NotebookCell =
  | {
      readonly cell_type: 'markdown'
      readonly id: string
      readonly metadata: Readonly<Record<string, never>>
      readonly source: string
    }
  | {
      readonly cell_type: 'code'
      readonly id: string
      readonly metadata: Readonly<Record<string, never>>
      readonly source: string
      readonly execution_count: null
      readonly outputs: readonly never[]
    }

/** A Jupyter notebook, nbformat 4.5. */
export interface Notebook {
  readonly nbformat: 4
  readonly nbformat_minor: 5
  readonly metadata: {
    readonly kernelspec: {
      readonly name: 'python3'
      readonly display_name: 'Python 3'
      readonly language: 'python'
    }
    readonly language_info: { readonly name: 'python' }
  }
  readonly cells: readonly NotebookCell[]
}

/** What a notebook is made of. */
export type NotebookProblem = Pick<
  CompiledProblem,
  | 'title'
  | 'statement'
  | 'starter'
  | 'signature'
  | 'compare'
  | 'cases'
  | 'hints'
  | 'imports'
  | 'scripts'
>

/**
 * A problem as a notebook: the statement, the starter, and its shown cases as a cell that runs in
 * Jupyter. Cases whose values are made by the judge are left out; hidden cases stay hidden.
 *
 * @param source  code to begin with; default the starter
 */
export function notebookOf(problem: NotebookProblem, source = problem.starter): Notebook {
  const { title, statement, cases, hints } = problem
  const shown = cases.filter((one) => one.shown && caseCall(problem, one) !== null)
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
      language_info: { name: 'python' },
    },
    cells: [
      markdown('statement', `# ${title}\n\n${statement.text}`),
      code('setup', SETUP + (problem.imports === 'numpy' ? '' : 'import pandas as pd\n')),
      code('solution', source),
      ...(problem.scripts.harness === undefined ? [] : [code('harness', problem.scripts.harness)]),
      code('same', SAME),
      code('cases', shown.map((one) => caseCall(problem, one)).join('\n') || '# no shown case\n'),
      ...hints.map((hint, i) => markdown(`hint-${i + 1}`, `**Hint ${i + 1}.** ${hint.text}`)),
    ],
  }
}

const markdown = (id: string, source: string): NotebookCell => ({
  ...{ cell_type: 'markdown', id, metadata: {}, source },
})

const code = (id: string, source: string): NotebookCell => ({
  ...{ cell_type: 'code', id, metadata: {}, source, execution_count: null, outputs: [] },
})

/** One shown case as Python, or null where a value has no expression. */
function caseCall(problem: NotebookProblem, one: ProblemCase): string | null {
  const { function: name } = problem.signature
  const args = one.args.map(pythonLiteral)
  if (args.includes(null)) return null
  const called =
    problem.scripts.harness === undefined
      ? `${name}(${args.join(', ')})`
      : `call(SELF${args.map((arg) => `, ${arg}`).join('')})`
  const label = JSON.stringify(one.id)
  if (one.raises !== undefined)
    return `check_raises(${label}, lambda: ${called}, ${JSON.stringify(one.raises)})`
  if (one.expect === undefined || one.expect === 'reference')
    return `show(${label}, lambda: ${called})`
  const expected = pythonLiteral(one.expect)
  if (expected === null) return null
  const { rtol, atol } = { ...problem.compare, ...one.compare }
  return `check(${label}, lambda: ${called}, ${expected}, ${rtol}, ${atol})`
}

const SETUP = 'import sys\n\nimport numpy as np\n'

/** Comparison for the notebook: a guide while working; the judge decides. */
const SAME = `SELF = sys.modules[__name__]


def same(got, expected, rtol, atol):
    if isinstance(expected, dict):
        return isinstance(got, dict) and got.keys() == expected.keys() and all(
            same(got[key], expected[key], rtol, atol) for key in expected
        )
    if isinstance(expected, (list, tuple)):
        return len(got) == len(expected) and all(
            same(a, b, rtol, atol) for a, b in zip(got, expected)
        )
    try:
        a, b = np.asarray(got), np.asarray(expected)
        return a.shape == b.shape and bool(np.allclose(a, b, rtol, atol, equal_nan=True))
    except TypeError:
        return bool(np.all(got == expected))


def check(name, run, expected, rtol, atol):
    got = run()
    right = same(got, expected, rtol, atol)
    print(name, 'ok' if right else f'differs: expected {expected!r}, got {got!r}')


def check_raises(name, run, wanted):
    try:
        print(name, f'differs: expected {wanted}, got {run()!r}')
    except Exception as error:
        names = [kind.__name__ for kind in type(error).__mro__]
        print(name, 'ok' if wanted in names else f'differs: expected {wanted}, got {error!r}')


def show(name, run):
    print(name, 'gives', run())
`
