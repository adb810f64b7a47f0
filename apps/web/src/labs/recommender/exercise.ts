import { type AlsModel, alsFoldIn, RandomState } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { TasteView } from './model.ts'

/** A new user with three ratings, and four items with one factor each, by seed. */
export interface Case {
  readonly mean: number
  readonly lambda: number
  /** Factor of each of four items. */
  readonly items: readonly number[]
  /** Ratings of the first three. */
  readonly ratings: readonly number[]
}

/** Draws small numbers; the ratings are not all at the mean. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  for (;;) {
    const items = [0, 0, 0, 0].map(
      () => [-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2][random.randint(0, 8)] ?? 1,
    )
    const ratings = [0, 0, 0].map(() => random.randint(1, 6))
    const given = {
      mean: [2.5, 3, 3.5][random.randint(0, 3)] ?? 3,
      lambda: [0.5, 1, 2][random.randint(0, 3)] ?? 1,
      items,
      ratings,
    }
    if (Math.abs(factorOf(given)) > 0.2 && new Set(items).size > 2) return given
  }
}

/** The user's factor: ridge regression on the items that are rated. */
function factorOf({ mean, lambda, items, ratings }: Case): number {
  const model: AlsModel = {
    ...{ mean, lambda, weighting: 'plain', rmse: 0 },
    users: { data: new Float64Array(0), rows: 0, columns: 1 },
    items: { data: Float64Array.from(items), rows: items.length, columns: 1 },
  }
  return alsFoldIn(model, [...ratings, Number.NaN])[0] ?? 0
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** A user's factor by hand, what is expected of a fourth item, and of somebody unknown. */
export function exercise({ params }: Pick<TasteView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf(given: Case): Task {
  const { mean, lambda, items, ratings } = given
  const u = factorOf(given)
  const last = items[3] ?? 0
  return {
    prompt: `One factor, μ = ${mean}, λ = ${lambda}. Items A, B, C, D have the factors ${items.join(', ')}. A new user rates A, B, C with ${ratings.join(', ')}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'factor', label: 'Factor of the user, the items held' },
        ...{ answer: u, tolerance: 0.01, hint: 'Σ v (r − μ) / (Σ v² + λ), within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'fourth', label: 'Expected rating of D' },
        ...{ answer: mean + u * last, tolerance: 0.03, hint: 'within 0.03' },
      },
      {
        ...{
          kind: 'number',
          id: 'cold',
          label: 'Expected rating of D by somebody without any rating',
        },
        ...{ answer: mean, tolerance: 0.001 },
      },
      {
        ...{
          kind: 'choice',
          id: 'sign',
          label: 'Would the user rather be offered an item with factor 2 or −2?',
        },
        options: [
          { value: 'plus', label: '2' },
          { value: 'minus', label: '−2' },
        ],
        answer: u > 0 ? 'plus' : 'minus',
      },
    ],
    explain: `u = ${u.toFixed(3)}, so D is expected at ${mean} + ${u.toFixed(3)} · ${last} = ${(mean + u * last).toFixed(2)}. Without ratings the penalty leaves u = 0: everybody gets μ, which is the cold start.`,
  }
}
