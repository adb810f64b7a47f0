import { elasticNetFit, RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { PathView } from './model.ts'

/** Coefficients without a penalty of four features that do not go together, and a strength. */
export interface Plain {
  readonly least: readonly number[]
  readonly alpha: number
  readonly mix: number
  readonly claim: number
}

/** Eight rows whose four columns have mean 0, variance 1, and nothing to do with each other. */
const ROWS = [
  [1, 1, 1, 1],
  [1, 1, -1, -1],
  [1, -1, 1, -1],
  [1, -1, -1, 1],
  [-1, 1, 1, -1],
  [-1, 1, -1, 1],
  [-1, -1, 1, 1],
  [-1, -1, -1, -1],
] as const

const CLAIMS = [
  ['one of them, and the other is 0 or nearly', 'lasso', 'L1 on two nearly equal columns keeps'],
  ['both, about half of the weight each', 'ridge', 'L2 on two nearly equal columns keeps'],
] as const

/** Draws the coefficients: one at least falls to 0 and one at least does not. */
export function plainOf(seed: number): Plain {
  const random = new RandomState(seed + 8000)
  for (;;) {
    const least = Array.from({ length: 4 }, () => random.randint(-20, 21) / 5)
    const alpha = random.randint(3, 9) / 5
    const left = least.filter((w) => Math.abs(w) > alpha)
    const clear = least.every((w) => w !== 0 && Math.abs(Math.abs(w) - alpha) > 0.1)
    if (!clear || Math.abs(least[0] ?? 0) <= alpha || left.length === 4) continue
    return { least, alpha, mix: 0.5, claim: random.randint(0, 2) }
  }
}

/** The coefficients of the engine on the plain problem. */
export function fitted({ least, alpha }: Plain, mix: number): readonly number[] {
  const y = ROWS.map((row) => row.reduce<number>((sum, x, j) => sum + x * (least[j] ?? 0), 0))
  const rows = ROWS.map((row) => [...row])
  const options = { alpha, l1Ratio: mix, tol: 1e-14, maxIter: 10_000 }
  return Array.from(elasticNetFit(rows, y, options).coef)
}

/** L1 and L2 by hand on features that do not go together, and what each does with two that do. */
export function exercise({ params }: Pick<PathView, 'params'>): Task {
  const plain = plainOf(params.seed)
  const { least, alpha, claim } = plain
  const [lasso, ridge] = [fitted(plain, 1), fitted(plain, 0)]
  const left = lasso.filter((w) => w !== 0).length
  const [, , asked] = CLAIMS[claim === 0 ? 0 : 1]
  return {
    prompt: `Four standardised features that have nothing to do with each other. Without a penalty their coefficients are ${least.map((w, j) => `${'ABCD'[j]} ${w}`).join(', ')}. The loss is half the mean squared error; the penalty is α Σ|w| (L1) or α/2 Σw² (L2), α = ${alpha}.`,
    fields: [
      numberField('lasso-a', 'Coefficient of A under L1', lasso[0] ?? 0, 0.01),
      numberField('left', 'How many are not 0 under L1?', left, 0),
      numberField('ridge-a', 'Coefficient of A under L2', ridge[0] ?? 0, 0.01),
      choiceField('pair', `Now A and a near copy of it. ${asked}`, claim === 0 ? 'one' : 'both', [
        ['one', CLAIMS[0][0]],
        ['both', CLAIMS[1][0]],
        ['none', 'neither'],
      ]),
    ],
    explain: `L1 takes α off every size and stops at 0: ${lasso.map((w) => Number(w.toFixed(3))).join(', ')}. L2 divides by 1 + α: ${ridge.map((w) => Number(w.toFixed(3))).join(', ')}. For L1 one copy is as cheap as any split; L2 is cheapest where the weight is shared, since half and half has half the sum of squares.`,
  }
}
