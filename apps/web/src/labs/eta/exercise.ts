import { dijkstraFit, promiseQuantile, promiseScore, RandomState } from '@warmstart/algorithms'
import { numberField, type Task } from '../frame/task.ts'
import type { EtaView } from './model.ts'
import { quantileOf } from './run.ts'

/** Past trips, costs, a promise to be judged, and a small map, by seed. */
export interface Trips {
  /** Nine whole minutes, all different. */
  readonly minutes: readonly number[]
  readonly late: number
  readonly early: number
  readonly promise: number
  /** Roads from A = 0 to D = 3. */
  readonly roads: readonly {
    readonly from: number
    readonly to: number
    readonly minutes: number
  }[]
}

/** Costs whose quantile falls on one of nine trips. */
const COSTS = [
  [1, 1],
  [3, 1],
  [7, 1],
  [5, 3],
] as const

/** Draws them; the fastest way has three roads or the straight one is not best. */
export function tripsOf(seed: number): Trips {
  const random = new RandomState(seed + 13_000)
  const [late, early] = COSTS[random.randint(0, COSTS.length)] ?? [3, 1]
  const minutes = Array.from(random.choice(30, 9, { replace: false }), (one) => one + 12)
  const road = (from: number, to: number, low: number, high: number) => ({
    ...{ from, to, minutes: random.randint(low, high) },
  })
  const roads = [
    ...[road(0, 1, 3, 9), road(0, 2, 1, 5), road(2, 1, 1, 4)],
    ...[road(1, 3, 2, 8), road(2, 3, 6, 14)],
  ]
  const sorted = [...minutes].sort((a, b) => a - b)
  return { minutes, late, early, promise: (sorted[4] ?? 20) + random.randint(-2, 4), roads }
}

/** The quantile, the promise, what another one costs, and a fastest way. */
export function exercise({ params }: Pick<EtaView, 'params'>): Task {
  const { minutes, late, early, promise, roads } = tripsOf(params.seed)
  const q = promiseQuantile(late, early)
  const best = quantileOf(minutes, q)
  const { pinballLoss } = promiseScore(
    minutes,
    minutes.map(() => promise),
    q,
  )
  const way = dijkstraFit({ nodes: 4, roads: [...roads] }, 0).arrivals[3] ?? 0
  const map = roads.map(({ from, to, minutes: one }) => `${'ABCD'[from]}→${'ABCD'[to]} ${one}`)
  return {
    prompt: `Nine past trips took ${minutes.join(', ')} minutes. A minute late costs ${late}, a minute early ${early}.`,
    fields: [
      numberField('quantile', 'Which quantile should be promised?', q, 0.005),
      numberField('promise', 'How many minutes is that? (count along the sorted trips)', best, 0.1),
      numberField(
        'cost',
        `Mean cost of the nine if ${promise} minutes were promised`,
        pinballLoss * (late + early),
        0.1,
      ),
      numberField(
        'way',
        `Roads: ${map.join(', ')}. Minutes of the fastest way from A to D`,
        way,
        0,
      ),
    ],
    explain: `Late over late plus early: ${late} / ${late + early}. Sorted: ${[...minutes].sort((a, b) => a - b).join(', ')}; the promise is the one with ${8 * q} below it. Any other promise costs at least as much on these nine.`,
  }
}
