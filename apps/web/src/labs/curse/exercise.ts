import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import type { Task } from '../frame/task.ts'
import type { CurseView } from './model.ts'
import { params as schema } from './params.ts'
import { DIMENSIONS, sideFor, spaceOf } from './run.ts'

/** A limit on the contrast, a cube and a pair of points, by seed. */
export interface Case {
  readonly limit: number
  /** First number of columns of the lab's list with a contrast below the limit. */
  readonly first: number
  readonly share: number
  readonly d: number
  readonly pair: number
}

/** Draws the case; the limit is not close to a contrast of the run. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const pick = <T>(values: readonly T[]) => values[random.randint(0, values.length)] as T
  const spaces = DIMENSIONS.map((d) => spaceOf({ ...defaultsOf(schema), seed }, d))
  for (;;) {
    const limit = pick([0.2, 0.3, 0.5, 0.8, 1, 2, 4])
    const first = spaces.find(({ contrast }) => contrast < limit)
    const close = spaces.some(({ contrast }) => Math.abs(contrast / limit - 1) < 0.03)
    if (!first || close) continue
    return {
      ...{
        limit,
        first: first.d,
        share: pick([0.01, 0.05, 0.1, 0.2]),
        d: pick([2, 5, 10, 20, 50]),
      },
      pair: 6 * pick([4, 9, 16, 25, 36, 49]),
    }
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Where contrast is lost on this seed, a neighbourhood, and a typical distance. */
export function exercise({ params }: Pick<CurseView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ limit, first, share, d, pair }: Case): Task {
  const side = sideFor(share, d)
  return {
    prompt: `Use the lab from its Reset state with this seed for the first question.`,
    fields: [
      {
        ...{ kind: 'choice', id: 'first' },
        label: `The first number of columns with a contrast below ${limit}`,
        options: DIMENSIONS.map((value) => ({ value: String(value), label: String(value) })),
        answer: String(first),
      },
      {
        ...{ kind: 'number', id: 'side' },
        label: `Side of a cube that holds ${Number((100 * share).toFixed(0))} % of the unit cube in ${d} columns`,
        ...{ answer: side, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'pair' },
        label: `Root mean squared distance of two uniform points in ${pair} columns`,
        ...{ answer: Math.sqrt(pair / 6), tolerance: 0.02, hint: 'E(a − b)² = 1/6 a column' },
      },
    ],
    explain: `${share}^(1/${d}) = ${side.toFixed(3)}. Each column adds 1/6 to the squared distance, so it is √(${pair}/6) = ${Math.sqrt(pair / 6)}, and its deviation stays about the same: relative to the distance it vanishes, and so does the contrast.`,
  }
}
