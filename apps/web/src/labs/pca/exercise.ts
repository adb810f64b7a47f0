import { jacobiEigen, RandomState } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { PcaView } from './model.ts'

/** Variances and covariance of two columns, by seed. */
export interface Case {
  readonly a: number
  readonly b: number
  readonly c: number
}

/** Draws a covariance matrix ((a, b), (b, c)) with a direction that is no axis and no diagonal. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  for (;;) {
    const [a, c] = [random.randint(2, 20), random.randint(2, 20)]
    const b = random.randint(1, 12)
    const r = b / Math.sqrt(a * c)
    if (a !== c && r > 0.35 && r < 0.9) return { a, b, c }
  }
}

/** Two columns by hand: eigenvalue, share, direction, and what standardising changes. */
export function exercise({ params }: Pick<PcaView, 'params'>): Task {
  const { a, b, c } = caseOf(params.seed)
  const { values, vectors } = jacobiEigen([
    [a, b],
    [b, c],
  ])
  const r = b / Math.sqrt(a * c)
  const scaled = jacobiEigen([
    [1, r],
    [r, 1],
  ])
  const [most = 0, least = 0] = values
  const [v1 = 0, v2 = 0] = vectors.data
  const angle = (Math.atan2(v2 * Math.sign(v1 || 1), Math.abs(v1)) * 180) / Math.PI
  return {
    prompt: `Two columns have the covariance matrix ((${a}, ${b}), (${b}, ${c})).`,
    fields: [
      {
        ...{ kind: 'number', id: 'variance', label: 'Variance along PC1' },
        ...{ answer: most, tolerance: 0.05, hint: 'the larger eigenvalue; within 0.05' },
      },
      {
        ...{ kind: 'number', id: 'share', label: 'Its share of the variance' },
        ...{ answer: most / (most + least), tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        ...{
          kind: 'number',
          id: 'angle',
          label: 'Angle of PC1 from the first column’s axis, in degrees',
        },
        ...{ answer: angle, tolerance: 1, hint: 'tan 2θ = 2b / (a − c); within 1°' },
      },
      {
        ...{ kind: 'number', id: 'scaled', label: 'Share of PC1 after standardising both' },
        ...{ answer: (scaled.values[0] ?? 0) / 2, tolerance: 0.005, hint: 'from the correlation' },
      },
    ],
    explain: `λ = (a + c)/2 ± √((a − c)²/4 + b²) = ${most.toFixed(2)} and ${least.toFixed(2)}, at ${angle.toFixed(1)}°. After standardising the covariance is the correlation ${r.toFixed(3)}: the share is (1 + r)/2 and the angle 45°, whatever the units were.`,
  }
}
