import { chiSquaredDistribution } from '@warmstart/algorithms'

/** A least-squares line. */
export interface Line {
  readonly slope: number
  readonly intercept: number
}

/** The line with what its residuals say; arrays are of shape (n). */
export interface Fit extends Line {
  readonly fitted: readonly number[]
  readonly residuals: readonly number[]
  /** h: how much a point decides its own fitted value. */
  readonly leverage: readonly number[]
  /** Residual over its own standard deviation s√(1 − h). */
  readonly standardised: readonly number[]
  /** Cook's distance: how far all fitted values move without the point. */
  readonly cook: readonly number[]
  /** Residual standard error, n − 2 degrees of freedom. */
  readonly s: number
  readonly r2: number
  readonly tests: Tests
}

/** What is asked of the residuals; p values are chances under the assumptions. */
export interface Tests {
  /** p of a square of x that is added to the line (score test). */
  readonly bend: number
  /** p of Breusch and Pagan in Koenker's form: n·R² of the squared residuals on x. */
  readonly spread: number
  /** p of Jarque and Bera: skewness and kurtosis. */
  readonly normal: number
  /** Durbin and Watson: near 2 where neighbours have nothing to do with each other. */
  readonly watson: number
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
const at = (values: readonly number[], i: number) => values[i] ?? 0

/**
 * Least-squares line, its residuals, and how much each point matters.
 *
 * @param x  shape (n), n ≥ 4, not all the same
 * @param y  shape (n)
 *
 * Source: Cook 1977, doi:10.2307/1268249; Breusch and Pagan 1979, doi:10.2307/1911963.
 */
export function fitLine(x: readonly number[], y: readonly number[]): Fit {
  const n = x.length
  const line = lineOf(x, y)
  const middle = mean(x)
  const width = sum(x.map((one) => (one - middle) ** 2))
  const fitted = x.map((one) => line.intercept + line.slope * one)
  const residuals = y.map((one, i) => one - at(fitted, i))
  const squares = sum(residuals.map((one) => one * one))
  const s = Math.sqrt(squares / (n - 2))
  const leverage = x.map((one) => 1 / n + (width > 0 ? (one - middle) ** 2 / width : 0))
  const standardised = residuals.map((e, i) => ratio(e, s * Math.sqrt(1 - at(leverage, i))))
  const cook = standardised.map((r, i) => (r * r * at(leverage, i)) / (2 * (1 - at(leverage, i))))
  const centre = mean(y)
  const r2 = 1 - ratio(squares, sum(y.map((one) => (one - centre) ** 2)))
  const tests = testsOf(x, residuals)
  return { ...line, fitted, residuals, leverage, standardised, cook, s, r2, tests }
}

const ratio = (part: number, whole: number) => (whole > 1e-12 ? part / whole : 0)

/** The line of least squares; flat where all x are the same. */
export function lineOf(x: readonly number[], y: readonly number[]): Line {
  const [mx, my] = [mean(x), mean(y)]
  const width = sum(x.map((one) => (one - mx) ** 2))
  const slope = ratio(sum(x.map((one, i) => (one - mx) * (at(y, i) - my))), width)
  return { slope, intercept: my - slope * mx }
}

function testsOf(x: readonly number[], e: readonly number[]): Tests {
  const n = e.length
  const squares = e.map((one) => one * one)
  const m2 = mean(squares)
  const skew = ratio(mean(e.map((one) => one ** 3)), m2 ** 1.5)
  const kurtosis = ratio(mean(squares.map((one) => one * one)), m2 * m2)
  const steps = sum(e.slice(1).map((one, i) => (one - at(e, i)) ** 2))
  return {
    bend: tail(n * shareBy(residualOfSquare(x), e), 1),
    spread: tail(n * shareBy(x, squares), 1),
    normal: tail((n / 6) * (skew ** 2 + (kurtosis - 3) ** 2 / 4), 2),
    watson: ratio(steps, sum(squares)),
  }
}

const tail = (value: number, degrees: number) => chiSquaredDistribution(degrees).sf(value)

/** The part of x² that no line explains. */
function residualOfSquare(x: readonly number[]): number[] {
  const middle = mean(x)
  const square = x.map((one) => (one - middle) ** 2)
  const { slope, intercept } = lineOf(x, square)
  return square.map((one, i) => one - intercept - slope * at(x, i))
}

/** R² of one variable by another. */
function shareBy(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)]
  const both = sum(x.map((one, i) => (one - mx) * (at(y, i) - my)))
  const [a, b] = [sum(x.map((one) => (one - mx) ** 2)), sum(y.map((one) => (one - my) ** 2))]
  return ratio(both * both, a * b)
}
