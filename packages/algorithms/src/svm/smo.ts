/*! The method (second-order working sets, shrinking, stopping rule) is that of libsvm, copyright
 * (c) 2000-2009 Chih-Chung Chang and Chih-Jen Lin. SPDX-License-Identifier: BSD-3-Clause, see
 * LICENSE-libsvm. */
import type { KernelRows } from './kernel.ts'
import {
  addRow,
  CAN_FALL,
  CAN_RISE,
  follow,
  keepNear,
  LEAST_CURVATURE,
  partner,
} from './smo-loops.ts'

/** The dual of a soft-margin machine: min ½ αᵀQα − Σα, 0 ≤ α ≤ C, yᵀα = 0, Q_ij = y_i y_j K_ij. */
export interface SmoProblem {
  readonly rows: KernelRows
  /** +1 or −1, shape (n) */
  readonly signs: Int8Array
  /** C of each sample, shape (n) */
  readonly bounds: Float64Array
  readonly tolerance: number
  readonly shrinking: boolean
}

/** The pair that a step moves. */
export interface SmoPair {
  /** its y·α rises by `step` */
  readonly up: number
  /** its y·α falls by `step` */
  readonly down: number
  readonly step: number
  /** how far the optimality conditions were violated before the step */
  readonly violation: number
}

/**
 * Sequential minimal optimisation.
 *
 * Keeps g_k = Σ_j y_j α_j K_jk − y_k, the error of the decision function without its intercept.
 * At the optimum no −g of a sample whose y·α may rise exceeds −g of one whose y·α may fall by more
 * than the tolerance. Each step moves the worst sample and the partner that lowers the dual most:
 * t = (g_j − g_i) / (K_ii + K_jj − 2K_ij), cut to the box.
 *
 * Shrinking leaves out samples that sit at a bound and are not near to moving; before it ends, all
 * are taken in again and checked.
 */
export class Smo {
  readonly alpha: Float64Array
  /** error of the decision function without intercept; of those left out it is old */
  private readonly errors: Float64Array
  iterations = 0
  private readonly n: number
  /** CAN_RISE and CAN_FALL of y·α */
  private readonly may: Uint8Array
  private readonly active: Int32Array
  private nActive: number
  private untilShrink: number
  private unshrunk = false
  /** [highest −g of those that may rise, highest g of those that may fall] */
  private readonly extremes = new Float64Array(2)
  private first = -1
  /** a row of zeros, for looking without a step */
  private readonly still: Float64Array

  constructor(private readonly problem: SmoProblem) {
    this.n = problem.signs.length
    this.alpha = new Float64Array(this.n)
    this.errors = Float64Array.from(problem.signs, (sign) => -sign)
    this.may = new Uint8Array(this.n)
    this.active = Int32Array.from({ length: this.n }, (_, i) => i)
    this.nActive = this.n
    this.still = new Float64Array(this.n)
    this.untilShrink = Math.min(this.n, 1000)
    for (let i = 0; i < this.n; i++) this.setBounds(i)
    this.findFirst()
  }

  /** How many samples are looked at. */
  get activeCount(): number {
    return this.nActive
  }

  /** Moves one pair. @returns it, or null at the optimum */
  step(): SmoPair | null {
    if (this.problem.shrinking && this.untilShrink-- <= 0) {
      this.untilShrink = Math.min(this.n, 1000)
      this.shrink()
    }
    let second = this.findSecond()
    if (second < 0) {
      if (this.nActive === this.n) return null
      this.unshrink()
      second = this.findSecond()
      if (second < 0) return null
      this.untilShrink = 0
    }
    return this.move(this.first, second)
  }

  private move(i: number, j: number): SmoPair {
    const { rows, signs, bounds } = this.problem
    const { alpha, errors } = this
    const rowI = rows.row(i)
    const rowJ = rows.row(j)
    const curvature = this.curvature(i, j, rowI)
    const violation = (this.extremes[0] as number) + (this.extremes[1] as number)
    const free = ((errors[j] as number) - (errors[i] as number)) / curvature
    const [ai, aj] = [alpha[i] as number, alpha[j] as number]
    const roomI = signs[i] === 1 ? (bounds[i] as number) - ai : ai
    const roomJ = signs[j] === 1 ? aj : (bounds[j] as number) - aj
    const step = Math.min(free, roomI, roomJ)
    // A bound is reached exactly, not up to rounding.
    const endI = signs[i] === 1 ? (bounds[i] as number) : 0
    const endJ = signs[j] === 1 ? 0 : (bounds[j] as number)
    alpha[i] = step === roomI ? endI : ai + step * (signs[i] as number)
    alpha[j] = step === roomJ ? endJ : aj - step * (signs[j] as number)
    this.setBounds(i)
    this.setBounds(j)
    this.iterations++
    this.first = follow(
      this.active,
      this.nActive,
      errors,
      rowI,
      rowJ,
      step,
      this.may,
      this.extremes,
    )
    return { up: i, down: j, step, violation }
  }

  private curvature(i: number, j: number, rowI: Float64Array): number {
    const { diagonal } = this.problem.rows
    const value = (diagonal[i] as number) + (diagonal[j] as number) - 2 * (rowI[j] as number)
    return value > 0 ? value : LEAST_CURVATURE
  }

  private setBounds(i: number): void {
    const positive = this.problem.signs[i] === 1
    const below = (this.alpha[i] as number) < (this.problem.bounds[i] as number)
    const above = (this.alpha[i] as number) > 0
    const rise = positive ? below : above
    const fall = positive ? above : below
    this.may[i] = (rise ? CAN_RISE : 0) | (fall ? CAN_FALL : 0)
  }

  private findFirst(): void {
    const { active, nActive, errors, still, may, extremes } = this
    this.first = follow(active, nActive, errors, still, still, 0, may, extremes)
  }

  private findSecond(): number {
    if (this.first < 0) return -1
    const { rows, tolerance } = this.problem
    const j = partner(
      this.active,
      this.nActive,
      this.errors,
      rows.row(this.first),
      rows.diagonal,
      rows.diagonal[this.first] as number,
      this.may,
      this.extremes,
    )
    const violation = (this.extremes[0] as number) + (this.extremes[1] as number)
    return violation < tolerance ? -1 : j
  }

  private shrink(): void {
    let [rise, fall] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let k = 0; k < this.nActive; k++) {
      const i = this.active[k] as number
      const g = this.errors[i] as number
      const may = this.may[i] as number
      if (may & CAN_RISE) rise = Math.max(rise, -g)
      if (may & CAN_FALL) fall = Math.max(fall, g)
    }
    if (!this.unshrunk && rise + fall <= this.problem.tolerance * 10) {
      this.unshrunk = true
      this.takeAllIn()
    }
    this.nActive = keepNear(this.active, this.nActive, this.errors, this.may, rise, fall)
    this.findFirst()
  }

  private unshrink(): void {
    this.takeAllIn()
    this.findFirst()
  }

  /** Makes all samples active again and computes the errors of those that were not. */
  private takeAllIn(): void {
    this.computeErrors(this.active.subarray(this.nActive), this.errors)
    this.active.sort()
    this.nActive = this.n
  }

  private computeErrors(which: Int32Array, into: Float64Array): void {
    if (which.length === 0) return
    const { signs, rows } = this.problem
    for (const k of which) into[k] = -(signs[k] as number)
    for (let j = 0; j < this.n; j++) {
      const weight = (this.alpha[j] as number) * (signs[j] as number)
      if (weight !== 0) addRow(into, which, rows.row(j), weight)
    }
  }

  /** Errors of the decision function without intercept, of all samples, as a copy. */
  currentErrors(): Float64Array {
    const errors = this.errors.slice()
    this.computeErrors(this.active.subarray(this.nActive), errors)
    return errors
  }

  /** The intercept b of Σ y_j α_j K_j + b: from free samples, or half-way between the bounds. */
  intercept(): number {
    let [sum, count] = [0, 0]
    let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let k = 0; k < this.nActive; k++) {
      const i = this.active[k] as number
      const g = this.errors[i] as number
      const may = this.may[i] as number
      if (may === (CAN_RISE | CAN_FALL)) {
        sum += g
        count++
      } else if (may & CAN_RISE) least = Math.min(least, g)
      else most = Math.max(most, g)
    }
    return 0 - (count > 0 ? sum / count : (most + least) / 2)
  }

  /**
   * The dual ½ αᵀQα − Σα.
   *
   * @param errors  {@link currentErrors}
   */
  objective(errors: Float64Array): number {
    const { signs } = this.problem
    const part = (a: number, i: number) => a * ((signs[i] as number) * (errors[i] as number) - 1)
    return this.alpha.reduce((sum, a, i) => sum + part(a, i) / 2, 0)
  }
}
