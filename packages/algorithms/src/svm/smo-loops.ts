/*! The method (second-order working sets, shrinking, stopping rule) is that of libsvm, copyright
 * (c) 2000-2009 Chih-Chung Chang and Chih-Jen Lin. SPDX-License-Identifier: BSD-3-Clause, see
 * LICENSE-libsvm. */
// The loops over all active samples: small functions of typed arrays, which V8 compiles well.

/** Curvature used where a pair has none (duplicate points). */
export const LEAST_CURVATURE = 1e-12
/** y·α of the sample is not at its upper end. */
export const CAN_RISE = 1
/** y·α of the sample is not at its lower end. */
export const CAN_FALL = 2

/**
 * Takes a step into the errors of the active samples and finds the next first of a pair.
 *
 * @returns the sample with the highest −g of those that may rise, −1 when there is none
 */
export function follow(
  active: Int32Array,
  nActive: number,
  errors: Float64Array,
  rowI: Float64Array,
  rowJ: Float64Array,
  step: number,
  may: Uint8Array,
  extremes: Float64Array,
): number {
  let highest = Number.NEGATIVE_INFINITY
  let first = -1
  for (let k = 0; k < nActive; k++) {
    const i = active[k] as number
    const g = (errors[i] as number) + step * ((rowI[i] as number) - (rowJ[i] as number))
    errors[i] = g
    if (-g >= highest && ((may[i] as number) & CAN_RISE) !== 0) {
      highest = -g
      first = i
    }
  }
  extremes[0] = highest
  return first
}

/** The partner with which the first lowers the dual most, by d² / curvature; −1 when none. */
export function partner(
  active: Int32Array,
  nActive: number,
  errors: Float64Array,
  row: Float64Array,
  diagonal: Float64Array,
  ownDiagonal: number,
  may: Uint8Array,
  extremes: Float64Array,
): number {
  const highest = extremes[0] as number
  let lowest = Number.NEGATIVE_INFINITY
  let best = -1
  let bestSquare = 0
  let bestCurvature = 1
  for (let k = 0; k < nActive; k++) {
    const i = active[k] as number
    if (((may[i] as number) & CAN_FALL) === 0) continue
    const g = errors[i] as number
    if (g > lowest) lowest = g
    const d = highest + g
    if (d <= 0) continue
    const raw = ownDiagonal + (diagonal[i] as number) - 2 * (row[i] as number)
    const curvature = raw > 0 ? raw : LEAST_CURVATURE
    if (d * d * bestCurvature >= bestSquare * curvature) {
      best = i
      bestSquare = d * d
      bestCurvature = curvature
    }
  }
  extremes[1] = lowest
  return best
}

/** Moves the samples that may still matter to the front, in order. @returns how many */
export function keepNear(
  active: Int32Array,
  nActive: number,
  errors: Float64Array,
  may: Uint8Array,
  rise: number,
  fall: number,
): number {
  const kept: number[] = []
  const left: number[] = []
  for (let k = 0; k < nActive; k++) {
    const i = active[k] as number
    const g = errors[i] as number
    const only = may[i] as number
    const far = (only === CAN_FALL && -g > rise) || (only === CAN_RISE && g > fall)
    if (far) left.push(i)
    else kept.push(i)
  }
  active.set(kept)
  active.set(left, kept.length)
  return kept.length
}

/** Adds a multiple of a kernel row to the errors of some samples. */
export function addRow(
  errors: Float64Array,
  which: Int32Array,
  row: Float64Array,
  weight: number,
): void {
  for (let k = 0; k < which.length; k++) {
    const i = which[k] as number
    errors[i] = (errors[i] as number) + weight * (row[i] as number)
  }
}
