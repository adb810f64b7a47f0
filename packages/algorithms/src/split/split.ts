/** Row numbers for training and for testing: no row is in both. */
export interface Split {
  readonly train: Int32Array
  readonly test: Int32Array
}

/**
 * Splits the rows 0 … n − 1 by the fold that each is tested in.
 *
 * @param foldOf  for each row its fold, shape (n); −1 means that it is never tested
 * @param nSplits  how many folds
 * @returns one split a fold; rows ascending
 */
export function splitsOf(foldOf: Int32Array, nSplits: number): Split[] {
  const rows = Int32Array.from(foldOf.keys())
  return Array.from({ length: nSplits }, (_, fold) => ({
    train: rows.filter((i) => foldOf[i] !== fold),
    test: rows.filter((i) => foldOf[i] === fold),
  }))
}
