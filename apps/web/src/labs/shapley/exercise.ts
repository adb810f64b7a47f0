import { RandomState, type ShapleyModel, shapleyFit } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { ShapleyView } from './model.ts'

/** Three features with the worth of each coalition, by seed, and what is said of another model. */
export interface Game {
  /** v(S) by bit set A = 1, B = 2, C = 4; whole numbers, v(∅) not 0. */
  readonly worth: readonly number[]
  readonly claim: Claim
}

interface Claim {
  readonly text: string
  readonly holds: 'yes' | 'no'
  readonly why: string
}

const CLAIMS: readonly Claim[] = [
  {
    text: 'Two features are copies of each other and the model reads only one. Its interventional Shapley value is shared by both.',
    ...{ holds: 'no', why: 'a feature that the model does not read gets 0, copy or not' },
  },
  {
    text: 'A positive Shapley value means that raising the feature a little raises the prediction.',
    ...{ holds: 'no', why: 'it compares with the background, and is no slope' },
  },
  {
    text: 'With another background the same prediction gets other Shapley values.',
    ...{ holds: 'yes', why: 'credit is counted from the mean over the background' },
  },
  {
    text: 'LIME can give the same feature opposite signs with two kernel widths.',
    ...{ holds: 'yes', why: 'a narrow kernel sees the local slope, a wide one the trend' },
  },
  {
    text: 'A large Shapley value of a feature shows that the feature causes the outcome.',
    ...{ holds: 'no', why: 'it explains the model, not the world' },
  },
]

/** Draws a game with an interaction and three different values. */
export function gameOf(seed: number): Game {
  const random = new RandomState(seed + 5000)
  for (;;) {
    const [empty, a, b, c] = [10, 12, 12, 12].map((most) => random.randint(1, most + 1))
    const single = [a, b, c].map((value = 0) => value * 2)
    const pair = (i: number, j: number) =>
      (single[i] ?? 0) + (single[j] ?? 0) + 6 * random.randint(-2, 3)
    const [ab, ac, bc] = [pair(0, 1), pair(0, 2), pair(1, 2)]
    const all = single.reduce((sum, value) => sum + value, 0) + 6 * random.randint(-2, 3)
    const gains = [0, single[0], single[1], ab, single[2], ac, bc, all]
    const worth = gains.map((gain = 0) => gain + 4 * (empty ?? 0))
    const claim = CLAIMS[random.randint(0, CLAIMS.length)] as Claim
    const phi = Array.from(shapleyOf(worth).phi)
    const apart = new Set(phi.map((value) => value.toFixed(3))).size === 3
    if (apart && ab !== (single[0] ?? 0) + (single[1] ?? 0)) return { worth, claim }
  }
}

/** The engine on a table of worths: the point is (1, 1, 1), the background (0, 0, 0). */
export function shapleyOf(worth: readonly number[]): ShapleyModel {
  const look = ({ data, rows }: { readonly data: Float64Array; readonly rows: number }) =>
    Array.from({ length: rows }, (_, i) => {
      const [a = 0, b = 0, c = 0] = data.subarray(3 * i, 3 * i + 3)
      return worth[a + 2 * b + 4 * c] ?? 0
    })
  return shapleyFit(look, [1, 1, 1], [[0, 0, 0]])
}

/** Two Shapley values by hand, their sum, and a claim to judge. */
export function exercise({ params }: Pick<ShapleyView, 'params'>): Task {
  const { worth, claim } = gameOf(params.seed)
  const { phi, base, prediction } = shapleyOf(worth)
  const names = ['nothing', 'A', 'B', 'A and B', 'C', 'A and C', 'B and C', 'all three']
  const order = [0, 1, 2, 4, 3, 5, 6, 7]
  const table = order.map((set) => `${names[set]} ${worth[set]}`).join(', ')
  const values = Array.from(phi, (value, j) => `${'ABC'[j]} ${Number(value.toFixed(2))}`).join(', ')
  return {
    prompt: `Another model of three features. Its mean prediction when these are known: ${table}. Go through the 6 orders.`,
    fields: [
      numberField('phi-a', 'Shapley value of A', phi[0] ?? 0, 0.05),
      numberField('phi-b', 'Shapley value of B', phi[1] ?? 0, 0.05),
      numberField('sum', 'All three Shapley values add up to', prediction - base, 0.05),
      choiceField('claim', `True? ${claim.text}`, claim.holds, [
        ['yes', 'yes'],
        ['no', 'no'],
      ]),
    ],
    explain: `φ: ${values}. A joins first in 2 orders, after B alone in 1, after C alone in 1, and last in 2. The sum is always the worth of all less that of nothing. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}
