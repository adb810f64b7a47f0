/*! Follows tree/_splitter.pyx and utils/_random.pxd of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
/** The 32-bit xorshift generator with which scikit-learn's splitters draw features. */
export class XorShift32 {
  private state: number

  /** @param seed  0 … 2³¹ − 2, drawn once a tree from its random state */
  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A whole number in [low, high); slightly biased, as in scikit-learn, by the modulo. */
  int(low: number, high: number): number {
    let s = this.state === 0 ? 1 : this.state
    s ^= s << 13
    s ^= s >>> 17
    s ^= s << 5
    this.state = s >>> 0
    return low + ((this.state & 0x7fffffff) % (high - low))
  }
}

/**
 * Draws the features that one node looks at, without replacement and in random order.
 *
 * A Fisher–Yates shuffle of `features` that also remembers which features are constant: those
 * known from an ancestor cost a draw but no search, those found here are passed to the children.
 * The order of draws decides ties between equally good splits, so it follows scikit-learn's to
 * the last swap. Zones of `features` during a node, by index:
 *
 *     [0, drawnConstants)              constant, known and drawn
 *     [drawnConstants, known)          constant, known, not drawn yet
 *     [known, total)                   constant, found at this node
 *     [total, unseen)                  not drawn yet
 *     [unseen, nFeatures)              drawn and searched
 */
export class FeatureDraw {
  private readonly features: Int32Array
  private readonly constants: Int32Array
  private unseen = 0
  private visited = 0
  private found = 0
  private drawnConstants = 0
  private known = 0
  private at = 0

  constructor(
    private readonly nFeatures: number,
    private readonly maxFeatures: number,
    private readonly random: XorShift32,
  ) {
    this.features = Int32Array.from({ length: nFeatures }, (_, f) => f)
    this.constants = new Int32Array(nFeatures)
  }

  /** Begins a node whose ancestors have found `known` constant features. */
  begin(known: number): void {
    this.unseen = this.nFeatures
    this.visited = 0
    this.found = 0
    this.drawnConstants = 0
    this.known = known
  }

  /** The next feature to search, or −1 when the node has seen enough. */
  next(): number {
    while (this.more()) {
      this.visited++
      const j = this.random.int(this.drawnConstants, this.unseen - this.found)
      if (j < this.known) {
        this.swap(this.drawnConstants, j)
        this.drawnConstants++
        continue
      }
      this.at = j + this.found
      return this.features[this.at] as number
    }
    return -1
  }

  /** Records that the feature just drawn has one value only at this node. */
  wasConstant(): void {
    this.swap(this.at, this.known + this.found)
    this.found++
  }

  /** Records that the feature just drawn was searched. */
  wasSearched(): void {
    this.unseen--
    this.swap(this.unseen, this.at)
  }

  /** Ends the node. @returns how many constant features its children start with */
  end(): number {
    const { features, constants, known, found } = this
    for (let k = 0; k < known; k++) features[k] = constants[k] as number
    for (let k = known; k < known + found; k++) constants[k] = features[k] as number
    return known + found
  }

  /** At least one feature that varies is drawn, even beyond maxFeatures, if there is one. */
  private more(): boolean {
    return (
      this.unseen > this.known + this.found &&
      (this.visited < this.maxFeatures || this.visited <= this.found + this.drawnConstants)
    )
  }

  private swap(a: number, b: number): void {
    const held = this.features[a] as number
    this.features[a] = this.features[b] as number
    this.features[b] = held
  }
}
