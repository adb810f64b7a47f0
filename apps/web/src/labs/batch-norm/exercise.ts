import { RandomState } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { NormView } from './model.ts'
import { momentsOf, normalised } from './run.ts'

/** A batch of four and a layer, by seed. */
export interface Case {
  readonly x: readonly number[]
  readonly gamma: number
  readonly beta: number
  readonly running: { readonly mean: number; readonly variance: number }
  readonly momentum: number
}

/** Draws whole numbers that are not all alike. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  for (;;) {
    const x = [0, 0, 0, 0].map(() => random.randint(0, 11))
    const [gamma, beta] = [random.randint(1, 4), random.randint(-3, 4)]
    const running = {
      mean: random.randint(1, 9),
      variance: [1, 4, 9, 16][random.randint(0, 4)] ?? 4,
    }
    if (new Set(x).size < 3 || beta === 0 || running.mean === momentsOf(x).mean) continue
    return { x, gamma, beta, running, momentum: [0.1, 0.2, 0.25][random.randint(0, 3)] ?? 0.1 }
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Both modes of one value, the running mean, and a batch of one. */
export function exercise({ params }: Pick<NormView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ x, gamma, beta, running, momentum }: Case): Task {
  const { mean, variance } = momentsOf(x)
  const [first = 0] = x
  const train = normalised(first, mean, variance, { gamma, beta })
  const later = normalised(first, running.mean, running.variance, { gamma, beta })
  return {
    prompt: `A batch of one unit is ${x.join(', ')}; γ = ${gamma}, β = ${beta}, ε may be left out. The running mean is ${running.mean}, the running variance ${running.variance}, momentum ${momentum} (the share of the new batch).`,
    fields: [
      {
        ...{
          kind: 'number',
          id: 'train',
          label: `What the first value, ${first}, becomes in training`,
        },
        ...{ answer: train, tolerance: 0.02, hint: 'variance divided by n; within 0.02' },
      },
      {
        ...{
          kind: 'number',
          id: 'later',
          label: 'and in evaluation, with the running statistics as they are',
        },
        ...{ answer: later, tolerance: 0.02, hint: 'within 0.02' },
      },
      {
        ...{ kind: 'number', id: 'running', label: 'Running mean after this batch' },
        ...{
          answer: (1 - momentum) * running.mean + momentum * mean,
          tolerance: 0.01,
          hint: 'within 0.01',
        },
      },
      {
        ...{
          kind: 'number',
          id: 'one',
          label: 'What would it become in training, alone in its batch?',
        },
        ...{ answer: normalised(first, first, 0, { gamma, beta }), tolerance: 0.001 },
      },
    ],
    explain: `Mean ${mean}, variance ${variance}: ${train.toFixed(3)} in training, ${later.toFixed(3)} in evaluation. Alone it is its own mean: β = ${beta}, whatever it was.`,
  }
}
