import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { PathParams } from './params.ts'

/** Standardised columns and target, with all that the penalty needs to know of them. */
export interface Problem {
  readonly names: readonly string[]
  /** shape (n, d), each column of mean 0 and variance 1 */
  readonly x: readonly (readonly number[])[]
  /** shape (n), mean 0 and variance 1 */
  readonly y: readonly number[]
  /** XᵀX / n, shape (d, d): correlations */
  readonly gram: readonly (readonly number[])[]
  /** Xᵀy / n, shape (d) */
  readonly xy: readonly number[]
}

const ROWS = 300

/** The problem of a run; a column that does not vary is left at 0. */
export function problemOf({ params, table }: Given<PathParams>): Problem {
  const raw = table === null ? pairOf(params) : { x: table.rows, y: table.target ?? [] }
  const names = table?.columns ?? ['A', 'B', 'C', 'D', 'E']
  const columns = names.map((_, j) => standardised(raw.x.map((row) => row[j] ?? 0)))
  const y = standardised(raw.y)
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) / y.length
  return {
    ...{ names, y, x: y.map((_, i) => columns.map((column) => column[i] ?? 0)) },
    gram: columns.map((a) => columns.map((b) => product(a, b))),
    xy: columns.map((column) => product(column, y)),
  }
}

/** Only A and a little C matter; B goes together with A. */
function pairOf({ correlation, seed }: PathParams) {
  const random = new RandomState(seed)
  const z = random.normals(5 * ROWS)
  const noise = random.normals(ROWS)
  const x = Array.from({ length: ROWS }, (_, i) => {
    const [a = 0, b = 0, ...rest] = z.subarray(5 * i, 5 * i + 5)
    return [a, correlation * a + Math.sqrt(1 - correlation ** 2) * b, ...rest]
  })
  const y = x.map(([a = 0, , c = 0], i) => 1.5 * a + 0.4 * c + (noise[i] ?? 0))
  return { x, y }
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  const spread = Math.sqrt(square) || 1
  return values.map((value) => (value - mean) / spread)
}

/**
 * What feature j has to do with what the others leave over: ρⱼ = xⱼᵀ(y − Σ_{k≠j} x_k w_k) / n.
 *
 * @param coef  shape (d)
 */
export function rhoOf({ gram, xy }: Problem, coef: readonly number[], j: number): number {
  return coef.reduce((rho, w, k) => (k === j ? rho : rho - (gram[j]?.[k] ?? 0) * w), xy[j] ?? 0)
}

/** S(ρ, α·r) / (1 + α·(1 − r)): the best coefficient with all others held. */
export function bestOne(rho: number, alpha: number, mix: number): number {
  return (Math.sign(rho) * Math.max(Math.abs(rho) - alpha * mix, 0)) / (1 + alpha * (1 - mix))
}

/** Share of the variance of y that is explained: 1 − ‖y − Xw‖² / ‖y‖². */
export function explained({ gram, xy }: Problem, coef: readonly number[]): number {
  return coef.reduce(
    (sum, w, j) =>
      sum + 2 * w * (xy[j] ?? 0) - w * coef.reduce((all, v, k) => all + v * (gram[j]?.[k] ?? 0), 0),
    0,
  )
}

/** Columns of the plane, two different ones that are there. */
export function planeOf({ first, second }: PathParams, d: number): readonly [number, number] {
  const a = Math.min(first, d) - 1
  const b = Math.min(second, d) - 1
  return a === b ? [a, a === 0 ? 1 : a - 1] : [a, b]
}
