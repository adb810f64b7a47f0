import { dot } from '../matrix/vectors.ts'

/**
 * A smooth function: writes its gradient and returns its value.
 *
 * @param x  where, shape (p)
 * @param gradient  is written to, shape (p)
 */
export type Objective = (x: Float64Array, gradient: Float64Array) => number

/** The function at one point of a line. */
export interface Probe {
  /** How far along the direction. */
  readonly step: number
  readonly x: Float64Array
  readonly value: number
  readonly gradient: Float64Array
  /** Derivative along the direction. */
  readonly slope: number
}

const SUFFICIENT = 1e-4 // c₁: the value must fall by this share of what the slope promises
const FLATTER = 0.9 // c₂: the slope must shrink to this share
const ROUNDING = 8 * Number.EPSILON // of the value: differences below it mean nothing

/**
 * A step that meets the strong Wolfe conditions: the value falls enough, and the slope flattens.
 *
 * @param objective  the function
 * @param from  where the line starts, with its slope < 0
 * @param direction  shape (p)
 * @param firstStep  first guess, > 0
 * @returns a probe that meets both; one that only lowers the value when rounding or 40 evaluations
 *   allow no better; null when none lowers it
 *
 * Source: Nocedal & Wright, Numerical Optimization, alg. 3.5 and 3.6, with cubic interpolation.
 */
export function wolfeSearch(
  objective: Objective,
  from: Probe,
  direction: Float64Array,
  firstStep: number,
): Probe | null {
  const slack = ROUNDING * Math.abs(from.value)
  const falls = (probe: Probe) =>
    probe.value <= from.value + SUFFICIENT * probe.step * from.slope + slack
  const flat = (probe: Probe) => Math.abs(probe.slope) <= -FLATTER * from.slope

  let low = from // the best point so far whose value falls
  let high: Probe | null = null // beyond a minimum, once there is one
  let step = firstStep
  for (let tries = 0; tries < 40; tries++) {
    const probe = probeAt(objective, from, direction, step)
    if (!falls(probe) || probe.value > low.value + slack) high = probe
    else {
      if (flat(probe)) return probe
      const away = (high?.step ?? Number.POSITIVE_INFINITY) - low.step
      if (probe.slope * away >= 0) high = low
      low = probe
    }
    step = high ? between(low, high) : 2 * step
    if (high && Math.abs(high.step - low.step) <= 1e-14 * Math.max(low.step, high.step)) break
  }
  return low.step > 0 && low.value < from.value ? low : null
}

function probeAt(objective: Objective, from: Probe, direction: Float64Array, step: number): Probe {
  const x = from.x.map((value, i) => value + step * (direction[i] as number))
  const gradient = new Float64Array(x.length)
  const value = objective(x, gradient)
  // Too far out the function may overflow: then the point only says "not here".
  if (!Number.isFinite(value)) {
    return { step, x, value: Number.POSITIVE_INFINITY, gradient, slope: Number.POSITIVE_INFINITY }
  }
  return { step, x, value, gradient, slope: dot(gradient, direction) }
}

/** Minimum of the cubic through two points and their slopes, kept inside the interval. */
function between(a: Probe, b: Probe): number {
  const width = b.step - a.step
  const middle = a.step + width / 2
  const d1 = a.slope + b.slope - (3 * (b.value - a.value)) / width
  const square = d1 * d1 - a.slope * b.slope
  if (!(square >= 0) || !Number.isFinite(square)) return middle
  const d2 = Math.sign(width) * Math.sqrt(square)
  const share = 1 - (b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2)
  return share > 0.1 && share < 0.9 ? a.step + share * width : middle
}
