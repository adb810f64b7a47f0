import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import type { Task } from '../frame/task.ts'
import type { DropoutView } from './model.ts'
import { params as schema } from './params.ts'
import { run } from './run.ts'

/** A layer of three parts and a plot to be read, by seed. */
export interface Case {
  readonly rate: number
  /** Weight times activation of each unit. */
  readonly parts: readonly number[]
  /** Mean output in training and output in evaluation of another layer. */
  readonly seen: { readonly training: number; readonly evaluation: number; readonly what: string }
}

export const READINGS = [
  'inverted dropout',
  'dropout without rescaling',
  'no dropout at all',
] as const

/** Draws parts of one digit after the point, and a run that is to be recognised by its means. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const rate = [0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8][random.randint(0, 7)] ?? 0.5
  const parts = [0, 0, 0].map(() => random.randint(2, 20) / 10)
  const what = READINGS[random.randint(0, 3)] ?? READINGS[0]
  const given = {
    ...defaultsOf(schema),
    ...{ seed: random.randint(0, 9000), units: 24, passes: 400 },
    ...{ rate: what === READINGS[2] ? 0 : 0.5, rescale: what === READINGS[0] },
  }
  const steps = run({ params: given, table: null })
  let training = 0
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { rate, parts, seen: { training, evaluation: value.evaluated, what } }
    training = value.mean
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Mean and deviation of a small layer, the factor, and a reading. */
export function exercise({ params }: Pick<DropoutView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ rate, parts, seen }: Case): Task {
  const sum = parts.reduce((all, one) => all + one, 0)
  const spread = Math.sqrt(rate * (1 - rate) * parts.reduce((all, one) => all + one * one, 0))
  return {
    prompt: `Three units give ${parts.join(', ')} (weight times activation) to a sum. Each is left out with p = ${rate} and nothing is rescaled. Another layer, at p = 0.5 or with none, has a mean output of ${seen.training.toFixed(3)} in training and ${seen.evaluation.toFixed(3)} in evaluation.`,
    fields: [
      {
        ...{ kind: 'number', id: 'mean', label: 'Mean of the sum in training' },
        ...{ answer: (1 - rate) * sum, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{
          kind: 'number',
          id: 'factor',
          label: 'By what must units that stay be multiplied to keep the mean?',
        },
        ...{ answer: 1 / (1 - rate), tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{
          kind: 'number',
          id: 'spread',
          label: 'Standard deviation of the sum in training, not rescaled',
        },
        ...{
          answer: spread,
          tolerance: 0.01,
          hint: 'units are left out independently; within 0.01',
        },
      },
      {
        ...{ kind: 'choice', id: 'seen', label: 'What does the other layer do?' },
        options: READINGS.map((label) => ({ value: label, label })),
        answer: seen.what,
      },
    ],
    explain: `(1 − p) · ${sum.toFixed(1)} = ${((1 - rate) * sum).toFixed(3)}; 1 / (1 − p) = ${(1 / (1 - rate)).toFixed(3)}; each unit has variance p(1 − p)a², in all ${spread.toFixed(3)}². The other layer: ${seen.what}.`,
  }
}
