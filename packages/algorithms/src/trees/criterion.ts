/*! Follows tree/_criterion.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
/**
 * What a split is judged by. One criterion follows one node: `begin` loads its samples,
 * `moveTo(position)` puts samples[start, position) left and the rest right.
 *
 * Sums are taken in the order of `samples`, from the nearer end, as scikit-learn does: with
 * weights or real-valued targets another order gives another last bit, and so other ties.
 */
export interface Criterion {
  readonly weight: number
  readonly weightLeft: number
  readonly weightRight: number
  begin(samples: Int32Array, start: number, end: number): void
  /** Everything to the right again. */
  reset(): void
  moveTo(position: number): void
  impurity(): number
  /** [left, right] impurity at the current position */
  childImpurities(): [number, number]
  /** A cheap quantity that grows with the improvement, compared only within one node. */
  proxy(): number
  /** N_t/N · (I − N_R/N_t · I_R − N_L/N_t · I_L), N_t weight here, N weight of all samples */
  improvement(impurity: number, left: number, right: number, totalWeight: number): number
  /** Writes the node's value: weight by class, or the mean target. */
  writeValue(out: Float64Array, offset: number): void
}

export type ClassificationImpurity = 'gini' | 'entropy'
export type RegressionImpurity = 'squared_error' | 'friedman_mse'

/** Sums per node and per side that both kinds of criterion share. */
abstract class Sums implements Criterion {
  weight = 0
  weightLeft = 0
  weightRight = 0
  protected samples: Int32Array = new Int32Array(0)
  protected start = 0
  protected position = 0
  protected end = 0

  constructor(
    protected readonly y: Float64Array,
    protected readonly weights: Float64Array | null,
  ) {}

  begin(samples: Int32Array, start: number, end: number): void {
    this.samples = samples
    this.start = start
    this.end = end
    this.weight = 0
    this.clearTotals()
    for (let p = start; p < end; p++) {
      const i = samples[p] as number
      const w = this.weights === null ? 1 : (this.weights[i] as number)
      this.addTotal(i, w)
      this.weight += w
    }
    this.reset()
  }

  reset(): void {
    this.position = this.start
    this.weightLeft = 0
    this.weightRight = this.weight
    this.clearLeft()
    this.finishMove()
  }

  moveTo(position: number): void {
    const { samples, weights } = this
    if (position - this.position <= this.end - position) {
      for (let p = this.position; p < position; p++) {
        const i = samples[p] as number
        const w = weights === null ? 1 : (weights[i] as number)
        this.addLeft(i, w)
        this.weightLeft += w
      }
    } else {
      this.weightLeft = this.weight
      this.fillLeft()
      for (let p = this.end - 1; p >= position; p--) {
        const i = samples[p] as number
        const w = weights === null ? 1 : (weights[i] as number)
        this.takeLeft(i, w)
        this.weightLeft -= w
      }
    }
    this.weightRight = this.weight - this.weightLeft
    this.position = position
    this.finishMove()
  }

  improvement(impurity: number, left: number, right: number, totalWeight: number): number {
    const { weight, weightLeft, weightRight } = this
    const rest = impurity - (weightRight / weight) * right - (weightLeft / weight) * left
    return (weight / totalWeight) * rest
  }

  abstract impurity(): number
  abstract childImpurities(): [number, number]
  abstract proxy(): number
  abstract writeValue(out: Float64Array, offset: number): void
  protected abstract clearTotals(): void
  protected abstract addTotal(i: number, w: number): void
  protected abstract clearLeft(): void
  protected abstract fillLeft(): void
  protected abstract addLeft(i: number, w: number): void
  protected abstract takeLeft(i: number, w: number): void
  protected abstract finishMove(): void
}

/** Gini 1 − Σ p_c² or entropy −Σ p_c log₂ p_c over the weights by class. */
export class ClassCriterion extends Sums {
  private readonly total: Float64Array
  private readonly left: Float64Array
  private readonly right: Float64Array

  constructor(
    y: Float64Array,
    weights: Float64Array | null,
    nClasses: number,
    private readonly kind: ClassificationImpurity,
  ) {
    super(y, weights)
    this.total = new Float64Array(nClasses)
    this.left = new Float64Array(nClasses)
    this.right = new Float64Array(nClasses)
  }

  impurity(): number {
    return this.of(this.total, this.weight)
  }

  childImpurities(): [number, number] {
    return [this.of(this.left, this.weightLeft), this.of(this.right, this.weightRight)]
  }

  proxy(): number {
    const left = this.of(this.left, this.weightLeft)
    const right = this.of(this.right, this.weightRight)
    return -this.weightRight * right - this.weightLeft * left
  }

  writeValue(out: Float64Array, offset: number): void {
    out.set(this.total, offset)
  }

  private of(byClass: Float64Array, weight: number): number {
    return this.kind === 'gini' ? gini(byClass, weight) : entropy(byClass, weight)
  }

  protected clearTotals(): void {
    this.total.fill(0)
  }
  protected addTotal(i: number, w: number): void {
    this.total[this.y[i] as number] = (this.total[this.y[i] as number] as number) + w
  }
  protected clearLeft(): void {
    this.left.fill(0)
  }
  protected fillLeft(): void {
    this.left.set(this.total)
  }
  protected addLeft(i: number, w: number): void {
    this.left[this.y[i] as number] = (this.left[this.y[i] as number] as number) + w
  }
  protected takeLeft(i: number, w: number): void {
    this.left[this.y[i] as number] = (this.left[this.y[i] as number] as number) - w
  }
  protected finishMove(): void {
    for (let c = 0; c < this.total.length; c++) {
      this.right[c] = (this.total[c] as number) - (this.left[c] as number)
    }
  }
}

/**
 * Gini impurity 1 − Σ_c (w_c / w)².
 *
 * @param byClass  weight w_c by class
 * @param weight  w = Σ w_c, above 0
 */
export function gini(byClass: ArrayLike<number>, weight: number): number {
  let squares = 0
  for (let c = 0; c < byClass.length; c++) {
    squares += (byClass[c] as number) * (byClass[c] as number)
  }
  return 1 - squares / (weight * weight)
}

/**
 * Entropy −Σ_c p_c log₂ p_c in bits, p_c = w_c / w, with 0 · log 0 = 0.
 *
 * @param byClass  weight w_c by class
 * @param weight  w = Σ w_c, above 0
 */
export function entropy(byClass: ArrayLike<number>, weight: number): number {
  let bits = 0
  for (let c = 0; c < byClass.length; c++) {
    const w = byClass[c] as number
    if (w > 0) {
      const p = w / weight
      bits -= p * (Math.log(p) / Math.LN2)
    }
  }
  return bits
}

/** Mean squared error around the mean, or Friedman's improvement score for boosting. */
export class MeanCriterion extends Sums {
  private total = 0
  private squares = 0
  private left = 0
  private right = 0

  constructor(
    y: Float64Array,
    weights: Float64Array | null,
    private readonly kind: RegressionImpurity,
  ) {
    super(y, weights)
  }

  impurity(): number {
    const mean = this.total / this.weight
    return this.squares / this.weight - mean * mean
  }

  childImpurities(): [number, number] {
    let squaresLeft = 0
    for (let p = this.start; p < this.position; p++) {
      const i = this.samples[p] as number
      const w = this.weights === null ? 1 : (this.weights[i] as number)
      squaresLeft += w * (this.y[i] as number) * (this.y[i] as number)
    }
    const meanLeft = this.left / this.weightLeft
    const meanRight = this.right / this.weightRight
    return [
      squaresLeft / this.weightLeft - meanLeft * meanLeft,
      (this.squares - squaresLeft) / this.weightRight - meanRight * meanRight,
    ]
  }

  proxy(): number {
    if (this.kind === 'friedman_mse') {
      const diff = this.weightRight * this.left - this.weightLeft * this.right
      return (diff * diff) / (this.weightLeft * this.weightRight)
    }
    return (this.left * this.left) / this.weightLeft + (this.right * this.right) / this.weightRight
  }

  override improvement(parent: number, left: number, right: number, totalWeight: number): number {
    if (this.kind !== 'friedman_mse') return super.improvement(parent, left, right, totalWeight)
    const diff = this.weightRight * this.left - this.weightLeft * this.right
    return (diff * diff) / (this.weightLeft * this.weightRight * this.weight)
  }

  writeValue(out: Float64Array, offset: number): void {
    out[offset] = this.total / this.weight
  }

  protected clearTotals(): void {
    this.total = 0
    this.squares = 0
  }
  protected addTotal(i: number, w: number): void {
    const y = this.y[i] as number
    this.total += w * y
    this.squares += w * y * y
  }
  protected clearLeft(): void {
    this.left = 0
  }
  protected fillLeft(): void {
    this.left = this.total
  }
  protected addLeft(i: number, w: number): void {
    this.left += w * (this.y[i] as number)
  }
  protected takeLeft(i: number, w: number): void {
    this.left -= w * (this.y[i] as number)
  }
  protected finishMove(): void {
    this.right = this.total - this.left
  }
}
