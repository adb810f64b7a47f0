import { RandomState, svcCoefficients, svcFit } from '@warmstart/algorithms'
import { numberField, type Task } from '../frame/task.ts'
import type { SvmView } from './model.ts'

/** Six points that a line separates, two of which support it, and a seventh, by seed. */
export interface SixPoints {
  readonly x: readonly (readonly [number, number])[]
  /** 1 or 0 */
  readonly y: readonly number[]
  /** A point of class +1 that is asked about. */
  readonly other: readonly [number, number]
}

const NORMALS = [
  [2, 0],
  [0, 2],
  [2, 2],
  [4, 0],
  [2, -2],
  [0, 4],
] as const

/** Draws them: the nearest of both classes lie across from each other, the rest farther out. */
export function sixPoints(seed: number): SixPoints {
  const random = new RandomState(seed + 10_000)
  const [a, b] = NORMALS[random.randint(0, NORMALS.length)] ?? [2, 0]
  const [cx, cy] = [random.randint(-2, 3), random.randint(-2, 3)]
  const square = a * a + b * b
  const farther = (side: number) => {
    for (;;) {
      const p = [random.randint(-6, 7), random.randint(-6, 7)] as const
      const along = ((p[0] - cx) * a + (p[1] - cy) * b) / square
      if (side * along > 0.5 + 0.45 && Math.hypot(p[0] - cx, p[1] - cy) < 9) return p
    }
  }
  const order = random.permutation(6)
  const points = [
    { p: [cx + a / 2, cy + b / 2] as const, y: 1 },
    { p: [cx - a / 2, cy - b / 2] as const, y: 0 },
    ...[1, 1, 0, 0].map((y) => ({ p: farther(y === 1 ? 1 : -1), y })),
  ]
  const mixed = Array.from(order, (i) => points[i] ?? { p: [0, 0] as const, y: 0 })
  const other = [cx + random.randint(-2, 2), cy + random.randint(-2, 2)] as const
  return { x: mixed.map(({ p }) => p), y: mixed.map(({ y }) => y), other }
}

/** Who supports, the margin, the weights, and the slack of a point inside. */
export function exercise({ params }: Pick<SvmView, 'params'>): Task {
  const { x, y, other } = sixPoints(params.seed)
  const fitted = svcFit(
    x.map((point) => [...point]),
    y,
    { c: 1e6, kernel: 'linear', tol: 1e-9 },
  ).pairs[0]
  if (!fitted) throw new Error('two classes make one machine')
  const [w1 = 0, w2 = 0] = svcCoefficients(fitted)
  const support = Array.from(fitted.support, (i) => i + 1)
  const value = w1 * other[0] + w2 * other[1] + fitted.intercept
  const listed = x.map(([a, b], i) => `${i + 1}: (${a}, ${b}) ${y[i] === 1 ? '+' : '−'}`).join('; ')
  return {
    prompt: `A linear machine with a hard margin on six points: ${listed}.`,
    fields: [
      {
        ...{ kind: 'set', id: 'support', label: 'Which points are the support vectors?' },
        ...{ answer: support, hint: 'their numbers, joined by commas' },
      },
      numberField('margin', 'How wide is the margin?', 2 / Math.hypot(w1, w2), 0.02),
      numberField('w1', 'First weight, w₁', w1, 0.02),
      numberField(
        'slack',
        `Slack ξ of a further + at (${other.join(', ')}), the line as it is`,
        Math.max(0, 1 - value),
        0.05,
      ),
    ],
    explain: `The two nearest points of both classes decide: w = 2 (p − q) / ‖p − q‖², so that f is +1 at p and −1 at q. w = (${w1.toFixed(3)}, ${w2.toFixed(3)}), f(${other.join(', ')}) = ${value.toFixed(3)}. The others could be deleted.`,
  }
}
