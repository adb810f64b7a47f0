import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import type { ChoiceField, Task } from '../frame/task.ts'
import type { LeakView } from './model.ts'
import { params as schema } from './params.ts'
import { PIPELINES, type Pipeline } from './pipelines.ts'
import { run } from './run.ts'

/** Counts of another run of noise, and three pipelines, by seed. */
export interface Case {
  /** Rightly called rows of each fold. */
  readonly before: readonly number[]
  readonly within: readonly number[]
  readonly pipelines: readonly Pipeline[]
}

/** Draws the case: 100 rows and 500 features of noise, 10 chosen, 5 folds of 20. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const from = { ...defaultsOf(schema), d: 500, chosen: 10, seed: random.randint(0, 9000) }
  const states = [...run({ params: from, table: null })]
  const drawn = random.choice(PIPELINES.length, 3, { replace: false })
  return {
    before: states.map((one) => one.before.right),
    within: states.map((one) => one.within.right),
    pipelines: Array.from(drawn, (i) => PIPELINES[i] as Pipeline),
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** What the leak adds, and the leaking step of three pipelines. */
export function exercise({ params }: Pick<LeakView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ before, within, pipelines }: Case): Task {
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)
  return {
    prompt: `Other noise: 100 rows, 500 features, 10 chosen, 5 folds of 20. Rightly called with features chosen before the split: ${before.join(', ')}; chosen within each fold: ${within.join(', ')}. Then name the step that leaks in three pipelines.`,
    fields: [
      {
        ...{ kind: 'number', id: 'adds', label: 'By how much does the leak raise the accuracy?' },
        ...{ answer: (sum(before) - sum(within)) / 100, tolerance: 0.005, hint: 'within 0.005' },
      },
      ...pipelines.map(leakField),
    ],
    explain: pipelines
      .map(({ why }, i) => `${'ABC'[i]}: ${why}`)
      .join('. ')
      .concat('.'),
  }
}

function leakField({ steps, leak }: Pipeline, i: number): ChoiceField {
  return {
    ...{ kind: 'choice', id: `pipeline-${i + 1}`, answer: String(leak ?? 'none') },
    label: `${'ABC'[i]}: ${steps.join(' → ')}. Which step leaks?`,
    options: [
      ...steps.map((label, at) => ({ value: String(at), label })),
      { value: 'none', label: 'none of them' },
    ],
  }
}
