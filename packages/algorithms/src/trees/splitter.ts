/** A chosen split of samples[start, end): left are samples[start, position). */
export interface Split {
  feature: number
  /** x ≤ threshold goes left */
  threshold: number
  /** end when no split was found */
  position: number
  impurityLeft: number
  impurityRight: number
  /** weighted impurity decrease, as a share of all samples */
  improvement: number
}

/** Every split of one feature that a node looked at, by ascending threshold. */
export interface FeatureSearch {
  readonly feature: number
  /** x ≤ threshold goes left */
  readonly thresholds: readonly number[]
  /** impurity decrease I − N_L/N · I_L − N_R/N · I_R, in the unit of the impurity */
  readonly gains: readonly number[]
  /** samples that would go left */
  readonly lefts: readonly number[]
}

/** Splits one node after the other: `enter` a node, then read it or split it. */
export interface Splitter {
  /** samples with a weight above 0 */
  readonly nSamples: number
  /** weight of all samples */
  readonly totalWeight: number
  /** weight of the samples of the node entered */
  readonly weight: number
  /** what the last {@link split} found; overwritten by the next call */
  readonly best: Readonly<Split>
  /** what the last {@link split} looked at, in the order drawn, when it was told to record */
  readonly searches: readonly FeatureSearch[]
  enter(start: number, end: number): void
  impurity(): number
  /** Writes the value of the node: weights by class, or the mean target. */
  writeValue(out: Float64Array, offset: number): void
  /**
   * Finds the best split of the node entered and reorders its samples.
   *
   * @param impurity  of the node
   * @param knownConstants  how many features ancestors found constant
   * @returns how many constant features the children start with
   */
  split(impurity: number, knownConstants: number): number
  /** The sample numbers at places [start, end), as a copy. */
  samplesOf(start: number, end: number): Int32Array
}
