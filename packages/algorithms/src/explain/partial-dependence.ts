import { requireInteger, requireMatrix } from '../check/require.ts'
import { column, copy, type Matrix, type MatrixLike, zeros } from '../matrix/matrix.ts'
import { linspace } from '../numeric/quantile.ts'
import { callModel, type ModelFunction } from './model-function.ts'

/** How predictions follow one feature. */
export interface PartialDependence {
  /** values of the feature, ascending, shape (g) */
  readonly grid: Float64Array
  /** mean prediction when every point has that value, shape (g) */
  readonly average: Float64Array
  /** the prediction of each point, shape (n, g): individual conditional expectation */
  readonly individual: Matrix
}

/**
 * Partial dependence of a model on one feature, with the curve of every point.
 *
 * Sets the feature to each value of a grid for all points and averages the predictions. Where
 * features go together it asks the model about points that cannot exist; where the individual
 * curves cross, the mean hides an interaction.
 *
 * @param model  the function to explain, called once a grid value
 * @param x  shape (n, d)
 * @param feature  0 ≤ feature < d
 * @param resolution  grid values between the 5 % and 95 % quantile, default 100; a feature with
 *   fewer different values gets just those
 * @throws {InvalidInput} naming the argument
 *
 * Cost: g · n model rows.
 * Source: Friedman 2001; Goldstein et al. 2015; the grid of scikit-learn 1.2.1. Oracle: explain.json.
 */
export function partialDependence(
  model: ModelFunction,
  x: MatrixLike,
  feature: number,
  resolution = 100,
): PartialDependence {
  const points = requireMatrix('x', x)
  requireInteger('feature', feature, { min: 0, max: points.columns - 1 })
  requireInteger('resolution', resolution, { min: 2 })
  const grid = gridOf(column(points, feature).sort(), resolution)
  const individual = zeros(points.rows, grid.length)
  const moved = copy(points)
  const average = grid.map((value, g) => {
    for (let i = 0; i < points.rows; i++) moved.data[i * points.columns + feature] = value
    const values = callModel('model', model, moved)
    values.forEach((one, i) => {
      individual.data[i * grid.length + g] = one
    })
    return values.reduce((sum, one) => sum + one, 0) / values.length
  })
  return { grid, average, individual }
}

function gridOf(sorted: Float64Array, resolution: number): Float64Array {
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  if (distinct.length < resolution) return distinct
  return linspace(hazen(sorted, 0.05), hazen(sorted, 0.95), resolution)
}

/** Quantile with plotting positions (k − 0.4) / (n + 0.2), as SciPy's `mquantiles`. */
function hazen(sorted: Float64Array, q: number): number {
  const n = sorted.length
  const place = n * q + 0.4 + q * 0.2
  const k = Math.min(Math.max(Math.floor(place), 1), n - 1)
  const gamma = Math.min(Math.max(place - k, 0), 1)
  return (1 - gamma) * (sorted[k - 1] as number) + gamma * (sorted[k] as number)
}
