import {
  type LimeModel,
  lime,
  type Matrix,
  type MatrixLike,
  type ModelFunction,
  RandomState,
} from '@warmstart/algorithms'
import type { ShapleyParams } from './params.ts'

type Score = (income: number, savings: number, debt: number) => number

const SCORES: Readonly<Record<ShapleyParams['model'], Score>> = {
  both: (a, b) => (a > 0 && b > 0 ? 1 : 0),
  either: (a, b) => (a > 0 || b > 0 ? 1 : 0),
  sum: (a, b, c) => 0.5 + 0.2 * a + 0.1 * b - 0.15 * c,
  wave: (a, b, c) => 0.5 + 0.25 * Math.sin(3 * a) + 0.15 * a - 0.1 * b * c,
}

/** What the model says of one applicant. */
export function scoreOf(model: ShapleyParams['model'], point: readonly number[]): number {
  const [a = 0, b = 0, c = 0] = point
  return SCORES[model](a, b, c)
}

/** The model over rows. */
export function modelOf(model: ShapleyParams['model']): ModelFunction {
  return ({ data, rows }: Matrix) =>
    Float64Array.from({ length: rows }, (_, i) =>
      scoreOf(model, [data[3 * i] ?? 0, data[3 * i + 1] ?? 0, data[3 * i + 2] ?? 0]),
    )
}

/** The applicant whose score is explained. */
export const pointOf = ({ income, savings, debt }: ShapleyParams): readonly number[] => [
  income,
  savings,
  debt,
]

const APPLICANTS = 60

/** The rows that features outside of a coalition are taken from. */
export function backgroundOf({ background, correlation, seed }: ShapleyParams): MatrixLike {
  if (background === 'one') return [[-1, -1, -1]]
  const z = new RandomState(seed).normals(3 * APPLICANTS)
  const rest = Math.sqrt(1 - correlation ** 2)
  return Array.from({ length: APPLICANTS }, (_, i) => {
    const [a = 0, b = 0, c = 0] = z.subarray(3 * i, 3 * i + 3)
    return [a, correlation * a + rest * b, c]
  })
}

/** Rows that LIME draws, and its penalty, small beside their weights. */
export const LIME = { samples: 600, alpha: 0.01 } as const

/** A linear model around the applicant, for a width of the kernel. */
export function limeAt(params: ShapleyParams, kernelWidth: number): LimeModel {
  return lime(modelOf(params.model), pointOf(params), [1, 1, 1], {
    ...LIME,
    kernelWidth,
    randomState: params.seed,
  })
}

let kept: { readonly key: string; readonly fitted: LimeModel } | null = null

/** {@link limeAt} the width that is set; the last one is kept, since words and picture ask for it. */
export function limeOf(params: ShapleyParams): LimeModel {
  const key = JSON.stringify(params)
  if (kept?.key !== key) kept = { key, fitted: limeAt(params, params.width) }
  return kept.fitted
}
