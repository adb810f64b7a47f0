import {
  collect,
  kNearestClassifierFit,
  kNearestVoteSteps,
  RandomState,
} from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { NearView } from './model.ts'

/** Seven points, a query, and a column that is to be counted in another unit. */
export interface Case {
  readonly points: readonly (readonly [number, number])[]
  /** 0 or 1 each. */
  readonly labels: readonly number[]
  readonly query: readonly [number, number]
  /** Class with k = 1, 3, 5. */
  readonly votes: readonly number[]
  /** Distance of the third neighbour. */
  readonly third: number
  /** Number of the nearest point, and of the nearest once the first column is in smaller units. */
  readonly nearest: number
  readonly rescaled: number
}

/** What the first column is multiplied by. */
export const FACTOR = 10

/** Draws points without ties for which k and the unit matter. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  for (;;) {
    const pair = () => [random.randint(0, 11), random.randint(0, 11)] as const
    const points = Array.from({ length: 7 }, pair)
    const labels = points.map(() => random.randint(0, 2))
    const query = pair()
    const near = neighboursOf(points, labels, query)
    const wide = neighboursOf(
      points.map(([a, b]) => [FACTOR * a, b] as const),
      labels,
      [FACTOR * query[0], query[1]],
    )
    const distances = [...near, wide[0], wide[1]].map((one) => one?.distance ?? 0)
    const tied = new Set(near.map(({ distance }) => distance)).size < near.length
    const votes = [0, 2, 4].map((at) => near[at]?.leader ?? 0)
    const [nearest = -1, rescaled = -1] = [near[0]?.index, wide[0]?.index]
    const clear = wide[0]?.distance !== wide[1]?.distance && !distances.includes(0)
    if (tied || !clear || new Set(votes).size === 1 || nearest === rescaled) continue
    return { points, labels, query, votes, third: near[2]?.distance ?? 0, nearest, rescaled }
  }
}

function neighboursOf(
  points: readonly (readonly [number, number])[],
  labels: readonly number[],
  query: readonly [number, number],
) {
  const model = kNearestClassifierFit(points, [...labels], { nNeighbors: points.length })
  // With one class only the votes still count by their number.
  return collect(kNearestVoteSteps(model, query))
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** A query by hand with three values of k, and with another unit. */
export function exercise({ params }: Pick<NearView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

const NAMES = 'ABCDEFG'

function taskOf({ points, labels, query, votes, third, nearest, rescaled }: Case): Task {
  const listed = points.map(
    ([a, b], i) => `${NAMES[i]} (${a}, ${b}) ${labels[i] === 1 ? '■' : '●'}`,
  )
  return {
    prompt: `Seven points of two classes, ● and ■: ${listed.join('; ')}. The query is (${query.join(', ')}).`,
    fields: [
      ...[1, 3, 5].map((k, i) => ({
        ...{ kind: 'choice' as const, id: `k-${k}`, label: `Its class with k = ${k}` },
        options: [
          { value: '0', label: '●' },
          { value: '1', label: '■' },
        ],
        answer: String(votes[i]),
      })),
      {
        ...{ kind: 'number', id: 'third', label: 'Euclidean distance of the third neighbour' },
        ...{ answer: third, tolerance: 0.02, hint: 'within 0.02' },
      },
      {
        ...{ kind: 'choice', id: 'rescaled' },
        label: `The first column is now written in millimetres instead of centimetres (× ${FACTOR}). Which point is nearest?`,
        options: points.map((_, i) => ({ value: NAMES[i] ?? '', label: NAMES[i] ?? '' })),
        answer: NAMES[rescaled] ?? '',
      },
    ],
    explain: `Nearest is ${NAMES[nearest]}; in the other unit it is ${NAMES[rescaled]}, though no point has moved. k trades noise for blur, the unit decides who is asked at all.`,
  }
}
